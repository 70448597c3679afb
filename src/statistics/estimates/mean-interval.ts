import type { Estimate, Interval } from "./interval.ts";
import { finitePopulationCorrection } from "./finite-population.ts";
import type { SampleSummary } from "./sample-summary.ts";
import { studentQuantile } from "./student-t.ts";

/** A mean with its standard error, drawn from `frame` values (null: not known); undefined with fewer than two values. */
export function estimateMean(sample: SampleSummary, frame: number | null = null): Estimate | undefined {
  if (sample.variance === null) return undefined;
  const se = Math.sqrt((sample.variance / sample.n) * finitePopulationCorrection(sample.n, frame));
  return { value: sample.mean, se, df: sample.n - 1 };
}

/** The t interval of an estimate (Student 1908): value ± t × standard error. */
export function estimateInterval(estimate: Estimate, level = 0.95): Interval {
  const half = estimate.se === 0 ? 0 : studentQuantile(0.5 + level / 2, estimate.df) * estimate.se;
  return { low: estimate.value - half, high: estimate.value + half };
}
