/** A scale as it is met: its weights, the points of its places as shares of the most, where its criteria lie on average, and how often it is used. */
export type MetScale = { weights: Float64Array; shares: readonly number[]; difficulty: number; uses: number };

/** The expected share of points at log-odds `theta` on one scale. */
export function expectedShare(theta: number, weights: Float64Array, shares: readonly number[]): number {
  const e = Math.exp(theta);
  let power = 1;
  let total = 0;
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) {
    const chance = (weights[place] ?? 0) * power;
    total += chance;
    sum += chance * (shares[place] ?? 0);
    power *= e;
  }
  return sum / total;
}

/**
 * The fair average: the share of points to be expected where everything else is average (Linacre, Facets manual, "Fair average = Mean").
 * With several scales, the mean over scales, each as often as it is used. `theta` is quality less severity.
 */
export function fairShare(theta: number, scales: readonly MetScale[]): number | null {
  const uses = scales.reduce((sum, scale) => sum + scale.uses, 0);
  if (uses === 0) return null;
  return scales.reduce((sum, { weights, shares, difficulty, uses: own }) => sum + (own / uses) * expectedShare(theta - difficulty, weights, shares), 0);
}
