import type { ReportContent } from "../document/report-content.ts";
import { countOf } from "../dip-sample/words/phrases.ts";

/** What is worth a second look in a report's recommendations. */
export function recommendationFaults({ recommendations }: Pick<ReportContent, "recommendations">): string[] {
  const undated = recommendations.filter((each) => each.dueOn === null).length;
  return [
    ...(recommendations.length === 0 ? ["The report makes no recommendations."] : []),
    ...(undated > 0 ? [`${countOf(undated, "recommendation has", "recommendations have")} no date.`] : []),
  ];
}
