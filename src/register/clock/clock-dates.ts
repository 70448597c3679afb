import type { ExceptionGround } from "./exception-grounds.ts";

/** A plan's dates as the register holds them, YYYY-MM-DD or null. */
export type ClockDates = {
  status: string;
  requestedOn: string | null;
  decidedOn: string | null;
  assessmentDecidedOn: string | null;
  /** When the newest draft of the first plan went out. */
  draftOn?: string | null;
  startedOn: string | null;
  ceasedOn: string | null;
  /** The last review as the council's system gives it: its meeting, or the decision that ended it. */
  lastReviewOn: string | null;
  reviewMeetingOn?: string | null;
  reviewDecisionOn?: string | null;
  /** In the council's words. */
  reviewOutcome?: string | null;
  amendmentNoticeOn?: string | null;
  /** The first final amended plan from the meeting on. */
  amendedFinalOn?: string | null;
  phaseTransferDueOn: string | null;
  phaseTransferFinalOn: string | null;
  lawfulException: boolean;
  /** null or absent: an exception is recorded, but not which. */
  exceptionGround?: ExceptionGround | null;
  exceptionOn?: string | null;
  transferredFrom: string | null;
};
