import { differenceOfMeans, differenceOfShares, type Interval, withinNoise } from "../../../statistics/index.ts";
import type { Measure } from "../catalogue/measures.ts";
import type { Cell } from "./cell.ts";

/** How far one cell lies above another, in the measure's unit (percentage points). `withinNoise`: chance alone could have made it. */
export type CellDifference = Interval & { value: number; withinNoise: boolean };

// A whole that was counted is known as well as a very large sample is.
const many = 1e9;
const sizeOf = (cell: Cell): number => Math.min(many, cell.effective ?? cell.documents);

/**
 * `a` less `b`: means after Welch (1947), shares after Newcombe (1998, method 10) with the number of documents that tell as much. null where one has no figure or
 * no error that is known. The two are taken as independent: where the same documents stand in both, the interval is wider than it need be.
 */
export function compareCells(a: Cell, b: Cell, { kind }: Pick<Measure, "kind">, level = 0.95): CellDifference | null {
  if (a.value === null || b.value === null) return null;
  if (kind === "share") {
    const [m, n] = [sizeOf(a), sizeOf(b)];
    const { value, low, high } = differenceOfShares((a.value / 100) * m, m, (b.value / 100) * n, n, level);
    const difference = { value: value * 100, low: low * 100, high: high * 100 };
    return { ...difference, withinNoise: withinNoise(difference) };
  }
  if (kind !== "mean" || a.estimate === null || b.estimate === null) return null;
  // Documents that all scored alike would make any difference look certain.
  if ((a.estimate.se === 0 && !a.isWhole) || (b.estimate.se === 0 && !b.isWhole)) return null;
  const difference = differenceOfMeans(a.estimate, b.estimate, level);
  return { ...difference, withinNoise: withinNoise(difference) };
}
