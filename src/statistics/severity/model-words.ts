import type { FacetModel } from "./facet-model.ts";
import { separationOf } from "./separation-of.ts";

/** How much of what raters seem to differ by is real. Judged by the intervals, which allow for answers of one document hanging together. */
function spreadWords(model: FacetModel): string[] {
  const measures = model.raters.flatMap(({ measure, interval }) => (measure === null || interval === null ? [] : [{ measure, se: (interval.high - interval.low) / (2 * 1.96) }]));
  const separation = separationOf(measures);
  if (separation === undefined) return [];
  const real = Math.round(separation.reliability * 100);
  // 0.8 is a separation of two: strict and lenient can be told apart (Wright and Masters 1982, p. 106).
  if (separation.reliability >= 0.8) return [`The raters clearly differ in strictness: about ${real}% of the spread between them is real.`];
  if (separation.reliability >= 0.5) return [`The raters differ somewhat in strictness: about ${real}% of the spread between them is real, the rest is chance.`];
  return ["The raters hardly differ in strictness by more than chance would make them."];
}

/** What must be known before the measures of a model are read: whether raters differ, who cannot be compared, what was set aside, whether it came to an end. */
export function modelWords(model: FacetModel): string[] {
  const words = spreadWords(model);
  if (!model.converged) words.push("The estimation did not come to an end: no finite measures fit these answers. Treat the measures as a rough order.");
  if (model.subsets.length > 1) {
    words.push(`The raters fall into ${model.subsets.length} groups with no answer in common. Strictness can be compared within a group, not between groups. A few documents that raters of several groups judge would link them.`);
  }
  if (model.setAside > 0) words.push(`${model.setAside} of ${model.answers + model.setAside} answers tell nothing about strictness, because their document, criterion or rater has only highest or only lowest answers.`);
  return words;
}
