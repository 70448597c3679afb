import type { Block } from "../extract/extracted.ts";
import { columnRole } from "./column-roles.ts";
import type { ColumnRole } from "./statement.ts";

export type TableCell = { column: number; span: number; blocks: { block: Block; at: number }[]; text: string };
export type TableRow = { row: number; cells: TableCell[]; shaded: boolean; bold: boolean };
/** A table of a section: rows with text, the heading row where there is one, and what its columns hold. */
export type SectionTable = { id: number; rows: TableRow[]; head: TableRow | undefined; roles: Map<number, ColumnRole>; columns: number[] };

export type Piece = { kind: "block"; block: Block; at: number } | { kind: "table"; table: SectionTable };

function rowsOf(blocks: readonly { block: Block; at: number }[]): TableRow[] {
  const rows = new Map<number, TableRow>();
  for (const entry of blocks) {
    const { cell } = entry.block;
    if (cell === null) continue;
    const row = rows.get(cell.row) ?? { row: cell.row, cells: [], shaded: true, bold: true };
    rows.set(cell.row, row);
    const known = row.cells.find((each) => each.column === cell.column);
    if (known) {
      known.blocks.push(entry);
      known.text += ` ${entry.block.text}`;
    } else row.cells.push({ column: cell.column, span: cell.span, blocks: [entry], text: entry.block.text });
    row.shaded &&= cell.shaded;
    row.bold &&= entry.block.bold;
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** Two or more of the first rows' short cells name what columns hold: that row is the heading row. */
function headOf(rows: readonly TableRow[]): { head: TableRow; roles: Map<number, ColumnRole> } | undefined {
  for (const row of rows.slice(0, 3)) {
    if (row.cells.length < 2 || row.cells.some((cell) => cell.text.length > 70)) continue;
    const roles = new Map<number, ColumnRole>();
    for (const cell of row.cells) {
      const role = columnRole(cell.text);
      if (role !== undefined) roles.set(cell.column, role);
    }
    if (roles.size >= 2 && (row.bold || row.shaded || roles.size === row.cells.length)) return { head: row, roles };
  }
  return undefined;
}

/** A section's blocks with each table as one piece, in reading order. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  const tables = new Map<number, { block: Block; at: number }[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.cell === null) {
      pieces.push({ kind: "block", block, at });
      continue;
    }
    const known = tables.get(block.cell.table);
    if (known) known.push({ block, at });
    else {
      const list = [{ block, at }];
      tables.set(block.cell.table, list);
      pieces.push({ kind: "table", table: { id: block.cell.table, rows: [], head: undefined, roles: new Map(), columns: [] } });
    }
  }
  return pieces.map((piece) => {
    if (piece.kind === "block") return piece;
    const rows = rowsOf(tables.get(piece.table.id) ?? []);
    const found = headOf(rows);
    const columns = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort((a, b) => a - b);
    return { kind: "table", table: { id: piece.table.id, rows: found ? rows.filter((row) => row.row > found.head.row) : rows, head: found?.head, roles: found?.roles ?? new Map(), columns } };
  });
}
