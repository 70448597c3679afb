import type { IssueFigures } from "../../../insight/index.ts";
import { monthInWords } from "../../../platform/index.ts";
import { countCell, intervalCell, left, right, shareCell } from "../../document/cells.ts";
import type { ReportTable } from "../../document/report-document.ts";

/** New plans by month, as the DfE's headline counts them and with all plans. */
export const issuedTable = ({ months }: IssueFigures): ReportTable => ({
  type: "table", id: "issued-table", caption: "New plans within 20 weeks, by month",
  columns: [left("Month"), right("In time, without exceptions"), right("95% interval"), right("Plans without an exception"), right("In time, all plans"), right("All plans")],
  rows: months.map(({ month, without, all }) => [{ text: monthInWords(month) }, shareCell(without), intervalCell(without), countCell(without.of), shareCell(all), countCell(all.of)]),
  notes: ["A final plan is in time if it is sent within 20 weeks of the request (SEND Regulations 2014, regulation 13). It counts in the month in which it was sent."],
});
