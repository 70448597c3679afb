import { csvText } from "../../platform/index.ts";
import { isOverdue } from "./is-overdue.ts";
import { recommendationStates } from "./recommendation-states.ts";
import type { RecommendationRow } from "./store.ts";

/** Recommendations for a spreadsheet. */
export function recommendationsCsv(rows: readonly RecommendationRow[], today: string): string {
  return csvText([
    ["recommendation", "owner", "due", "state", "overdue", "latest note", "first made in"],
    ...rows.map((row) => [row.text, row.owner, row.dueOn, recommendationStates[row.state].words, isOverdue(row, today) ? "yes" : "no", row.note, row.reportTitle]),
  ]);
}
