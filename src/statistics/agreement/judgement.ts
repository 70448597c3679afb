/**
 * One answer of one rater, as agreement and severity need it: `points` of at most `most` (2, 1 or 0 of 2). An answer that does
 * not count (N/A) is no judgement: leave it out. `document`, `criterion`, `rater` and `scale` are any keys, never names.
 * `on` is the day it was handed in (YYYY-MM-DD); only drift needs it.
 */
export type Judgement = {
  document: string;
  criterion: string;
  rater: string;
  scale: string;
  points: number;
  most: number;
  on?: string;
};

/** Points as a share of the most that the scale gives, so that scales of different length can stand together: 0 to 1. */
export const shareOf = (judgement: Pick<Judgement, "points" | "most">): number => judgement.points / judgement.most;
