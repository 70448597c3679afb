import { alignedColumns } from "./aligned-columns.ts";
import type { Grid, GridCell } from "./grids-of.ts";
import type { Line } from "./lines-of.ts";
import { paragraphsOf, type Paragraph, type Setting } from "./paragraphs-of.ts";
import type { GridTable, Region } from "./regions-of.ts";

/** Paragraphs and tables in reading order. */
export type FlowTable = { kind: "table"; grid: Pick<Grid, "x" | "right" | "xs">; rows: FlowCell[][] };
export type FlowCell = { at: Pick<GridCell, "column" | "span" | "shaded" | "x" | "right">; flow: Flow[] };
export type Flow = { kind: "paragraph"; paragraph: Paragraph } | FlowTable;

const ofLines = (lines: readonly Line[], right: number, setting: Setting, page: number): Flow[] => paragraphsOf(lines, right, setting, page).map((paragraph) => ({ kind: "paragraph", paragraph }));

function tableFlow(table: GridTable, setting: Setting, page: number): FlowTable {
  const rows = new Map<number, FlowCell[]>();
  for (const { cell, region } of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), { at: cell, flow: flowOf(region, setting, page, false) }]);
  return { kind: "table", grid: table.grid, rows: [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells.sort((a, b) => a.at.column - b.at.column)) };
}

/** Lines of a page outside drawn tables, with the tables and columns that stand in them by alignment alone. */
function looseFlow(lines: readonly Line[], right: number, setting: Setting, page: number): Flow[] {
  return alignedColumns(lines).flatMap((part): Flow[] => {
    if (part.kind === "lines") return ofLines(part.lines, right, setting, page);
    if (part.kind === "columns") return part.columns.flatMap((column) => ofLines(column, Math.max(...column.map((line) => line.right)), setting, page));
    const edge = (column: number) => part.xs[column + 1] ?? right;
    // A column's own text tells how far it reaches: the next column's start says little.
    const reach = part.xs.map((_, column) => Math.max(0, ...part.rows.flatMap((row) => row[column]?.map((line) => line.right) ?? [])));
    const rows = part.rows.map((row) => row.map((cell, column): FlowCell => ({ at: { column, span: 1, shaded: false, x: part.xs[column] ?? 0, right: edge(column) }, flow: ofLines(cell, reach[column] ?? right, setting, page) })));
    return [{ kind: "table", grid: { x: part.xs[0] ?? 0, right, xs: [...part.xs, right] }, rows }];
  });
}

/** A region's paragraphs with its tables where they stand between them. `isPage`: it is the page outside its drawn tables, not a cell. */
export function flowOf(region: Region, setting: Setting, page: number, isPage = true): Flow[] {
  const flow: Flow[] = [];
  let from = 0;
  const text = (until: number) => {
    flow.push(...(isPage ? looseFlow : ofLines)(region.lines.slice(from, until), region.right, setting, page));
    from = until;
  };
  for (const table of [...region.tables].sort((a, b) => a.grid.top - b.grid.top || a.grid.x - b.grid.x)) {
    let until = from;
    while (until < region.lines.length && (region.lines[until]?.y ?? 0) <= table.grid.top + 2) until += 1;
    text(until);
    flow.push(tableFlow(table, setting, page));
  }
  text(region.lines.length);
  return flow;
}
