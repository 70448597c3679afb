import { combineEstimates } from "./combine-estimates.ts";
import { finitePopulationCorrection } from "./finite-population.ts";
import type { Estimate } from "./interval.ts";
import type { SampleSummary } from "./sample-summary.ts";

export type Stratum = { sample: SampleSummary; frame?: number | null };

/**
 * The mean of the groups' means, each group weighing the same however many plans it has, with its error (Cochran 1977,
 * 5.3, with equal weights) and Satterthwaite's degrees of freedom. A group of one has no variance of its own and takes
 * the variance within the other groups (pooled). `estimate` is null where no group has two values.
 */
export function stratifiedMean(strata: readonly Stratum[]): { mean: number; estimate: Estimate | null } | undefined {
  const groups = strata.filter((stratum) => stratum.sample.n > 0);
  if (groups.length === 0) return undefined;
  const mean = groups.reduce((sum, group) => sum + group.sample.mean, 0) / groups.length;
  let squares = 0;
  let pooledDf = 0;
  for (const { sample } of groups) {
    if (sample.variance === null) continue;
    squares += sample.variance * (sample.n - 1);
    pooledDf += sample.n - 1;
  }
  if (pooledDf === 0) return { mean, estimate: null };
  const parts = groups.map(({ sample, frame }) => ({
    value: sample.mean,
    se: Math.sqrt(((sample.variance ?? squares / pooledDf) / sample.n) * finitePopulationCorrection(sample.n, frame ?? null)),
    df: sample.variance === null ? pooledDf : sample.n - 1,
    weight: 1 / groups.length,
  }));
  return { mean, estimate: { ...combineEstimates(parts), value: mean } };
}
