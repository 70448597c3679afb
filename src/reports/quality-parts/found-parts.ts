import type { FoundRow, ReadPlansFigures } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ChartSpec, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf } from "./cells.ts";

/** The reading program's most frequent findings, as a share of the plans that it read. */
export function foundChart(rows: readonly FoundRow[]): ChartSpec | undefined {
  if (rows.length === 0) return undefined;
  return {
    kind: "interval",
    params: {
      title: "What the reading program finds most often", description: rows.map(({ title, share }) => `${title}: ${percentInWords(share)}`).join("; "),
      rows: rows.map(({ title, share, low, high }) => ({ label: title, value: share, low, high })),
    },
  };
}

/** `read`: of how many plans. */
export const foundTable = (rows: readonly FoundRow[], { read }: Pick<ReadPlansFigures, "read">, href: string): ReportTable => ({
  type: "table", id: "found-table", caption: "The reading program’s findings",
  columns: [{ text: "Finding", align: "left", width: 3.6 }, { text: "Plans", align: "right" }, { text: "Of plans read", align: "right", width: 1.2 }, { text: "Share", align: "right" }, { text: "95% interval", align: "right", width: 1.5 }],
  rows: rows.map(({ title, plans, share, low, high }) => [{ text: title }, countCell(plans, href), countCell(read), { text: percentInWords(share), value: share, low, high, plans: read }, intervalOf({ low, high })]),
  notes: ["A plan counts once for a finding, however often it has it. The program can be wrong; nobody should be judged by its findings alone."],
});

/** Why each finding matters and what better wording has: the program's own words, none of any plan. */
export const betterTable = (rows: readonly FoundRow[]): ReportTable => ({
  type: "table", id: "better-table", caption: "Why it matters, and what better wording has",
  columns: [{ text: "Finding", align: "left", width: 1.4 }, { text: "Why it matters", align: "left", width: 1.8 }, { text: "Better", align: "left", width: 2.4 }],
  rows: rows.map(({ title, why, better }) => [{ text: title }, { text: why || "–" }, { text: better || "–" }]), notes: [],
});
