import { given, type RatedUnit } from "./rated-unit.ts";

/** The share of all ratings that the most common one has; 0 where there are none. */
export function shareOfCommonest(units: readonly RatedUnit[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const unit of units) {
    for (const rating of given(unit)) {
      counts.set(rating, (counts.get(rating) ?? 0) + (unit.weight ?? 1));
      all += unit.weight ?? 1;
    }
  }
  return all === 0 ? 0 : Math.max(...counts.values()) / all;
}
