import { dateInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import { recommendationStates } from "../../recommendations/recommendation-states.ts";
import type { DipSampleContent } from "../content.ts";

const due = (date: string | null) => ({ text: date === null ? "No date set" : dateInWords(date) });

/** What this report asks for: of whom, by when. */
export function recommendationsTable({ recommendations }: Pick<DipSampleContent, "recommendations">): ReportTable {
  return {
    type: "table", id: "recommendations-table", caption: "Recommendations from this report",
    columns: [{ text: "Recommendation", align: "left", width: 0.56 }, { text: "Owner", align: "left", width: 0.26 }, { text: "Due", align: "left", width: 0.18 }],
    rows: recommendations.map((each) => [{ text: each.text }, { text: each.owner }, due(each.dueOn)]),
    notes: [],
  };
}

/** Those of earlier reports, with how far each has come. */
export function carriedTable({ carried }: Pick<DipSampleContent, "carried">): ReportTable {
  return {
    type: "table", id: "carried-table", caption: "Recommendations carried forward",
    columns: [
      { text: "Recommendation", align: "left", width: 0.32 }, { text: "Owner", align: "left", width: 0.17 }, { text: "Due", align: "left", width: 0.18 },
      { text: "State", align: "left", width: 0.12 }, { text: "What has happened", align: "left", width: 0.21 },
    ],
    rows: carried.map((each) => [
      { text: each.text }, { text: each.owner }, due(each.dueOn),
      { text: recommendationStates[each.state].words }, { text: each.note === "" ? "–" : each.note },
    ]),
    notes: [...new Set(carried.map((each) => each.firstIn.title))].map((title) => `First made in “${title}”: ${carried.filter((each) => each.firstIn.title === title).length} of these.`),
  };
}
