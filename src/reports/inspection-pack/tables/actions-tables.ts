import { dateInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import { recommendationStates } from "../../recommendations/recommendation-states.ts";
import type { InspectionPackContent } from "../content.ts";
import { countCell, left, right } from "../../document/cells.ts";

type Content = Pick<InspectionPackContent, "actions">;

/** How far recommendations and the actions of single audits have come. */
export function actionStatesTable({ actions: { states, recommendations, audits } }: Content): ReportTable {
  return {
    type: "table", id: "action-states-table", caption: "Recommendations and actions, by state", columns: [left("State", 2), right("Recommendations of reports", 1.3), right("Actions of single audits", 1.3)],
    rows: [
      [{ text: "Not started" }, countCell(states.open), countCell(audits.open)], [{ text: "In progress" }, countCell(states["in-progress"]), { text: "–" }], [{ text: "Done" }, countCell(states.done), countCell(audits.done)],
      [{ text: "Dropped, with a reason" }, countCell(states.dropped), countCell(audits.dropped)], [{ text: "Past the day that was set" }, countCell(recommendations.filter(({ isOverdue }) => isOverdue).length), countCell(audits.overdue)],
    ],
    notes: ["Those past their day are among those not started or in progress. An action of an audit is open or ended; it has no “in progress”."],
  };
}

/** Each recommendation with its owner, day, state and the last that was noted of it. */
export function actionsTable({ actions: { recommendations } }: Content): ReportTable | undefined {
  return recommendations.length === 0 ? undefined : {
    type: "table", id: "actions-table", caption: "Recommendations of published reports",
    columns: [left("Recommendation", 0.36), left("Owner", 0.17), left("Due", 0.14), left("State", 0.12), left("What has happened", 0.21)],
    rows: recommendations.map((each) => [
      { text: each.text }, { text: each.owner }, { text: `${each.dueOn === null ? "No date set" : dateInWords(each.dueOn)}${each.isOverdue ? " (past)" : ""}` }, { text: recommendationStates[each.state].words }, { text: each.note === "" ? "–" : each.note },
    ]),
    notes: [...new Set(recommendations.map(({ report }) => report))].map((report) => `From “${report}”: ${recommendations.filter((each) => each.report === report).length}.`),
  };
}
