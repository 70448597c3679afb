import type { FamilyFigure } from "./family-figure.ts";

/** With fewer plans than this a share in tenths says too little to be printed. */
export const fewestPlans = 10;
/** From this many plans on, the same tenth may stand for at least four whole numbers of plans (docs/adr/0017: protection of 3). */
export const roundingProtectsFrom = 40;
const isSmall = (count: number): boolean => count >= 1 && count <= 4;

/**
 * A share of plans as it may be printed. It is printed in whole tenths; of fewer than 40 plans a reader can work out the number behind a tenth, so there it is hidden
 * where those who are so, or those who are not, are few. `met` may be an estimate and so no whole number.
 */
export function familyShare(share: { met: number; of: number; low?: number | null; high?: number | null }): FamilyFigure {
  const { met, of, low = null, high = null } = share;
  const none = { percent: null, low: null, high: null, of };
  if (of === 0) return { ...none, state: "none" };
  if (of < fewestPlans) return { ...none, state: "too-few" };
  const count = Math.round(met);
  if (of < roundingProtectsFrom && (isSmall(count) || isSmall(of - count))) return { ...none, state: "hidden" };
  return { state: "figure", percent: (100 * met) / of, low, high, of };
}
