import type { FamilyFigure } from "./family-figure.ts";
import { inTen } from "./in-ten.ts";

/** With fewer plans than this a share in tenths says too little to be printed. */
export const fewestPlans = 10;
/** From this many plans on, rounding to a tenth can hide a small number. */
export const roundingProtectsFrom = 40;
/** So many whole numbers of plans must give the same printed words for a small one to be hidden among them (docs/adr/0017: protection of 3). */
const leastAlike = 4;
/** How many numbers of plans out of `of` are printed as this one is. */
const printedAlike = (count: number, of: number): number => Array.from({ length: of + 1 }, (_, other) => other).filter((other) => inTen((100 * other) / of) === inTen((100 * count) / of)).length;
const isSmall = (count: number): boolean => count >= 1 && count <= 4;

/**
 * A share of plans as it may be printed. It is printed in whole tenths; where those who are so, or those who are not, are few, it is hidden unless a reader could
 * not work out how few: "fewer than 1 in 10" of 40 plans can only be one of them. `met` may be an estimate and so no whole number.
 */
export function familyShare(share: { met: number; of: number; low?: number | null; high?: number | null }): FamilyFigure {
  const { met, of, low = null, high = null } = share;
  const none = { percent: null, low: null, high: null, of };
  if (of === 0) return { ...none, state: "none" };
  if (of < fewestPlans) return { ...none, state: "too-few" };
  const count = Math.round(met);
  if ((isSmall(count) || isSmall(of - count)) && (of < roundingProtectsFrom || printedAlike(count, of) < leastAlike)) return { ...none, state: "hidden" };
  return { state: "figure", percent: (100 * met) / of, low, high, of };
}
