import type { Measure } from "../catalogue/measures.ts";
import type { CellDifference } from "../estimate/compare-cells.ts";
import { differenceInFigures } from "./figure-in-words.ts";

/** The interval of a difference: "3 to 18 percentage points", "from 4 lower to 18 higher" where it holds nought. */
function rangeOf({ low, high }: CellDifference, measure: Measure): string {
  const words = (value: number) => differenceInFigures(value, measure);
  if (low > 0) return `between ${words(low)} and ${words(high)} higher`;
  if (high < 0) return `between ${words(high)} and ${words(low)} lower`;
  return `anything from ${words(low)} lower to ${words(high)} higher`;
}

/** What a difference says, in words that never call noise a difference. `a` and `b` name the two. */
export function differenceInWords(a: string, b: string, difference: CellDifference | null, measure: Measure): string {
  if (difference === null) return `${a} and ${b} cannot be compared: one of them has no figure, or its documents are all alike, so nobody can say how sure it is.`;
  const { value } = difference;
  const side = value > 0 ? "higher" : "lower";
  const size = differenceInFigures(value, measure);
  if (difference.withinNoise) {
    return `${a} lies ${value === 0 ? "level with" : `${size} ${side} than`} ${b}, but the true difference could be ${rangeOf(difference, measure)}. Chance alone could well have made it: treat the two as the same.`;
  }
  return `${a} lies ${size} ${side} than ${b}. The true difference is ${rangeOf(difference, measure)} (95% confidence): more than chance explains.`;
}
