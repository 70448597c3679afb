import { differenceOfMeans, type Estimate, withinNoise } from "../../statistics/index.ts";

/**
 * How far a figure moved, in percentage points. `withinNoise` is null where one side has no interval (a published figure)
 * or neither varies: then nobody can say whether chance made it.
 */
export type Change = { value: number; low: number | null; high: number | null; withinNoise: boolean | null };

type Side = { value: number | null; estimate: Estimate | null };

/** `level` is raised by callers that pick the largest of several differences. */
export function changeBetween(later: Side, earlier: Side, level = 0.95): Change | null {
  if (later.value === null || earlier.value === null) return null;
  // Values that are all alike have no error that could be known: they would make any difference look certain.
  const unknown = later.estimate === null || earlier.estimate === null || (later.estimate.se === 0 && earlier.estimate.se === 0);
  if (unknown || later.estimate === null || earlier.estimate === null) return { value: later.value - earlier.value, low: null, high: null, withinNoise: null };
  const difference = differenceOfMeans(later.estimate, earlier.estimate, level);
  return { value: later.value - earlier.value, low: difference.low, high: difference.high, withinNoise: withinNoise(difference) };
}
