import type { ComparisonRow } from "../../statistics/index.ts";

const less = <T extends { low: number; high: number }>(interval: T | null) => (interval === null ? null : { ...interval, low: -interval.high, high: -interval.low });

/** A row of a comparison with its two groups the other way round: rows by the second group's raters are reckoned so. */
export const turnRound = (row: ComparisonRow): ComparisonRow => ({
  ...row, mean1: row.mean2, mean2: row.mean1,
  difference: row.difference === null ? null : { ...row.difference, value: row.difference.value === 0 ? 0 : -row.difference.value, interval: less(row.difference.interval), limits: less(row.difference.limits) },
});
