import type { FacetModel } from "./facet-model.ts";

/** What must be known before the measures of a model are read: who cannot be compared, what was set aside, whether it came to an end. */
export function modelWords(model: FacetModel): string[] {
  const words: string[] = [];
  if (!model.converged) words.push("The estimation did not come to an end: no finite measures fit these answers. Treat the measures as a rough order.");
  if (model.subsets.length > 1) {
    words.push(`The raters fall into ${model.subsets.length} groups with no answer in common. Strictness can be compared within a group, not between groups. A few documents that raters of several groups judge would link them.`);
  }
  if (model.setAside > 0) words.push(`${model.setAside} of ${model.answers + model.setAside} answers tell nothing about strictness, because their document, criterion or rater has only highest or only lowest answers.`);
  return words;
}
