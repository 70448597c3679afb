import { differenceOfMeans, withinNoise as isWithinNoise } from "../../../statistics/index.ts";
import type { Measured } from "./mean-figure.ts";

/** How far two figures lie apart, in points of the score. `withinNoise` null: it cannot be known, because one of them was only published or rests on a single document. */
export type ScoreDifference = { value: number; low: number | null; high: number | null; withinNoise: boolean | null };

/** `later` less `earlier`; null where one has no figure. `level` wider than 0.95 where the pair was picked out of several. */
export function differenceOf(later: Measured, earlier: Measured, level = 0.95): ScoreDifference | null {
  if (later.figure.value === null || earlier.figure.value === null) return null;
  const value = later.figure.value - earlier.figure.value;
  if (later.estimate === null || earlier.estimate === null || later.estimate.se + earlier.estimate.se === 0) return { value, low: null, high: null, withinNoise: null };
  const { low, high } = differenceOfMeans(later.estimate, earlier.estimate, level);
  return { value, low, high, withinNoise: isWithinNoise({ low, high }) };
}
