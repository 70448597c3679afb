import { meanCertainty } from "./mean-certainty.ts";

const MOST = 1_000_000;

/**
 * The fewest documents with which a mean score is known within `margin`, in the units of the score (`meanCertainty`; found by halving, because t depends
 * on the number itself). At most the frame; null where more than a million would be needed.
 */
export function meanSampleSize(margin: number, frame: number | null, sd: number, level = 0.95): number | null {
  if (frame !== null && frame < 2) return frame;
  const enough = (n: number) => meanCertainty(n, frame, sd, level) <= margin;
  let low = 2;
  let high = frame ?? MOST;
  if (!enough(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
