import { addDays, nextPhaseTransfer, type ExceptionGround } from "../register/index.ts";
import { onWorkingDay } from "./calendar.ts";
import type { Random } from "./random.ts";

/** What the days are invented from. */
export type PlanSoFar = {
  id: string; status: string; birthDate: string; requestedOn: string | null; decidedOn: string | null; startedOn: string | null; lastReviewOn: string | null; reviewOutcome: string | null; lawfulException: boolean;
  /** The first final amended plan from the last review on. */
  amendedOn: string | null;
};

export type ClockDays = {
  id: string; assessmentDecidedOn: string | null; exceptionGround: ExceptionGround | null; exceptionOn: string | null; exceptionReason: string | null;
  reviewMeetingOn: string | null; reviewDecisionOn: string | null; reviewOutcome: string | null; amendmentNoticeOn: string | null;
  phaseTransferDueOn: string | null; phaseTransferFinalOn: string | null;
};

const reasons: Readonly<Record<ExceptionGround, string>> = {
  "school-closed": "The school’s advice was asked for just before the summer break", "early-years-closed": "The nursery was closed over the summer",
  "personal-circumstances": "Illness in the family", away: "The family was abroad for more than four weeks",
};

const notAfter = (day: string, today: string): string | null => (day <= today ? day : null);

/** The days of a plan's clock that the register's first invention left out, as such a council would have recorded them by `today`. */
export function makeClockDays(random: Random, plan: PlanSoFar, today: string): ClockDays {
  const ground = plan.lawfulException && random.chance(0.85) ? random.weighted<ExceptionGround>({ "school-closed": 46, "personal-circumstances": 34, away: 14, "early-years-closed": 6 }) : null;
  const decidedToIssue = plan.status === "assessing" && plan.decidedOn !== null && random.chance(0.7) ? notAfter(onWorkingDay(addDays(plan.decidedOn, random.whole(60, 85))), today) : null;
  return {
    id: plan.id, assessmentDecidedOn: decidedToIssue, exceptionGround: ground,
    exceptionOn: ground && plan.requestedOn ? notAfter(addDays(plan.requestedOn, random.whole(12, 90)), today) : null, exceptionReason: ground && random.chance(0.6) ? reasons[ground] : null,
    ...reviewDays(random, plan, today), ...transferDays(random, plan, today),
  };
}

function reviewDays(random: Random, plan: PlanSoFar, today: string) {
  const meeting = plan.lastReviewOn;
  const quick = random.chance(0.6);
  const wait = quick ? random.whole(8, 28) : random.whole(30, 84);
  const noticeWait = random.chance(0.6) ? 0 : random.whole(5, 45);
  const isLeftOpen = random.chance(0.12);
  if (meeting === null) return { reviewMeetingOn: null, reviewDecisionOn: null, reviewOutcome: plan.reviewOutcome, amendmentNoticeOn: null };
  const { amendedOn } = plan;
  // What came of it is known from the plan that followed; an old review without one was most often to change nothing.
  const isOld = addDays(meeting, 110) < today;
  const outcome = amendedOn !== null ? "Amend" : plan.reviewOutcome === "Amend" && isOld && !isLeftOpen ? "Maintain" : plan.reviewOutcome;
  const latest = amendedOn === null ? addDays(meeting, wait) : [addDays(meeting, wait), addDays(amendedOn, -18)].sort()[0] ?? meeting;
  const decision = notAfter(latest < meeting ? meeting : latest, today);
  const noticeDay = decision === null || outcome !== "Amend" ? null : addDays(decision, noticeWait);
  const notice = noticeDay === null ? null : amendedOn !== null && noticeDay > addDays(amendedOn, -15) ? (decision ?? null) : notAfter(noticeDay, today);
  return { reviewMeetingOn: meeting, reviewDecisionOn: decision, reviewOutcome: decision === null ? null : outcome, amendmentNoticeOn: notice };
}

function transferDays(random: Random, plan: PlanSoFar, today: string): Pick<ClockDays, "phaseTransferDueOn" | "phaseTransferFinalOn"> {
  const outcome = random.weighted({ inTime: 81, late: 14, open: 5 });
  const days = random.whole(1, 45);
  const move = plan.status === "active" ? nextPhaseTransfer(plan.birthDate, today) : undefined;
  if (move === undefined || plan.startedOn === null || plan.startedOn > addDays(move.dueOn, -60)) return { phaseTransferDueOn: null, phaseTransferFinalOn: null };
  return { phaseTransferDueOn: move.dueOn, phaseTransferFinalOn: outcome === "open" ? null : notAfter(addDays(move.dueOn, outcome === "inTime" ? -days : days), today) };
}
