import type { ReportTable } from "../document/report-document.ts";

/** Each column's share of the width in print. Where the table asks for none, the first gets more, as its headings of rows need it. */
export function columnShares(table: ReportTable): number[] {
  if (table.columns.some((column) => column.width !== undefined)) return table.columns.map((column) => column.width ?? 1);
  const longest = Math.max(0, ...table.rows.map((row) => row[0]?.text.length ?? 0));
  const first = Math.min(3, Math.max(1, longest / 12));
  return table.columns.map((_, index) => (index === 0 ? first : 1));
}
