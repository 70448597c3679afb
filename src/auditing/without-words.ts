import type { Instrument } from "../instruments/index.ts";
import type { StoredRating } from "./load-rating.ts";

/** A rating without anything that its rater wrote or quoted: comments, evidence, answers and judgements in free text. They may name a child. */
export function withoutWords(rating: StoredRating, instrument: Instrument): StoredRating {
  const isText = new Set(instrument.judgements.filter((judgement) => judgement.type === "text").map((judgement) => judgement.id));
  const free = new Set(Object.entries(instrument.scales).filter(([, scale]) => scale.type === "text").map(([id]) => id));
  const texts = new Set(instrument.sections.flatMap((section) => section.groups.flatMap((group) => group.criteria)).filter((criterion) => free.has(criterion.scale ?? instrument.scale)).map((criterion) => criterion.id));
  return {
    ...rating,
    comment: "",
    judgements: Object.fromEntries(Object.entries(rating.judgements).filter(([id]) => !isText.has(id))),
    answers: rating.answers.filter((answer) => !texts.has(answer.criterionId)).map((answer) => ({ ...answer, comment: "", evidence: "" })),
  };
}
