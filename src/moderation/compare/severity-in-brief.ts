import type { FacetResult } from "../../statistics/index.ts";

/** How strict auditors are, without naming one: counts of those who can be compared, and by how many points the strictest and the most lenient differ from what an average rater would have given. */
export type SeverityInBrief = {
  /** Raters with a measure and an interval, in the largest group that can be compared. */
  raters: number;
  stricter: number;
  lenient: number;
  /** Observed less what an average rater would have given, out of `outOf`; negative is strict. */
  strictest: number;
  mostLenient: number;
  outOf: number;
};

/** undefined where fewer than two raters can be compared. */
export function severityInBrief(found: FacetResult, outOf: number): SeverityInBrief | undefined {
  if (found.state !== "fitted") return undefined;
  const [largest = []] = found.model.subsets;
  const rows = found.model.raters.flatMap((row) => (largest.includes(row.rater) && row.interval !== null && row.byAverageRater !== null ? [{ interval: row.interval, apart: (row.observed - row.byAverageRater) * outOf }] : []));
  if (rows.length < 2) return undefined;
  return {
    raters: rows.length, stricter: rows.filter(({ interval }) => interval.low > 0).length, lenient: rows.filter(({ interval }) => interval.high < 0).length,
    strictest: Math.min(...rows.map(({ apart }) => apart)), mostLenient: Math.max(...rows.map(({ apart }) => apart)), outOf,
  };
}
