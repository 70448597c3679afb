import type { FiguresCell, FiguresLine, FiguresTable } from "../read/figures-table.ts";
import { roleOfLabel, type Role } from "./role-of-label.ts";

/**
 * A table seen from one side, so that one rule serves both: `fields` may be made of each other (Total = Yes + No), and each of
 * `cases` is one place where that can be tried. From the side of its columns the cases are the rows, and the other way round.
 */
export type Side = {
  across: "columns" | "rows";
  fields: readonly FiguresLine[];
  cases: readonly FiguresLine[];
  roles: (Role | undefined)[];
  caseRoles: readonly (Role | undefined)[];
  cell: (caseAt: number, field: number) => FiguresCell | undefined;
  /** The fields of which some figure has decimals. */
  withDecimals: ReadonlySet<number>;
  table: FiguresTable;
};

const roles = (lines: readonly FiguresLine[]) => lines.map(({ label }) => roleOfLabel(label));

/** Both sides share their roles: what one finds to be no total after all is an ordinary line for the other. */
export function sidesOf(table: FiguresTable): [Side, Side] {
  const [rowRoles, columnRoles] = [roles(table.rows), roles(table.columns)];
  const hasDecimals = (cell: FiguresCell | undefined) => cell?.kind === "figure" && cell.figure.decimals > 0;
  const rows = new Set(table.rows.flatMap((_, at) => ((table.cells[at] ?? []).some(hasDecimals) ? [at] : [])));
  const columns = new Set(table.columns.flatMap((_, at) => (table.cells.some((cells) => hasDecimals(cells[at])) ? [at] : [])));
  return [
    { across: "columns", fields: table.columns, cases: table.rows, roles: columnRoles, caseRoles: rowRoles, cell: (caseAt, field) => table.cells[caseAt]?.[field], withDecimals: columns, table },
    { across: "rows", fields: table.rows, cases: table.columns, roles: rowRoles, caseRoles: columnRoles, cell: (caseAt, field) => table.cells[field]?.[caseAt], withDecimals: rows, table },
  ];
}
