import type { Interval } from "../estimates/interval.ts";
import type { Fit } from "./fit-of.ts";
import type { Separation } from "./separation-of.ts";
import type { Extreme } from "./set-aside-extremes.ts";

/**
 * A measure in logits. `se` takes all other measures as known and all answers as independent, as Facets prints it; `interval` (95%) does
 * neither, and is what comparisons are judged by. All null where nothing can be measured; an `extreme` one is a guess near the end of the scale, without interval.
 */
export type Measured = { measure: number | null; se: number | null; interval: Interval | null; extreme: Extreme | null; fit: Fit | null; answers: number };

/** `severity` is the measure: higher is stricter, 0 is the average of the raters of the same subset. Averages are shares of the most points, 0 to 1. */
export type RaterRow = Measured & {
  rater: string;
  documents: number;
  /** Raters of different subsets cannot be compared. null: linked with nobody. */
  subset: number | null;
  observed: number;
  /** What an average rater would have given on this rater's own answers, N/A left out alike. */
  byAverageRater: number | null;
  /** What this rater would give on an average document (Facets: Fair-M average). */
  fair: number | null;
};

/** Difficulty is the measure: higher is harder to meet, 0 the average of the criteria that hang together. */
export type CriterionRow = Measured & { criterion: string; scale: string; observed: number };

/** Quality is the measure: higher is better. `fair`: the share of points that an average rater would give on average criteria. */
export type DocumentRow = Measured & { document: string; observed: number; fair: number | null };

/** `points[k]` is the k-th place; `thresholds[k]` the log-odds at which place k + 1 becomes as likely as place k. */
export type ScaleRow = { scale: string; most: number; points: number[]; thresholds: number[] };

export type FacetModel = {
  raters: RaterRow[];
  criteria: CriterionRow[];
  documents: DocumentRow[];
  scales: ScaleRow[];
  /** Raters by subset, the largest first: raters of different subsets cannot be compared. */
  subsets: string[][];
  separation: { raters: Separation | null; criteria: Separation | null; documents: Separation | null };
  answers: number;
  /** Answers of elements with all answers highest or all lowest, which tell nothing about the others. */
  setAside: number;
  iterations: number;
  converged: boolean;
};

/** Either measures, or the reason why there are too few answers for any. */
export type FacetResult = { state: "fitted"; model: FacetModel; words: string[] } | { state: "too little"; words: string[] };
