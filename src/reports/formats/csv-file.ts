import { csvText } from "../../platform/index.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { reportFigures } from "./report-figures.ts";

const headings = ["table", "row", "column", "value", "shown", "plans", "low", "high", "published"];

/** The figures, one a row, ready for another program. */
export function csvFile(document: ReportDocument): Uint8Array {
  const rows = reportFigures(document).map((figure) => [
    figure.table, figure.row, figure.column, figure.value, figure.shown, figure.plans, figure.low, figure.high, figure.published ? "yes" : "no",
  ]);
  return new TextEncoder().encode(csvText([headings, ...rows]));
}
