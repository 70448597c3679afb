import { wilsonInterval } from "../../statistics/index.ts";

/**
 * Half the width of the interval of a share over all strata together, each weighing as much as it has documents in the frame, where the share is `share` in each: the
 * variance Σ W²·(N−n)/(N−1)·p(1−p)/n (Cochran 1977, Sampling Techniques, 5.10), turned into the sample from an endless frame that would tell as
 * much, and that one's Wilson interval; with one stratum the same as `shareCertainty`. A part of 1. Null where a stratum that has documents gives none:
 * nothing is known of it, and so nothing sure of all.
 */
export function stratifiedCertainty(strata: readonly { frame: number; drawn: number }[], share = 0.5, level = 0.95): number | null {
  const all = strata.reduce((sum, stratum) => sum + stratum.frame, 0);
  let variance = 0;
  for (const { frame, drawn } of strata) {
    if (drawn >= frame) continue;
    if (drawn < 1) return null;
    // Over p(1−p), which is the same in all.
    variance += ((frame / all) ** 2 * (frame - drawn)) / (frame - 1) / drawn;
  }
  if (variance === 0) return 0;
  const { low, high } = wilsonInterval(share / variance, 1 / variance, level);
  return (high - low) / 2;
}
