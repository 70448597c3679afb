import type { ReportBlock, ReportDocument, ReportTable } from "../document/report-document.ts";

/** One number of the report with where it stands. */
export type ReportFigure = {
  table: string;
  row: string;
  column: string;
  /** Unrounded; null where there is no figure. */
  value: number | null;
  shown: string;
  plans: number | null;
  low: number | null;
  high: number | null;
  published: boolean;
};

export const isTable = (block: ReportBlock): block is ReportTable => block.type === "table";

/** Every figure of the document's tables, in the order of reading. Cells of words are left out. */
export function reportFigures(document: ReportDocument): ReportFigure[] {
  return document.blocks.filter(isTable).flatMap((table) =>
    table.rows.flatMap((row) => row.flatMap((cell, index): ReportFigure[] => (cell.value === undefined ? [] : [{
      table: table.caption,
      row: row[0]?.text ?? "",
      column: table.columns[index]?.text ?? "",
      value: cell.value,
      shown: cell.text,
      plans: cell.plans ?? null,
      low: cell.low ?? null,
      high: cell.high ?? null,
      published: cell.published ?? false,
    }]))));
}
