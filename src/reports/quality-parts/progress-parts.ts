import { dateInWords } from "../../platform/index.ts";
import { countInWords, countOf, listInWords } from "../dip-sample/words/phrases.ts";
import type { ReportTable } from "../document/report-document.ts";
import { reportsPaths } from "../paths.ts";
import type { RecommendationProgress } from "../recommendations/progress.ts";
import { recommendationStates } from "../recommendations/recommendation-states.ts";

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

/** "none of them", "two of them", "all of them". */
const ofThem = (some: number, all: number): string => (some === 0 ? "none of them" : some === all && all > 1 ? "all of them" : `${countInWords(some)} of them`);

/** How many are open, overdue, done and dropped, in a sentence or two. `since`: from when on closed ones are counted, in words. */
export function progressWords(progress: readonly RecommendationProgress[], since: string): string[] {
  if (progress.length === 0) return ["No recommendation of an earlier report is open."];
  const open = progress.filter(({ closedOn }) => closedOn === null);
  const overdue = open.filter((each) => each.isOverdue).length;
  const closed = (["done", "dropped"] as const).map((state) => ({ state, count: progress.filter((each) => each.state === state).length })).filter(({ count }) => count > 0);
  return [[
    open.length === 0 ? "No recommendation of an earlier report is open." : `${capital(countOf(open.length, "recommendation"))} of earlier reports ${open.length === 1 ? "is" : "are"} open, ${ofThem(overdue, open.length)} past ${open.length === 1 ? "its" : "their"} day.`,
    closed.length === 0 ? `None has been closed since ${since}.` : `Since ${since}, ${listInWords(closed.map(({ state, count }) => `${countOf(count, "was", "were")} ${state}`))}.`,
  ].join(" ")];
}

/** Every one of them with its owner, its day and how far it has come. */
export const progressTable = (progress: readonly RecommendationProgress[]): ReportTable => ({
  type: "table", id: "progress-table", caption: "Recommendations of earlier reports",
  columns: [
    { text: "Recommendation", align: "left", width: 0.32 }, { text: "Owner", align: "left", width: 0.17 }, { text: "Due", align: "left", width: 0.16 }, { text: "State", align: "left", width: 0.14 }, { text: "What has happened", align: "left", width: 0.21 },
  ],
  rows: progress.map((each) => [
    { text: each.text, href: reportsPaths.recommendation(each.id) }, { text: each.owner }, { text: each.dueOn === null ? "No date set" : dateInWords(each.dueOn) },
    { text: `${recommendationStates[each.state].words}${each.isOverdue ? ", overdue" : each.closedOn === null ? "" : `, ${dateInWords(each.closedOn)}`}` }, { text: each.note === "" ? "–" : each.note },
  ]),
  notes: [...new Set(progress.map(({ reportTitle }) => reportTitle))].map((title) => `First made in “${title}”: ${progress.filter(({ reportTitle }) => reportTitle === title).length} of these.`),
});
