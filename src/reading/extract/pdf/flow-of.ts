import type { Grid, GridCell } from "./grids-of.ts";
import { paragraphsOf, type Paragraph, type Setting } from "./paragraphs-of.ts";
import type { GridTable, Region } from "./regions-of.ts";

/** Paragraphs and tables in reading order. */
export type FlowTable = { kind: "table"; grid: Pick<Grid, "x" | "right" | "xs">; rows: FlowCell[][] };
export type FlowCell = { at: Pick<GridCell, "column" | "span" | "shaded" | "x" | "right">; flow: Flow[] };
export type Flow = { kind: "paragraph"; paragraph: Paragraph } | FlowTable;

function tableFlow(table: GridTable, setting: Setting, page: number): FlowTable {
  const rows = new Map<number, FlowCell[]>();
  for (const { cell, region } of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), { at: cell, flow: flowOf(region, setting, page) }]);
  return { kind: "table", grid: table.grid, rows: [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells.sort((a, b) => a.at.column - b.at.column)) };
}

/** A region's paragraphs with its tables where they stand between them. */
export function flowOf(region: Region, setting: Setting, page: number): Flow[] {
  const flow: Flow[] = [];
  let from = 0;
  const paragraphs = (until: number) => {
    for (const paragraph of paragraphsOf(region.lines.slice(from, until), region.right, setting, page)) flow.push({ kind: "paragraph", paragraph });
    from = until;
  };
  for (const table of [...region.tables].sort((a, b) => a.grid.top - b.grid.top || a.grid.x - b.grid.x)) {
    let until = from;
    while (until < region.lines.length && (region.lines[until]?.y ?? 0) <= table.grid.top + 2) until += 1;
    paragraphs(until);
    flow.push(tableFlow(table, setting, page));
  }
  paragraphs(region.lines.length);
  return flow;
}
