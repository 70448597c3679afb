import type { Interval } from "../estimates/interval.ts";
import { normalQuantile } from "../estimates/normal-quantile.ts";

export type FunnelLimits = { n: number; inner: Interval; outer: Interval };

/**
 * Where the mean of `n` plans may lie by chance around `target` when single plans vary with standard deviation `sd`:
 * 95% (inner) and 99.8% (outer) limits, target ± 1.96 or 3.09 × sd/√n (Spiegelhalter 2005, Statistics in Medicine
 * 24:1185–1202, A.1). In the units of `target`; cut to `range` (0 to 100 for percentages).
 */
export function funnelLimits(target: number, sd: number, n: number, range: Interval = { low: 0, high: 100 }): FunnelLimits {
  const limits = (level: number): Interval => {
    const half = (normalQuantile(0.5 + level / 2) * sd) / Math.sqrt(n);
    return { low: Math.max(range.low, target - half), high: Math.min(range.high, target + half) };
  };
  return { n, inner: limits(0.95), outer: limits(0.998) };
}
