import type { Interval } from "../estimates/interval.ts";
import { estimateInterval, estimateMean } from "../estimates/mean-interval.ts";
import { normalQuantile } from "../estimates/normal-quantile.ts";
import { summarise } from "../estimates/sample-summary.ts";

/**
 * `second` less `first`, on average, in the units of the scores. `interval` is where the true mean difference lies; `limits`
 * where 95 of 100 single differences lie. Both null with fewer than two pairs.
 */
export type PairedDifference = { n: number; value: number; sd: number | null; interval: Interval | null; limits: Interval | null };

/**
 * How two scores of the same documents differ: mean, paired t interval, and limits of agreement, mean ± 1.96 standard
 * deviations (Bland and Altman 1986, Lancet i:307–310, who round 1.96 to 2). Undefined where there are no pairs.
 */
export function pairedDifference(pairs: readonly { first: number; second: number }[], level = 0.95): PairedDifference | undefined {
  const sample = summarise(pairs.map(({ first, second }) => second - first));
  if (sample === undefined) return undefined;
  const estimate = estimateMean(sample);
  if (estimate === undefined || sample.variance === null) return { n: sample.n, value: sample.mean, sd: null, interval: null, limits: null };
  const sd = Math.sqrt(sample.variance);
  const half = normalQuantile(0.5 + level / 2) * sd;
  return { n: sample.n, value: sample.mean, sd, interval: estimateInterval(estimate, level), limits: { low: sample.mean - half, high: sample.mean + half } };
}
