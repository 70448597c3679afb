import type { Estimate } from "../../../statistics/index.ts";

/** Why a cell says what it says: a figure; nothing there; fewer documents than were asked for; tools whose scales cannot be added up. */
export type CellState = "figure" | "none" | "too-few" | "several-tools";

/** A part of a whole: of documents those with a grade, of answers those that say Yes. Per cent. */
export type CellPart = { key: string; value: number; low: number; high: number; count: number; effective: number };

export type Cell = {
  /** One key a dimension of the question; null where it is not recorded. */
  keys: readonly (string | null)[];
  state: CellState;
  /** In the measure's unit, unrounded: per cent, points of `outOf`, weeks or a number; null without a figure. */
  value: number | null;
  /** 95% interval; null where it cannot be known. */
  low: number | null;
  high: number | null;
  outOf: number | null;
  parts: readonly CellPart[];
  documents: number;
  ratings: number;
  /** What the value is a mean or share of: ratings, answers, outcomes. */
  x: number;
  /** The error behind the interval, in the unit of the value, and of a share the number of documents that would tell as much: for comparing cells. */
  estimate: Estimate | null;
  effective: number | null;
  /** Every document of the frame was rated: nothing is left to chance. */
  isWhole: boolean;
  /** Ids of the tools. */
  tools: readonly string[];
};
