import { shareOf, type Judgement } from "./judgement.ts";
import type { RatedUnit } from "./rated-unit.ts";

/**
 * Judgements as rated units: one for each answer (document and criterion), its ratings as shares of the most points, in the
 * order of `raters`. Where a rater judged the same answer twice the later one counts.
 */
export function unitsOf(judgements: readonly Judgement[]): { raters: string[]; units: RatedUnit[] } {
  const raters = [...new Set(judgements.map((each) => each.rater))].sort();
  const place = new Map(raters.map((rater, index) => [rater, index]));
  const units = new Map<string, { cluster: string; ratings: (number | null)[] }>();
  for (const judgement of judgements) {
    const key = JSON.stringify([judgement.document, judgement.criterion]);
    let unit = units.get(key);
    if (unit === undefined) {
      unit = { cluster: judgement.document, ratings: raters.map(() => null) };
      units.set(key, unit);
    }
    unit.ratings[place.get(judgement.rater) ?? 0] = shareOf(judgement);
  }
  return { raters, units: [...units.values()] };
}
