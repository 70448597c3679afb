/** A scale as it was used: the points that were given, lowest first (2:1:0 is 0, 1, 2; the places are its categories), of `most`. */
export type UsedScale = { scale: string; points: number[]; most: number };

/** A criterion on its scale; the same criterion on two scales is two. */
export type ScaledCriterion = { criterion: string; scale: number };

/** Judgements as numbers: keys are places in the lists, and the answers of a document stand together, from `start[d]` to `start[d + 1]`. */
export type IndexedAnswers = {
  documents: string[];
  criteria: ScaledCriterion[];
  raters: string[];
  scales: UsedScale[];
  start: Int32Array;
  criterion: Int32Array;
  rater: Int32Array;
  category: Int32Array;
};
