import type { ModelParts } from "./model-parts.ts";

/** Quality, difficulty and severity by place in the whole; null where an element was set aside. */
export type Measures = { document: (number | null)[]; criterion: (number | null)[]; rater: (number | null)[] };

/** The estimated measures. The estimation works with ease and leniency; they are turned round here. */
export function measuresOf({ answers, design, layout, estimates }: ModelParts): Measures {
  const { quality, others } = estimates.parameters;
  const document: (number | null)[] = answers.documents.map(() => null);
  const criterion: (number | null)[] = answers.criteria.map(() => null);
  const rater: (number | null)[] = answers.raters.map(() => null);
  design.documentAt.forEach((at, place) => (document[at] = quality[place] ?? 0));
  design.criterionAt.forEach((at, place) => (criterion[at] = -(others[place] ?? 0)));
  design.raterAt.forEach((at, place) => (rater[at] = -(others[layout.raterFrom + place] ?? 0)));
  return { document, criterion, rater };
}
