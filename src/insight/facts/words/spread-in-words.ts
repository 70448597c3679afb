import type { Measure } from "../catalogue/measures.ts";
import type { Cell } from "../estimate/cell.ts";
import { compareCells } from "../estimate/compare-cells.ts";
import { differenceInFigures, figureInWords } from "./figure-in-words.ts";

export type NamedCell = { label: string; cell: Cell };

/**
 * Whether the parts of a dimension differ: the highest against the lowest, at a level that allows for having picked them out of all pairs (Bonferroni: 0.05 ÷
 * pairs), so that with many groups nobody is called best or worst for luck alone. Undefined with fewer than two figures.
 */
export function spreadInWords(named: readonly NamedCell[], measure: Measure): string | undefined {
  if (measure.kind !== "mean" && measure.kind !== "share") return undefined;
  const known = named.filter(({ cell }) => cell.state === "figure" && cell.value !== null).sort((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return undefined;
  const pairs = (known.length * (known.length - 1)) / 2;
  const figure = ({ label, cell }: NamedCell) => `${label} (${figureInWords(cell.value, measure)})`;
  if (first.cell.value === last.cell.value) return `All ${known.length} have the same figure, ${figureInWords(first.cell.value, measure)}.`;
  const between = `Highest is ${figure(first)}, lowest ${figure(last)}`;
  const difference = compareCells(first.cell, last.cell, measure, 1 - 0.05 / pairs);
  if (difference === null) return `${between}. How sure the difference is cannot be said: the documents of one of them are all alike, or there is only one.`;
  const allowed = pairs > 1 ? `, also when one allows for having picked the two out of ${known.length}` : "";
  return difference.withinNoise
    ? `${between}. That is within what chance alone could make${pairs > 1 ? ` when the two are picked out of ${known.length}` : ""}: the figures do not show that any of them is better than another.`
    : `${between}. The ${differenceInFigures(difference.value, measure)} between them are more than chance explains${allowed}.`;
}
