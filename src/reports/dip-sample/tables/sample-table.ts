import { dateInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import type { DipSampleContent } from "../content.ts";
import { plansCell } from "../figure-cell.ts";
import { ratingsLink } from "../ratings-links.ts";

const count = (value: number, href?: string) => ({ ...plansCell(value, href), text: value.toLocaleString("en-GB") });

/** What the figures rest on, and what there was to draw from. */
export function sampleTable({ figures }: Pick<DipSampleContent, "figures">): ReportTable {
  const { sample, frame, from, to } = figures;
  return {
    type: "table", id: "sample-table", caption: "What the figures rest on",
    columns: [{ text: "What", align: "left", width: 0.75 }, { text: "How many", align: "right", width: 0.25 }],
    rows: [
      [{ text: "Audits" }, count(sample.ratings, ratingsLink(figures, { from, to }))],
      [{ text: "Plans audited" }, count(sample.plans)],
      [{ text: "Auditors" }, count(sample.auditors)],
      ...sample.disciplines.map((each) => [{ text: `Audits by ${each.discipline === "" ? "auditors whose discipline is not recorded" : each.discipline}` }, count(each.ratings)]),
      ...(frame === null ? [] : [
        [{ text: `Plans in force on ${dateInWords(frame.asAt)}` }, count(frame.inForce)],
        [{ text: "Final plans issued or amended in the period" }, count(frame.issued)],
      ]),
    ],
    notes: [],
  };
}
