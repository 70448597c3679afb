import type { IssueFigures, Share } from "../../insight/index.ts";
import { monthInWords, percentInWords } from "../../platform/index.ts";
import type { ReportCell, ReportTable } from "../document/report-document.ts";
import type { TimelinessContent } from "./content.ts";

const shareCell = ({ percent, low, high, of }: Share): ReportCell => ({ text: percent === null ? "–" : percentInWords(percent), value: percent, low, high, plans: of });
const intervalCell = ({ low, high }: Share): ReportCell => ({ text: low === null || high === null ? "–" : `${percentInWords(low)} to ${percentInWords(high)}` });
const countCell = (count: number): ReportCell => ({ text: count.toLocaleString("en-GB"), value: count });

/** New plans by month, as the DfE's headline counts them and with all plans. */
export const issuedTable = ({ months }: IssueFigures): ReportTable => ({
  type: "table", id: "issued-table", caption: "New plans within 20 weeks, by month",
  columns: [
    { text: "Month", align: "left" }, { text: "In time, without exceptions", align: "right" }, { text: "95% interval", align: "right" }, { text: "Plans without an exception", align: "right" },
    { text: "In time, all plans", align: "right" }, { text: "All plans", align: "right" },
  ],
  rows: months.map(({ month, without, all }) => [{ text: monthInWords(month) }, shareCell(without), intervalCell(without), countCell(without.of), shareCell(all), countCell(all.of)]),
  notes: ["A final plan is in time if it is sent within 20 weeks of the request (SEND Regulations 2014, regulation 13). It counts in the month in which it was sent."],
});

/** Why plans came late, the most frequent reason first. */
export const delaysTable = ({ delays }: Pick<TimelinessContent, "delays">): ReportTable => ({
  type: "table", id: "delays-table", caption: "Why plans came after 20 weeks",
  columns: [{ text: "Reason", align: "left", width: 3 }, { text: "Plans", align: "right" }, { text: "Lawful exception", align: "left" }],
  rows: delays.map(({ words, plans, lawful }) => [{ text: words }, countCell(plans), { text: lawful ? "Yes" : "No" }]),
  notes: ["A lawful exception excuses the council; the other reasons do not."],
});
