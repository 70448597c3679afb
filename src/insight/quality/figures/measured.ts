import type { Cell } from "../../facts/estimate/cell.ts";

/** A mean or a share as a report prints it: unrounded, with its 95% interval (null where it cannot be known) and how many documents stand behind it. */
export type Measured = {
  value: number | null;
  low: number | null;
  high: number | null;
  /** The full points of a score; null of a percentage. */
  outOf: number | null;
  documents: number;
  /** Fewer documents than a figure needs. */
  tooFew: boolean;
};

export const measuredOf = ({ value, low, high, outOf, documents, state }: Cell): Measured => ({ value, low, high, outOf, documents, tooFew: state === "too-few" });
