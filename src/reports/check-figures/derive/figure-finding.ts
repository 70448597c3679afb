import type { Range } from "../range/range.ts";
import type { Verdict } from "../range/judge.ts";

/** What was found of one printed figure that is made of others. */
export type FigureFinding = {
  place: string;
  row: string;
  column: string;
  printed: string;
  verdict: Verdict;
  /** What the printed figures give, and the least and most that they allow. Null where they allow anything. */
  recomputed: Range | null;
  /** Printed less recomputed; 0 where it holds. */
  offBy: number;
  rule: "sum" | "mean" | "weighted mean" | "difference" | "percentage change" | "share" | "adds to 100" | "stated total";
  /** The rule that was assumed, in words: "the mean of “Cycle 1”, “Cycle 2” and “Cycle 3”". */
  assumed: string;
  /** What else the figure might be, where it does not hold as assumed. */
  mightBe: string[];
};
