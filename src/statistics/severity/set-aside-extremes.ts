import type { IndexedAnswers } from "./indexed-answers.ts";

/** Why an element is not in the estimation: every answer at the top or at the bottom, or none that tells anything. */
export type Extreme = "highest" | "lowest" | "untold";

/** What is left to estimate from: answers, by their place in the whole; categories renumbered to those that are left. */
export type KeptAnswers = {
  kept: Uint8Array;
  /** For each scale, by category of the whole: its place among those left, or −1. */
  ranks: Int32Array[];
  /** The highest place of each scale; 0 or −1: the scale tells nothing any more. */
  top: number[];
  document: (Extreme | null)[];
  criterion: (Extreme | null)[];
  rater: (Extreme | null)[];
};

type Tally = { sum: Float64Array; most: Float64Array };
const tally = (size: number): Tally => ({ sum: new Float64Array(size), most: new Float64Array(size) });

/** Marks elements whose kept answers are all lowest or all highest; true where any was newly marked. */
function mark({ sum, most }: Tally, marks: (Extreme | null)[]): boolean {
  let isNew = false;
  for (let place = 0; place < marks.length; place += 1) {
    if (marks[place] !== null) continue;
    const total = sum[place] ?? 0;
    const highest = most[place] ?? 0;
    if (total > 0 && total < highest) continue;
    marks[place] = highest === 0 ? "untold" : total === 0 ? "lowest" : "highest";
    isNew = true;
  }
  return isNew;
}

/**
 * Elements with all answers highest or all lowest have no finite measure (Linacre 1989, Many-Facet Rasch Measurement, ch. 6). They
 * are set aside, and so are others that become extreme without them, until none is left; they are measured afterwards.
 */
export function setAsideExtremes(answers: IndexedAnswers): KeptAnswers {
  const { start, criterion, rater, category, criteria, scales } = answers;
  const marks = { document: answers.documents.map((): Extreme | null => null), criterion: criteria.map((): Extreme | null => null), rater: answers.raters.map((): Extreme | null => null) };
  const kept = new Uint8Array(category.length).fill(1);
  for (;;) {
    const seen = scales.map(({ points }) => new Uint8Array(points.length));
    for (let at = 0; at < kept.length; at += 1) {
      if (kept[at] === 0) continue;
      const used = seen[criteria[criterion[at] ?? 0]?.scale ?? 0];
      if (used !== undefined) used[category[at] ?? 0] = 1;
    }
    const top = seen.map((used) => used.reduce((sum, is) => sum + is, 0) - 1);
    const ranks = seen.map((used) => {
      let next = -1;
      return Int32Array.from(used, (is) => (is === 1 ? (next += 1) : -1));
    });
    const documents = tally(answers.documents.length);
    const tallies = { criterion: tally(criteria.length), rater: tally(answers.raters.length) };
    const add = (one: Tally, place: number, rank: number, highest: number) => {
      one.sum[place] = (one.sum[place] ?? 0) + rank;
      one.most[place] = (one.most[place] ?? 0) + highest;
    };
    for (let document = 0; document < answers.documents.length; document += 1) {
      for (let at = start[document] ?? 0; at < (start[document + 1] ?? 0); at += 1) {
        if (kept[at] === 0) continue;
        const scale = criteria[criterion[at] ?? 0]?.scale ?? 0;
        const rank = ranks[scale]?.[category[at] ?? 0] ?? 0;
        const highest = Math.max(0, top[scale] ?? 0);
        add(documents, document, rank, highest);
        add(tallies.criterion, criterion[at] ?? 0, rank, highest);
        add(tallies.rater, rater[at] ?? 0, rank, highest);
      }
    }
    const found = [mark(documents, marks.document), mark(tallies.criterion, marks.criterion), mark(tallies.rater, marks.rater)];
    if (!found.includes(true)) return { kept, ranks, top, ...marks };
    for (let document = 0; document < answers.documents.length; document += 1) {
      for (let at = start[document] ?? 0; at < (start[document + 1] ?? 0); at += 1) {
        if (marks.document[document] !== null || marks.criterion[criterion[at] ?? 0] !== null || marks.rater[rater[at] ?? 0] !== null) kept[at] = 0;
      }
    }
  }
}
