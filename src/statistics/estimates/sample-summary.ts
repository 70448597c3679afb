/** What a group of values comes to: enough to average groups and to say how sure the average is. */
export type SampleSummary = {
  n: number;
  mean: number;
  /** Variance with n − 1 below; null with fewer than two values. */
  variance: number | null;
};

/** Count, mean and variance of `values`; undefined where there are none. Two passes, so that nothing cancels. */
export function summarise(values: readonly number[]): SampleSummary | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : null };
}

/** Several groups as one, without going back to their values (Chan, Golub and LeVeque 1979). */
export function poolSummaries(groups: readonly SampleSummary[]): SampleSummary | undefined {
  let all: SampleSummary | undefined;
  for (const group of groups) {
    if (group.n === 0) continue;
    if (all === undefined) {
      all = group;
      continue;
    }
    const n: number = all.n + group.n;
    const delta: number = group.mean - all.mean;
    const squares: number = (all.variance ?? 0) * (all.n - 1) + (group.variance ?? 0) * (group.n - 1) + (delta * delta * all.n * group.n) / n;
    all = { n, mean: all.mean + (delta * group.n) / n, variance: squares / (n - 1) };
  }
  return all;
}
