import type { Flow, FlowTable } from "./flow-of.ts";
import { isSameRow, joinFlows, joinRows } from "./join-pages.ts";
import type { Hyphens } from "./join-lines.ts";

const shapeOf = (table: FlowTable) => table.rows.map((row) => row.map((cell) => `${cell.at.column}+${cell.at.span}`).join(",")).join(";");
const filledRows = (table: FlowTable) => table.rows.flatMap((row, at) => (row.some((cell) => cell.flow.length > 0) ? [at] : []));

/**
 * How a table goes on with another one after a page's end. Where every page's structure has all rows of a table, the others empty, its parts fill each other's
 * gaps; where it has rows up to those that it shows, the first are empty.
 */
function howItGoesOn(before: FlowTable, next: FlowTable): "fills" | "adds" | "not" {
  const [last, first] = [filledRows(before).at(-1) ?? 0, filledRows(next)[0] ?? 0];
  if (shapeOf(before) === shapeOf(next)) return first > 0 || (last === 0 && isSameRow(before.rows[0] ?? [], next.rows[0] ?? [])) ? "fills" : "not";
  return first > 0 ? "adds" : "not";
}

/** As `joinPages`, where the document's own structure gives the rows. */
export function joinTaggedPages(pages: readonly Flow[][], hyphens: Hyphens): Flow[] {
  const whole: Flow[] = [];
  for (const page of pages) {
    const [last, first] = [whole.at(-1), page[0]];
    const how = last?.kind === "table" && first?.kind === "table" ? howItGoesOn(last, first) : "not";
    if (last?.kind === "table" && first?.kind === "table" && how === "adds") {
      last.rows = last.rows.slice(0, (filledRows(last).at(-1) ?? 0) + 1);
      joinRows(last, first.rows.slice(filledRows(first)[0]), hyphens);
      whole.push(...page.slice(1));
    } else if (last?.kind === "table" && first?.kind === "table" && how === "fills") {
      for (const [at, row] of first.rows.entries()) {
        for (const [index, cell] of row.entries()) {
          const home = last.rows[at]?.[index];
          if (home === undefined) continue;
          home.at.shaded ||= cell.at.shaded;
          joinFlows(home.flow, cell.flow, hyphens);
        }
      }
      whole.push(...page.slice(1));
    } else joinFlows(whole, page, hyphens);
  }
  return whole;
}
