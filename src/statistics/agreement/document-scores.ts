import type { Judgement } from "./judgement.ts";

/**
 * The score of each document out of `outOf`: all points ÷ the most points of the answers that count (Yes, Yes, Partly, No and an N/A that
 * was left out: 5 of 8 points, 12.5 of 20). Judgements of several raters on one document are added up together.
 */
export function documentScores(judgements: readonly Pick<Judgement, "document" | "points" | "most">[], outOf: number): Map<string, number> {
  const sums = new Map<string, { points: number; most: number }>();
  for (const { document, points, most } of judgements) {
    const sum = sums.get(document) ?? { points: 0, most: 0 };
    sum.points += points;
    sum.most += most;
    sums.set(document, sum);
  }
  return new Map([...sums].flatMap(([document, { points, most }]) => (most > 0 ? [[document, (outOf * points) / most] as const] : [])));
}
