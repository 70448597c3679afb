import { addDays, statutoryClock, twelveMonthsBefore, type ClockStep, type ClockStepId } from "../../../register/index.ts";
import type { OpenPlan } from "./open-plan.ts";
import { shareOf, type Share } from "./share.ts";

export type ReviewFigures = {
  /** Plans in force for 12 months or more: each must have been reviewed in the 12 months to today. */
  due: number;
  /** The review is over: the family has been told the decision, or still may be in time. */
  completed: Share;
  /** The meeting was held, whether or not the decision followed. */
  held: Share;
  never: number;
  /** Of meetings in the last 12 months whose step is done or past its day: done in time. By the meeting's own dates only. */
  decisions: Share;
  notices: Share;
  finals: { strict: Share; other: Share };
  /** Reviews of the last 12 months of which the register has no meeting date, so that their steps cannot be counted. */
  withoutMeeting: number;
};

/**
 * How reviews keep their time limits on `today`. A plan is in date if its last review lies within the 12 months that end today (Children and Families Act
 * 2014 s44(1)). Decisions are counted as the DfE counts them: of reviews whose four weeks are over or whose decision is made, the share with the
 * decision in four weeks; one that is outstanding is late.
 */
export function reviewFigures(plans: readonly OpenPlan[], today: string): ReviewFigures {
  const since = twelveMonthsBefore(today);
  const active = plans.filter((plan) => plan.status === "active" && plan.startedOn !== null);
  const due = active.filter((plan) => (plan.startedOn ?? "") <= since);
  const recent = (day: string | null) => day !== null && day > since;
  // The register's "last review" may be the meeting alone: then it completes nothing.
  const isCompleted = (plan: OpenPlan) =>
    recent(plan.reviewDecisionOn) || (plan.lastReviewOn !== plan.reviewMeetingOn && recent(plan.lastReviewOn)) || (plan.reviewMeetingOn !== null && addDays(plan.reviewMeetingOn, 28) >= today);
  const met = active.filter((plan) => recent(plan.reviewMeetingOn) && (plan.reviewMeetingOn ?? "") <= today);
  const steps = met.flatMap((plan) => statutoryClock({ ...plan, lawfulException: false }, today));
  return {
    due: due.length,
    completed: shareOf(due.filter(isCompleted).length, due.length),
    held: shareOf(due.filter((plan) => recent(plan.reviewMeetingOn) || recent(plan.lastReviewOn)).length, due.length),
    never: due.filter((plan) => plan.lastReviewOn === null && plan.reviewMeetingOn === null).length,
    decisions: kept(steps, "review-decision"), notices: kept(steps, "amendment-notice"),
    finals: { strict: kept(steps, "amended-final"), other: keptByOtherReading(steps, "amended-final") },
    withoutMeeting: active.filter((plan) => plan.reviewMeetingOn === null && recent(plan.lastReviewOn)).length,
  };
}

const ended = (state: ClockStep["state"]) => state !== "due";

function kept(steps: readonly ClockStep[], id: ClockStepId): Share {
  const over = steps.filter((step) => step.id === id && ended(step.state));
  return shareOf(over.filter((step) => step.state === "met").length, over.length);
}

function keptByOtherReading(steps: readonly ClockStep[], id: ClockStepId): Share {
  const over = steps.flatMap((step) => (step.id === id && step.otherReading && ended(step.otherReading.state) ? [step.otherReading.state] : []));
  return shareOf(over.filter((state) => state === "met").length, over.length);
}
