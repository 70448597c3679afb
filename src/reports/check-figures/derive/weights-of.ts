import type { FiguresCell, FiguresTable } from "../read/figures-table.ts";
import { isScoreLabel } from "./is-score-label.ts";
import { plainLabel } from "./plain-label.ts";
import type { Side } from "./side.ts";

export type Weights = { values: number[]; words: string };

const COUNTED = /\b(n|no|number|count|plans|documents|audits|audited|cases|children|pupils|responses|answers|sample|total)\b/i;

/** Counts that a mean of these fields may be weighted by: a line of counts beside it, or another table with the same labels. */
export function weightsOf(side: Side, caseAt: number, fields: readonly number[], tables: readonly FiguresTable[]): Weights[] {
  const found: Weights[] = [];
  for (const [other, { label }] of side.cases.entries()) {
    if (other === caseAt || !COUNTED.test(label) || isScoreLabel(label)) continue;
    const values = counts(fields.map((field) => side.cell(other, field)));
    if (values !== undefined) found.push({ values, words: `weighted by “${label}”` });
  }
  for (const table of tables) {
    if (table === side.table) continue;
    const [cases, lines] = side.across === "columns" ? [table.rows, table.columns] : [table.columns, table.rows];
    const at = (list: readonly { label: string }[], label: string) => list.findIndex((line) => plainLabel(line.label) === plainLabel(label) && plainLabel(label) !== "");
    const caseThere = at(cases, side.cases[caseAt]?.label ?? "");
    const there = fields.map((field) => at(lines, side.fields[field]?.label ?? ""));
    if (caseThere < 0 || there.some((line) => line < 0)) continue;
    const values = counts(there.map((line) => (side.across === "columns" ? table.cells[caseThere]?.[line] : table.cells[line]?.[caseThere])));
    if (values !== undefined) found.push({ values, words: `weighted by the counts of “${table.caption === "" ? (table.sheet ?? `rows ${table.from} to ${table.to}`) : table.caption}”` });
  }
  return found;
}

function counts(cells: readonly (FiguresCell | undefined)[]): number[] | undefined {
  const values = cells.map((cell) => (cell?.kind === "figure" && cell.figure.unit === "" && Number.isInteger(cell.figure.value) && cell.figure.value >= 0 ? cell.figure.value : undefined));
  return values.every((value) => value !== undefined) ? values : undefined;
}
