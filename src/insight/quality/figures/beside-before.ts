import type { FactsAnswer } from "../../facts/ask.ts";
import type { Cell } from "../../facts/estimate/cell.ts";
import { compareCells, type CellDifference } from "../../facts/estimate/compare-cells.ts";
import { measureOf } from "../../facts/catalogue/measures.ts";
import { measuredOf, type Measured } from "./measured.ts";

/** How far a figure lies above that of the period before, in its unit. `isSure`: by more than chance explains, also when one allows for how many figures are compared. */
export type Moved = Pick<CellDifference, "value" | "low" | "high"> & { isSure: boolean };

/** A cell beside the same cell of the period before; `before` null where nothing of it was rated then. */
export type BesideBefore = { keys: Cell["keys"]; now: Measured; before: Measured | null; moved: Moved | null };

const nameOf = ({ keys }: Pick<Cell, "keys">) => JSON.stringify(keys);

/**
 * Every cell of `now` beside its cell of `before`. A change is called sure at a level that allows for the number of changes that are looked at (Bonferroni: 0.05 ÷
 * their number): of many sections one would otherwise always seem to have moved. `familyOf` says which cells are looked at together; all of them, where it is not given.
 */
export function besideBefore(now: Pick<FactsAnswer, "question" | "cells">, before: Pick<FactsAnswer, "cells">, familyOf: (keys: Cell["keys"]) => string = () => ""): BesideBefore[] {
  const measure = measureOf(now.question.measure);
  const earlier = new Map(before.cells.map((cell) => [nameOf(cell), cell]));
  const hasFigure = (cell: Cell | undefined) => cell?.state === "figure" && cell.value !== null;
  const compared = Map.groupBy(now.cells.filter((cell) => hasFigure(cell) && hasFigure(earlier.get(nameOf(cell)))), ({ keys }) => familyOf(keys));
  return now.cells.map((cell): BesideBefore => {
    const then = earlier.get(nameOf(cell));
    const at95 = then === undefined ? null : compareCells(cell, then, measure);
    const careful = then === undefined ? null : compareCells(cell, then, measure, 1 - 0.05 / Math.max(1, compared.get(familyOf(cell.keys))?.length ?? 1));
    return {
      keys: cell.keys, now: measuredOf(cell), before: then === undefined ? null : measuredOf(then),
      moved: at95 === null || careful === null ? null : { value: at95.value, low: at95.low, high: at95.high, isSure: !careful.withinNoise },
    };
  });
}
