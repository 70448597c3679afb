import { effectiveSampleSize, wilsonInterval, type Interval } from "../../statistics/index.ts";

/**
 * How sure a share is that `n` documents drawn at random from `frame` (null: not known) would give, where the true share is `share` (0 to 1; a half is the
 * least sure): Wilson's interval (1927) of the sample from an endless frame that would tell as much (Cochran 1977, Sampling Techniques, 2.6). `margin`:
 * half its width. All are parts of 1. A whole frame is certain.
 */
export function shareCertainty(n: number, frame: number | null, share = 0.5, level = 0.95): Interval & { margin: number } {
  const effective = effectiveSampleSize(n, frame);
  if (frame !== null && n >= frame) return { low: share, high: share, margin: 0 };
  const { low, high } = wilsonInterval(share * effective, effective, level);
  return { low, high, margin: (high - low) / 2 };
}
