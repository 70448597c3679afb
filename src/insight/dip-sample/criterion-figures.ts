import { type Interval, wilsonInterval } from "../../statistics/index.ts";
import type { DipSampleInput } from "./input.ts";
import { fewestPlans } from "./section-figures.ts";

/** How often a criterion was not met: `notMet` of `applicable` plans, `share` in percent with its Wilson interval. */
export type CriterionFigures = { id: string; section: string; text: string; notMet: number; applicable: number; share: number | null } & Interval & {
  /** Fewer than five plans: shown, but not among the findings. */
  tooFew: boolean;
};

/** Every criterion, most often not met first; those with too few plans come last. */
export function criterionFigures(input: DipSampleInput): CriterionFigures[] {
  const counts = new Map(input.criterionCounts.map((count) => [count.criterionId, count]));
  return input.criteria
    .map(({ id, section, text }) => {
      const { applicable, notMet } = counts.get(id) ?? { applicable: 0, notMet: 0 };
      const { low, high } = wilsonInterval(notMet, applicable);
      return { id, section, text, notMet, applicable, share: applicable === 0 ? null : (100 * notMet) / applicable, low: 100 * low, high: 100 * high, tooFew: applicable < fewestPlans };
    })
    .sort((a, b) => Number(a.tooFew) - Number(b.tooFew) || (b.share ?? -1) - (a.share ?? -1) || b.notMet - a.notMet);
}

/** The criteria of a section that were not met most often: at most `most` of them, none that every plan met. */
export function findingsIn(criteria: readonly CriterionFigures[], section: string, most = 3): CriterionFigures[] {
  return criteria.filter((criterion) => criterion.section === section && !criterion.tooFew && criterion.notMet > 0).slice(0, most);
}
