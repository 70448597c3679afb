import { effectiveSampleSize, type Interval, studentQuantile, wilsonInterval } from "../../../statistics/index.ts";
import type { RatioEstimate } from "./estimate-ratio.ts";
import { strataOf, type StratumSums } from "./sums.ts";

/** A share's interval with the number of independent yes-or-no documents that would tell as much. */
export type ShareInterval = Interval & { effective: number };

/**
 * Wilson's interval of a share (0 to 1). Where each document gives one yes or no and was drawn alike, from its count. Otherwise from the effective sample
 * size share·(1 − share) ÷ variance, made smaller by (1.96/t)² for how few documents the variance rests on (Korn and Graubard 1998, Survey Methodology
 * 24:193–201; with Wilson's interval after Franco, Little, Louis and Slud 2019, J. Survey Statistics and Methodology 7:334–364). Never more than there are
 * answers. At nought and at all no variance can be seen: then each document counts as one.
 */
export function shareInterval(ratio: RatioEstimate, groups: readonly StratumSums[], { level = 0.95, isSimple = true }: { level?: number; isSimple?: boolean } = {}): ShareInterval {
  const share = Math.min(1, Math.max(0, ratio.value));
  if (ratio.isWhole) return { low: share, high: share, effective: Number.POSITIVE_INFINITY };
  const effective = (isSimple ? simpleSize(ratio, groups) : undefined) ?? effectiveOf(share, ratio, level);
  return { ...wilsonInterval(share * effective, effective, level), effective };
}

/** The number of documents, where each is one yes or no and none counts more than another; undefined where it is not so. */
function simpleSize(ratio: RatioEstimate, groups: readonly StratumSums[]): number | undefined {
  const [only, ...more] = strataOf(groups);
  if (only === undefined || more.length > 0 || only.x !== only.units || only.xx !== only.units) return undefined;
  return only.fraction === null || only.fraction <= 0 ? ratio.units : effectiveSampleSize(ratio.units, ratio.units / only.fraction);
}

function effectiveOf(share: number, ratio: RatioEstimate, level: number): number {
  if (share === 0 || share === 1 || ratio.estimate === null || ratio.estimate.se === 0) return ratio.units;
  const t = (df: number) => studentQuantile(0.5 + level / 2, df);
  const adjusted = (t(Number.POSITIVE_INFINITY) / t(Math.max(1, ratio.estimate.df))) ** 2;
  return Math.min(ratio.x, ((share * (1 - share)) / ratio.estimate.se ** 2) * adjusted);
}
