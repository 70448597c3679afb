import type { ComparisonRow } from "./comparison-row.ts";

/**
 * Rows by how far the two groups lie apart, the furthest first: by the size of the mean difference, then by the lower exact
 * agreement (two groups can give the same average and still disagree on single documents). Rows without a difference come last.
 */
export function rankByDifference(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const size = (row: ComparisonRow): number => (row.difference === null ? -1 : Math.abs(row.difference.value));
  return [...rows].sort((a, b) => size(b) - size(a) || (a.exact?.value ?? 1) - (b.exact?.value ?? 1) || a.key.localeCompare(b.key));
}
