import type { DimensionId } from "./dimensions.ts";
import type { MeasureId } from "./measures.ts";

/** Which draws count: random ones (and ratings whose draw is not recorded here) speak for all documents; the others only for themselves. */
export const purposesAsked = {
  random: "Random samples", risk: "Risk-led samples", chosen: "Chosen by hand", calibration: "Calibration sets", all: "All, however picked",
} as const;
export type PurposeAsked = keyof typeof purposesAsked;

/** How documents are averaged: each the same (or by its chance of being drawn, where that is known), or each team the same. */
export const averages = { documents: "Every document counts the same, or by its chance of being drawn", teams: "Every team counts the same" } as const;
export type Average = keyof typeof averages;

/** One question to the facts: all of it fits in an address. */
export type Question = {
  readonly measure: MeasureId;
  /** None, one or two dimensions. */
  readonly by: readonly DimensionId[];
  /** First and last month, `YYYY-MM`, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A dimension's key each; "none" for what is not recorded. */
  readonly where: Readonly<Partial<Record<DimensionId, string>>>;
  readonly sample: PurposeAsked;
  readonly average: Average;
  /** With fewer documents than this a cell gives no figure. */
  readonly least: number;
  /** Only tools with this scale, as `FactsAnswer.scales` names it. */
  readonly scale?: string | undefined;
  /** Asked for on purpose: scores of tools with different scales added up as per cent. */
  readonly mixed: boolean;
};

/** Fewer documents than these say too little: one more would turn the figure over. */
export const fewest = 5;

export const plainQuestion: Question = { measure: "percent", by: [], where: {}, sample: "random", average: "documents", least: fewest, mixed: false };
