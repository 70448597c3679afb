export type ClockState = "met" | "late" | "due" | "overdue" | "excepted";

export type ClockStepId =
  | "decision-to-assess" | "decision-to-issue" | "draft-plan" | "final-plan" | "annual-review" | "review-decision" | "amendment-notice" | "amended-final" | "phase-transfer";

export type ClockStep = {
  id: ClockStepId;
  title: string;
  /** The last day on which it is in time. */
  dueOn: string;
  doneOn: string | null;
  state: ClockState;
  /** Where the time limit comes from. */
  law: string;
  /** The same step as some councils read the law. `dueOn` null: by that reading no day is fixed yet. */
  otherReading?: { dueOn: string | null; state: ClockState; words: string };
};
