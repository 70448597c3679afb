import { leastAnswersOfRater } from "./enough-answers.ts";
import type { RaterRow } from "./facet-model.ts";

/** What a rater's severity means in points out of `outOf`, and whether it is more than chance. `comparable`: how many raters share the rater's subset. */
export function severityWords(row: RaterRow, comparable: number, outOf = 100): string {
  const points = (share: number) => (share * outOf).toFixed(1);
  if (row.subset === null || comparable < 2) return "Nobody else judged the same answers, so strictness cannot be told from the quality of the documents.";
  if (row.extreme === "highest") return "Gave the highest answer everywhere, so strictness can only be guessed.";
  if (row.extreme === "lowest") return "Gave the lowest answer everywhere, so strictness can only be guessed.";
  if (row.interval === null || row.byAverageRater === null) return "There are too few answers that differ to tell how strict this rater is.";
  const few = row.answers < leastAnswersOfRater ? ` This rests on ${row.answers} answers; at least ${leastAnswersOfRater} are needed to be steady.` : "";
  const numbers = `gave ${points(row.observed)} of ${outOf} where an average rater would have given ${points(row.byAverageRater)}`;
  if (row.interval.low > 0) return `Stricter than average: ${numbers}.${few}`;
  if (row.interval.high < 0) return `More lenient than average: ${numbers}.${few}`;
  return `Not clearly stricter or more lenient than average: ${numbers}, which chance alone could make.${few}`;
}
