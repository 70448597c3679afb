import type { CriterionRow } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ChartSpec, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf, measuredCell, movedCell } from "./cells.ts";
import { ratingsBehind } from "./links.ts";

const plain = (text: string) => text.trim().replace(/[.]$/, "");
const severalTools = (rows: readonly CriterionRow[]) => new Set(rows.map(({ tool }) => tool)).size > 1;

/** Criteria with how often each was met. */
export function criteriaChart(title: string, rows: readonly CriterionRow[]): ChartSpec | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    kind: "interval",
    params: {
      title, description: `Share of audits that found the criterion met. First: “${plain(first.text)}”, ${percentInWords(first.now.value)}. Last: “${plain(last.text)}”, ${percentInWords(last.now.value)}.`,
      rows: rows.map((row) => ({ label: `${row.id}: ${plain(row.text)}`, value: row.now.value, low: row.now.low, high: row.now.high })),
    },
  };
}

/** Criteria with the counts behind their shares, and how they stand to the period before. */
export function criteriaTable(months: { from: string; to: string }, rows: readonly CriterionRow[], table: { id: string; caption: string }): ReportTable {
  const several = severalTools(rows);
  return {
    type: "table", ...table,
    columns: [
      { text: "Criterion", align: "left", width: 4.4 }, { text: "Met", align: "right" }, { text: "Of audits", align: "right" }, { text: "Share", align: "right", width: 0.9 }, { text: "95% interval", align: "right", width: 1.5 }, { text: "Change", align: "right", width: 1.3 },
    ],
    rows: rows.map((row) => [
      { text: `${row.id}: ${row.text}${several ? ` (${row.title})` : ""}` }, countCell(row.met), countCell(row.now.documents, ratingsBehind(months, { tool: row.tool, criterion: row.id })),
      measuredCell(row.now), intervalOf(row.now), movedCell(row.moved),
    ]),
    notes: ["Met: with full points, or on a scale of grades with Good or better. Of the audits to which the criterion applied. Neighbours in the list may stand in their order by chance: look at the intervals."],
  };
}
