import type { Purpose } from "./sample-design.ts";

/**
 * One document that could be drawn: a version of a plan, or a document of another kind (review, views, advice). No name, date of birth or
 * number of a child is here: whoever draws stays blind. Days are `YYYY-MM-DD`.
 */
export type FrameUnit = {
  /** Of the plan's version or of the document. */
  id: string;
  family: "plan" | "review" | "views" | "advice";
  planId: string;
  versionNumber: number | null;
  kind: string;
  kindName: string;
  teamId: string | null;
  teamName: string | null;
  need: string | null;
  needName: string | null;
  status: string;
  stage: "draft" | "final" | null;
  datedOn: string | null;
  /** On the document's day, or today where it bears none. */
  yearGroup: number;
  lookedAfter: boolean | null;
  settingType: string | null;
  optedOut: boolean;
  healthAdvice: boolean;
  socialCareAdvice: boolean;
  hasFile: boolean;
  /** The last day on which it was audited or, in another cycle, drawn and not yet audited. */
  auditedOn: string | null;
  /** For what it was drawn already in this cycle. */
  drawnFor: Purpose[];
  /** The last review, else the plan's start, else the document's day. */
  reviewedOn: string | null;
  /** By the reading program in the latest reading; null where the plan was never read. */
  findings: number | null;
};

/** What a draw needs of a unit: where it belongs and, in a risk-led draw, what it is ordered by. */
export type FramedUnit = { id: string; stratum: string; risk?: string | number };
