import type { Row, Sheet } from "write-excel-file/node";
import type { ReportCell, ReportTable } from "../../document/report-document.ts";
import { nothingWords } from "../state-in-words.ts";
import { endCell, figureCell, headingCell, plainNumberCell, textCell } from "./cells.ts";

type Content = Row[number];
/** A column of the sheet: its heading, how wide it is in letters, and what it takes from a row of the table. */
type SheetColumn = { readonly heading: string; readonly width: number; readonly content: (row: readonly ReportCell[]) => Content };

const widthOf = (texts: readonly string[]): number => Math.min(60, Math.max(10, ...texts.map((text) => text.length + 2)));

const printedColumn = (table: ReportTable, index: number): SheetColumn => {
  const heading = table.columns[index]?.text ?? "";
  return { heading, width: widthOf([heading, ...table.rows.map((row) => row[index]?.text ?? "")]), content: (row) => figureCell(row[index] ?? { text: "" }) };
};

/** A column for each thing that stands behind the figures of a printed column. */
const columnsBehind = (table: ReportTable, index: number): SheetColumn[] => {
  const heading = table.columns[index]?.text ?? "";
  const cells = table.rows.map((row) => row[index]);
  const has = (test: (cell: ReportCell) => boolean): boolean => cells.some((cell) => cell !== undefined && test(cell));
  const behind = (what: string, content: (cell: ReportCell) => Content): SheetColumn =>
    ({ heading: `${heading}: ${what}`, width: widthOf([`${heading}: ${what}`]), content: (row) => content(row[index] ?? { text: "" }) });
  return [
    ...(has((cell) => typeof cell.low === "number" || typeof cell.high === "number")
      ? [behind("interval from", (cell) => endCell(cell.low, cell)), behind("interval to", (cell) => endCell(cell.high, cell))]
      : []),
    ...(has((cell) => typeof cell.plans === "number") ? [behind("plans", (cell) => plainNumberCell(cell.plans))] : []),
    ...(has((cell) => cell.published === true) ? [behind("published before", (cell) => textCell(cell.value === undefined ? "" : cell.published ? "yes" : "no"))] : []),
  ];
};

/** A table as a sheet that holds nothing else: one row of headings that stays in sight, one cell a figure, none merged. */
export function tableSheet(table: ReportTable, name: string): Sheet<never> {
  // The table as it is printed comes first, so that it can be read and copied; what stands behind it follows to the right.
  const columns = [...table.columns.map((_, index) => printedColumn(table, index)), ...table.columns.flatMap((_, index) => columnsBehind(table, index))];
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: column.width })),
    data: [
      columns.map((column) => headingCell(column.heading)),
      ...(table.rows.length === 0 ? [[textCell(nothingWords)]] : table.rows.map((row) => columns.map((column) => column.content(row)))),
    ],
  };
}
