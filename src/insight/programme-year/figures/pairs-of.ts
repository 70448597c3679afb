import { pairedDifference, summarise } from "../../../statistics/index.ts";
import type { YearRating } from "./input.ts";

/** How two kinds of rater score the documents that both rated: the second's score less the first's, on average. The interval is null with too few documents. */
export type Matched = { documents: number; value: number; low: number | null; high: number | null };

/** With fewer pairs than these an interval is as wide as the scale. */
export const fewestPairs = 5;

/** One document in one cycle, whoever rated it. */
export const documentOf = (rating: YearRating): string => `${rating.cycleId} ${rating.kind} ${rating.document}`;

function scoresByDocument(ratings: readonly YearRating[], role: YearRating["role"], kinds: readonly string[]): Map<string, number> {
  const held = new Map<string, number[]>();
  for (const rating of ratings) {
    if (rating.role !== role || rating.score === null || rating.isAbsent || !kinds.includes(rating.kind)) continue;
    const scores = held.get(documentOf(rating));
    if (scores) scores.push(rating.score);
    else held.set(documentOf(rating), [rating.score]);
  }
  return new Map([...held].map(([key, scores]) => [key, summarise(scores)?.mean ?? 0]));
}

/** The paired difference on the documents that both roles rated; null where there are none. */
export function matchedDifference(ratings: readonly YearRating[], kinds: readonly string[], first: YearRating["role"], second: YearRating["role"]): Matched | null {
  const others = scoresByDocument(ratings, second, kinds);
  const pairs = [...scoresByDocument(ratings, first, kinds)].flatMap(([key, score]) => {
    const other = others.get(key);
    return other === undefined ? [] : [{ first: score, second: other }];
  });
  const difference = pairedDifference(pairs);
  if (difference === undefined) return null;
  const interval = difference.n < fewestPairs ? null : difference.interval;
  return { documents: difference.n, value: difference.value, low: interval?.low ?? null, high: interval?.high ?? null };
}
