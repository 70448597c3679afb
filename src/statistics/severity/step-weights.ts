/**
 * A scale as the model needs it: `weights[k]` is exp(−F₁ − … − F_k), so that the chance of place k is weights[k] × exp(kθ), made to
 * add up to 1 (rating-scale model: Andrich 1978, Psychometrika 43:561–573).
 */
export const stepWeights = (thresholds: readonly number[]): Float64Array => {
  let sum = 0;
  return Float64Array.from([0, ...thresholds], (threshold) => Math.exp((sum -= threshold)));
};

/** Expected place and its variance at θ, into `out` (0: expected, 1: variance, 2: log of what the chances were divided by). */
export function momentsAt(theta: number, weights: Float64Array, out: Float64Array): void {
  const e = Math.exp(theta);
  let power = 1;
  let total = 0;
  let first = 0;
  let second = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const chance = (weights[place] ?? 0) * power;
    total += chance;
    first += place * chance;
    second += place * place * chance;
    power *= e;
  }
  const mean = first / total;
  out[0] = mean;
  out[1] = second / total - mean * mean;
  out[2] = Math.log(total);
}
