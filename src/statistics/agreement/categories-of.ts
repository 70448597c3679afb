import { given, type RatedUnit } from "./rated-unit.ts";

/**
 * The values that ratings take, in order. `possible` adds those that raters could have given but did not: coefficients that
 * reckon with chance need the whole scale (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 4).
 */
export function categoriesOf(units: readonly RatedUnit[], possible: readonly number[] = []): number[] {
  return [...new Set([...possible, ...units.flatMap(given)])].sort((a, b) => a - b);
}
