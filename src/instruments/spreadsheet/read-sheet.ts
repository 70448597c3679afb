import { suggest } from "../../platform/index.ts";
import { valueOf } from "./cell-value.ts";
import type { Column } from "./layout.ts";
import type { SheetFault } from "./sheet-fault.ts";

export type Cells = { row: number; cells: string[] };
/** A row by heading. */
export type SheetRow = { row: number; of: (heading: string) => string };

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

/** The filled rows under the headings of a sheet. A heading that is not known or is missing is a fault. */
export function readSheet(sheet: string, rows: readonly Cells[], headings: readonly string[], needed: readonly string[], tell: (fault: SheetFault) => void): SheetRow[] {
  const head = rows.find((row) => row.cells.some((cell) => plain(cell) !== ""));
  if (head === undefined) return [];
  const known = new Map(headings.map((heading) => [plain(heading), heading]));
  const columns = new Map<string, number>();
  for (const [index, cell] of head.cells.entries()) {
    if (plain(cell) === "") continue;
    const heading = known.get(plain(cell));
    if (heading === undefined) {
      const meant = suggest(cell.trim(), headings);
      tell({ sheet, row: head.row, column: cell.trim().slice(0, 60), what: "this heading is not known.", cure: `${meant === undefined ? "" : `Did you mean “${meant}”? `}The headings are: ${headings.join(", ")}.` });
    } else if (columns.has(heading)) tell({ sheet, row: head.row, column: heading, what: "this heading is there twice.", cure: "Take one column out." });
    else columns.set(heading, index);
  }
  for (const heading of needed) {
    if (!columns.has(heading)) tell({ sheet, row: head.row, column: heading, what: "this column is missing.", cure: "Put it back, with this heading." });
  }
  return rows.filter((row) => row.row > head.row && row.cells.some((cell) => cell.trim() !== ""))
    .map(({ row, cells }) => ({ row, of: (heading) => cells[columns.get(heading) ?? -1]?.trim() ?? "" }));
}

/** Puts a value under a key, or under a key inside a key; nothing for an empty cell. */
export function put(record: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) return;
  const [first = "", ...rest] = key.split(".");
  if (rest.length === 0) record[first] = value;
  else {
    record[first] ??= {};
    put(record[first] as Record<string, unknown>, rest.join("."), value);
  }
}

/** A record from the cells of a row. `headingOf` is for option columns, whose headings may differ. */
export function recordOf(row: SheetRow, columns: readonly Column[], headingOf: (column: Column) => string = (column) => column.heading): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const column of columns) put(record, column.key, valueOf(row.of(headingOf(column)), column.type));
  return record;
}
