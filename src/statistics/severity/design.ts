import type { IndexedAnswers } from "./indexed-answers.ts";
import type { KeptAnswers } from "./set-aside-extremes.ts";

/** The answers to estimate from, all numbered without gaps; answers of a document stand together. */
export type Design = {
  start: Int32Array;
  criterion: Int32Array;
  rater: Int32Array;
  /** Place of the answer on its scale, 0 lowest. */
  rank: Int32Array;
  /** The scale of each criterion. */
  scaleOf: Int32Array;
  /** The highest place of each scale. */
  top: Int32Array;
  raters: number;
  criteria: number;
  documents: number;
  /** Place in the whole of each document, criterion and rater of the design. */
  documentAt: number[];
  criterionAt: number[];
  raterAt: number[];
};

const places = (marks: readonly unknown[]): { at: number[]; of: Int32Array } => {
  const at: number[] = [];
  const of = Int32Array.from(marks, (mark, place) => (mark === null ? at.push(place) - 1 : -1));
  return { at, of };
};

/** Numbers what was kept without gaps. */
export function makeDesign(answers: IndexedAnswers, left: KeptAnswers): Design {
  const documents = places(left.document);
  const criteria = places(left.criterion);
  const raters = places(left.rater);
  const count = left.kept.reduce((sum, is) => sum + is, 0);
  const start = new Int32Array(documents.at.length + 1);
  const design = { criterion: new Int32Array(count), rater: new Int32Array(count), rank: new Int32Array(count) };
  let to = 0;
  documents.at.forEach((document, place) => {
    for (let at = answers.start[document] ?? 0; at < (answers.start[document + 1] ?? 0); at += 1) {
      if (left.kept[at] === 0) continue;
      const criterion = answers.criterion[at] ?? 0;
      design.criterion[to] = criteria.of[criterion] ?? 0;
      design.rater[to] = raters.of[answers.rater[at] ?? 0] ?? 0;
      design.rank[to] = left.ranks[answers.criteria[criterion]?.scale ?? 0]?.[answers.category[at] ?? 0] ?? 0;
      to += 1;
    }
    start[place + 1] = to;
  });
  return {
    start,
    ...design,
    scaleOf: Int32Array.from(criteria.at, (place) => answers.criteria[place]?.scale ?? 0),
    top: Int32Array.from(left.top, (top) => Math.max(0, top)),
    raters: raters.at.length,
    criteria: criteria.at.length,
    documents: documents.at.length,
    documentAt: documents.at,
    criterionAt: criteria.at,
    raterAt: raters.at,
  };
}
