import { combineEstimates } from "./combine-estimates.ts";
import type { Estimate, Interval } from "./interval.ts";
import { estimateInterval } from "./mean-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** `later` less `earlier`, two independent means, with the interval after Welch (1947, Biometrika 34:28–35). */
export function differenceOfMeans(later: Estimate, earlier: Estimate, level = 0.95): Interval & { value: number } {
  const difference = combineEstimates([{ ...later, weight: 1 }, { ...earlier, weight: -1 }]);
  return { value: difference.value, ...estimateInterval(difference, level) };
}

/**
 * The difference of two independent shares, a/m less b/n, from the Wilson intervals of both (Newcombe 1998, Statistics in
 * Medicine 17:873–890, method 10). Between −1 and 1.
 */
export function differenceOfShares(a: number, m: number, b: number, n: number, level = 0.95): Interval & { value: number } {
  const first = { share: a / m, ...wilsonInterval(a, m, level) };
  const second = { share: b / n, ...wilsonInterval(b, n, level) };
  const value = first.share - second.share;
  return {
    value,
    low: value - Math.hypot(first.share - first.low, second.high - second.share),
    high: value + Math.hypot(first.high - first.share, second.share - second.low),
  };
}

/** A difference is within noise when its interval holds nought: chance alone could have made it. */
export const withinNoise = (difference: Interval): boolean => difference.low <= 0 && difference.high >= 0;
