import { combineEstimates, type Estimate, estimateMean, studentQuantile } from "../../statistics/index.ts";
import type { DipSampleInput } from "./input.ts";

/** The smallest differences, in percentage points, that can be told from chance (95%); null where too few plans say. */
export type Certainty = { betweenMonths: number | null; betweenTeams: number | null; betweenTeamMonths: number | null };

/** Half the width of the interval of a difference between two typical estimates of this kind. */
function smallestDifference(estimates: readonly Estimate[]): number | null {
  if (estimates.length < 2) return null;
  const variance = estimates.reduce((sum, estimate) => sum + estimate.se ** 2, 0) / estimates.length;
  if (variance === 0) return null;
  const typical = combineEstimates(estimates.map((estimate) => ({ ...estimate, weight: 1 })));
  // The degrees of freedom of all together, shared out to the two that are compared.
  const df = Math.max(1, (typical.df * 2) / estimates.length);
  return studentQuantile(0.975, df) * Math.sqrt(2 * variance);
}

export function certaintyOf(input: DipSampleInput, months: readonly { estimate: Estimate | null }[], teams: readonly { estimate: Estimate | null }[]): Certainty {
  const known = (items: readonly { estimate: Estimate | null }[]) => items.flatMap((item) => item.estimate ?? []);
  const cells = input.cells.filter((cell) => cell.month >= input.from && cell.month <= input.to);
  return {
    betweenMonths: smallestDifference(known(months)),
    betweenTeams: smallestDifference(known(teams)),
    betweenTeamMonths: smallestDifference(cells.flatMap((cell) => estimateMean({ n: cell.n, mean: cell.mean, variance: cell.variance }, cell.frame ?? null) ?? [])),
  };
}
