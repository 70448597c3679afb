import type { IndexedAnswers } from "./indexed-answers.ts";
import type { KeptAnswers } from "./set-aside-extremes.ts";

/** One answer by places in the whole. `rank` is −1 where its category was set aside; `isKept`: it took part in the estimation. */
export type PlacedAnswer = { document: number; criterion: number; rater: number; scale: number; rank: number; isKept: boolean; points: number; most: number };

/** Goes through all answers, document by document. */
export function eachAnswer({ answers, left }: { answers: IndexedAnswers; left: KeptAnswers }, visit: (answer: PlacedAnswer) => void): void {
  for (let document = 0; document < answers.documents.length; document += 1) {
    for (let at = answers.start[document] ?? 0; at < (answers.start[document + 1] ?? 0); at += 1) {
      const criterion = answers.criterion[at] ?? 0;
      const scale = answers.criteria[criterion]?.scale ?? 0;
      const category = answers.category[at] ?? 0;
      const used = answers.scales[scale];
      visit({ document, criterion, rater: answers.rater[at] ?? 0, scale, rank: left.ranks[scale]?.[category] ?? -1, isKept: left.kept[at] === 1, points: used?.points[category] ?? 0, most: used?.most ?? 1 });
    }
  }
}
