import type { Block } from "../extract/extracted.ts";
import { columnRole } from "./column-roles.ts";
import type { ColumnRole } from "./statement.ts";

export type TableCell = { column: number; span: number; blocks: { block: Block; at: number }[]; text: string };
export type TableRow = { row: number; cells: TableCell[]; shaded: boolean; bold: boolean };
/** A table of a section: rows with text, the heading row where there is one, and what its columns hold. */
export type SectionTable = {
  id: number; rows: TableRow[]; head: TableRow | undefined; roles: Map<number, ColumnRole>; columns: number[];
  /** An inner table follows: the last row stands over it. */
  opens: boolean;
};

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

/** A section's blocks with each table as one piece, in reading order; a table that others stand in comes again after each of them, with its further rows. `head`: its heading row, where that stands elsewhere. */
export function piecesOf(blocks: readonly Block[], head: readonly Block[] = []): Piece[] {
  const pieces: Piece[] = [];
  const runs: { piece: number; id: number; entries: { block: Block; at: number }[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const id = block.cell?.table;
    if (id === undefined) {
      pieces.push({ kind: "block", block, at });
      continue;
    }
    const last = runs.at(-1);
    const open = last !== undefined && last.id === id && last.piece === pieces.length - 1 ? last : undefined;
    if (open) open.entries.push({ block, at });
    else {
      runs.push({ piece: pieces.length, id, entries: [{ block, at }] });
      pieces.push({ kind: "table", table: { id, rows: [], head: undefined, roles: new Map(), columns: [], opens: false } });
    }
  }
  const given = new Set<number>();
  for (const own of Map.groupBy(runs, (run) => run.id).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const whole = rowsOf(own.flatMap((run) => run.entries));
    const found = headOf(whole) ?? headOf(rowsOf(head.filter((block) => block.cell?.table === first.id).map((block) => ({ block, at: 0 }))));
    const columns = [...new Set(whole.flatMap((row) => row.cells.map((cell) => cell.column)))].sort((a, b) => a - b);
    // A row that goes on beside an inner table stays in one piece.
    const parts = isDividedByRows(own.map((run) => run.entries)) ? own : [{ ...first, entries: own.flatMap((run) => run.entries) }];
    for (const [index, part] of parts.entries()) {
      const rows = rowsOf(part.entries);
      const next = pieces[part.piece + 1];
      const opens = parts.length > 1 && next?.kind === "table" && (index < parts.length - 1 || next.table.id !== part.id);
      given.add(part.piece);
      pieces[part.piece] = { kind: "table", table: { id: part.id, rows: found ? rows.filter((row) => row.row > found.head.row) : rows, head: found?.head, roles: found?.roles ?? new Map(), columns, opens } };
    }
  }
  return pieces.filter((piece, at) => piece.kind === "block" || given.has(at));
}

/** Whether the runs of a table, which other tables stand between, hold whole rows each. */
const isDividedByRows = (runs: readonly (readonly { block: Block }[])[]) => {
  const rows = runs.map((entries) => new Set(entries.map(({ block }) => block.cell?.row)));
  return rows.every((own, index) => rows.slice(index + 1).every((later) => [...own].every((row) => !later.has(row))));
};
