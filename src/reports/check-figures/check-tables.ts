import { differences } from "./derive/differences.ts";
import type { FigureFinding } from "./derive/figure-finding.ts";
import { hundreds } from "./derive/hundreds.ts";
import { linkedTables } from "./derive/linked-tables.ts";
import { shares } from "./derive/shares.ts";
import { sidesOf } from "./derive/side.ts";
import { statedTotals } from "./derive/stated-totals.ts";
import { sumsAndMeans } from "./derive/sums-and-means.ts";
import type { FiguresTable } from "./read/figures-table.ts";
import { findTables, type SheetRows } from "./read/find-tables.ts";

/** A printed table and what was found of each of its figures that is made of others. */
export type CheckedTable = { sheet: string | null; caption: string; from: number; to: number; findings: FigureFinding[] };

/**
 * Recomputes the printed figures of a report that was made elsewhere: totals, averages, shares, differences. Which figures are made
 * of which is told by their labels and by what the figures themselves agree on; each is judged by all that the printed numbers
 * may stand for (interval arithmetic), so that rounding alone is never called wrong.
 */
export function checkTables(sheets: readonly SheetRows[]): CheckedTable[] {
  const tables = sheets.flatMap(findTables);
  return tables.map((table) => ({ sheet: table.sheet ?? null, caption: table.caption, from: table.from, to: table.to, findings: findingsOf(table, tables) }));
}

function findingsOf(table: FiguresTable, tables: readonly FiguresTable[]): FigureFinding[] {
  const sides = sidesOf(table);
  // Twice: a line that the first look finds to be no total after all is a part for the others.
  for (const side of sides) {
    sumsAndMeans(side, tables);
    differences(side);
  }
  const found = sides.flatMap((side) => [...sumsAndMeans(side, tables), ...differences(side), ...shares(side), ...hundreds(side)]);
  return [...bothWays(found), ...statedTotals(table), ...linkedTables(table, tables)];
}

/**
 * A figure in a corner is made in one way or the other: the average of the totals is not always the total of the averages. It is
 * held wrong only where no rule makes it. A total of totals must be right both ways.
 */
function bothWays(findings: readonly FigureFinding[]): FigureFinding[] {
  const at = Map.groupBy(findings, ({ place }) => place);
  return [...at.values()].flatMap((same) => {
    const isSums = same.every(({ rule }) => rule === "sum");
    const good = same.filter(({ verdict }) => verdict !== "wrong");
    return isSums || good.length === 0 ? same : good;
  });
}
