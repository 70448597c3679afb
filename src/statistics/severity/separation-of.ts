/**
 * How well measures are told apart. `separation`: their spread without error ÷ the error; `reliability`: the share of their variance that is
 * no error. High for raters is bad news: they are reliably different.
 */
export type Separation = { sd: number; rmse: number; trueSd: number; separation: number; reliability: number };

/**
 * Separation and reliability of measures with standard errors `se` (Wright and Masters 1982, p. 92 and 106; population variance as
 * Facets prints it first). Undefined with fewer than two measures.
 */
export function separationOf(measures: readonly { measure: number; se: number }[]): Separation | undefined {
  const n = measures.length;
  if (n < 2) return undefined;
  const mean = measures.reduce((sum, each) => sum + each.measure, 0) / n;
  const variance = measures.reduce((sum, each) => sum + (each.measure - mean) ** 2, 0) / n;
  const error = measures.reduce((sum, each) => sum + each.se ** 2, 0) / n;
  const truth = Math.max(0, variance - error);
  return { sd: Math.sqrt(variance), rmse: Math.sqrt(error), trueSd: Math.sqrt(truth), separation: Math.sqrt(truth / error), reliability: variance === 0 ? 0 : truth / variance };
}
