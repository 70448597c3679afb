import { detectableMean, detectableShare } from "./detectable-difference.ts";
import { meanCertainty } from "./mean-certainty.ts";
import { meanSampleSize } from "./mean-sample-size.ts";
import { shareCertainty } from "./share-certainty.ts";
import { shareSampleSize } from "./share-sample-size.ts";
import { stratifiedCertainty } from "./stratified-certainty.ts";

/** `share` and `level` are parts of 1; `margin` too, but in the units of the score where `sd` is given. `frame` null: not known. */
export type CertaintyAsked = {
  n?: number | undefined; frame: number | null; share: number; margin?: number | undefined; sd?: number | undefined; against?: number | undefined; level: number; strata: readonly { drawn: number; frame: number }[];
};

/** `margin`s are half an interval: parts of 1 for shares, points for means. What was not asked is absent; null is what nothing sure can be said of. */
export type Certainty = {
  share?: { low: number; high: number; margin: number };
  mean?: { margin: number | null };
  needed?: { documents: number | null };
  /** The second share, or the difference of mean scores, that two samples would show in 8 of 10 cases. */
  detectable?: { share?: number | null; mean?: number | null };
  strata?: { drawn: number; frame: number; margin: number }[];
  overall?: { margin: number | null };
};

const orNull = (value: number) => (Number.isFinite(value) ? value : null);

/** Everything that was asked about the size of a sample. */
export function certaintyOf({ n, frame, share, margin, sd, against, level, strata }: CertaintyAsked): Certainty {
  return {
    ...(n !== undefined && sd === undefined && { share: shareCertainty(n, frame, share, level) }),
    ...(n !== undefined && sd !== undefined && { mean: { margin: orNull(meanCertainty(n, frame, sd, level)) } }),
    ...(margin !== undefined && { needed: { documents: sd === undefined ? shareSampleSize(margin, frame, share, level).needed : meanSampleSize(margin, frame, sd, level) } }),
    ...(n !== undefined && against !== undefined && { detectable: sd === undefined ? { share: detectableShare(n, against, share, 0.8, level) } : { mean: orNull(detectableMean(n, against, sd, 0.8, level)) } }),
    ...(strata.length > 0 && {
      strata: strata.map(({ drawn, frame }) => ({ drawn, frame, margin: shareCertainty(drawn, frame, share, level).margin })),
      overall: { margin: stratifiedCertainty(strata, share, level) },
    }),
  };
}
