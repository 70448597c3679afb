import { finitePopulationCorrection, studentQuantile } from "../../statistics/index.ts";

/**
 * Half the width of the interval of a mean score of `n` documents drawn at random from `frame` (null: not known), where scores spread with the standard deviation
 * `sd`: t·sd/√n·√(1−n/N) (Student 1908; Cochran 1977, Sampling Techniques, 2.6 and 2.8). In the units of the score. Infinity with
 * fewer than two: one document says nothing of how far another may lie.
 */
export function meanCertainty(n: number, frame: number | null, sd: number, level = 0.95): number {
  if (frame !== null && n >= frame) return 0;
  if (n < 2) return Number.POSITIVE_INFINITY;
  return studentQuantile(0.5 + level / 2, n - 1) * sd * Math.sqrt(finitePopulationCorrection(n, frame) / n);
}
