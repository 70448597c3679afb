import type { Flow, FlowTable } from "./flow-of.ts";
import { isSameRow, joinFlows } from "./join-pages.ts";
import type { Hyphens } from "./join-lines.ts";

const shapeOf = (table: FlowTable) => table.rows.map((row) => row.map((cell) => `${cell.at.column}+${cell.at.span}`).join(",")).join(";");
const filledRows = (table: FlowTable) => table.rows.flatMap((row, at) => (row.some((cell) => cell.flow.length > 0) ? [at] : []));

/** Every page that shows a part of a table has all its rows in its structure, the others empty: the parts come after each other in them. */
function isSameTable(before: FlowTable, next: FlowTable): boolean {
  if (shapeOf(before) !== shapeOf(next)) return false;
  const [last, first] = [filledRows(before).at(-1) ?? 0, filledRows(next)[0] ?? 0];
  return first > last || (first === last && isSameRow(before.rows[last] ?? [], next.rows[first] ?? []));
}

/** As `joinPages`, where the document's own structure gives the rows. */
export function joinTaggedPages(pages: readonly Flow[][], hyphens: Hyphens): Flow[] {
  const whole: Flow[] = [];
  for (const page of pages) {
    const [last, first] = [whole.at(-1), page[0]];
    if (last?.kind === "table" && first?.kind === "table" && isSameTable(last, first)) {
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
