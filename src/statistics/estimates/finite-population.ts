/**
 * By what the variance of a mean of `n` shrinks when they were drawn from only `frame` (Cochran 1977, Sampling
 * Techniques, 2.6): 1 − n/N, never below 0. An unknown frame (null) shrinks nothing, which errs on the safe side.
 */
export function finitePopulationCorrection(n: number, frame: number | null): number {
  if (frame === null || frame <= 0) return 1;
  return Math.max(0, 1 - n / frame);
}

/** How large a sample from an endless frame tells as much about a share as `n` drawn from `frame`; Infinity when all were seen. */
export function effectiveSampleSize(n: number, frame: number | null): number {
  if (frame === null || frame <= 1) return n;
  return n >= frame ? Number.POSITIVE_INFINITY : (n * (frame - 1)) / (frame - n);
}
