import { normalQuantile } from "../../statistics/index.ts";

/**
 * Half the width of the interval of a share over all strata together, each weighing as much as it has documents in the frame, where the share is `share` in each (Cochran
 * 1977, Sampling Techniques, 5.10: z·√Σ W²·(1−f)·p(1−p)/(n−1)). A part of 1. Null where a stratum that has documents gave fewer than two and was not taken
 * whole: nothing is known of its spread, and so nothing sure can be said of all.
 */
export function stratifiedCertainty(strata: readonly { frame: number; drawn: number }[], share = 0.5, level = 0.95): number | null {
  const all = strata.reduce((sum, stratum) => sum + stratum.frame, 0);
  let variance = 0;
  for (const { frame, drawn } of strata) {
    if (drawn >= frame) continue;
    if (drawn < 2) return null;
    variance += ((frame / all) ** 2 * (1 - drawn / frame) * share * (1 - share)) / (drawn - 1);
  }
  return normalQuantile(0.5 + level / 2) * Math.sqrt(variance);
}
