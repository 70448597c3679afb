import { addDays, daysBetween, nextPhaseTransfer, statutoryClock, type ClockStep, type ClockStepId } from "../../../register/index.ts";
import type { OpenPlan } from "./open-plan.ts";
import type { UsualPace } from "./usual-pace.ts";

/** A time limit that is still to be kept, or is past and not yet done. */
export type NextCase = {
  planId: string; reference: string; teamId: string | null; teamName: string | null; writer: string | null;
  /** What the law asks for by `dueOn`. */
  limit: ClockStepId;
  limitTitle: string;
  law: string;
  dueOn: string;
  /** 0 on the last day; below 0 where it is past. */
  daysLeft: number;
  /** What has to be done first to keep it, and by when it should be. */
  missing: string;
  missingBy: string;
  /** A lawful exception is recorded that excuses it. */
  excepted: boolean;
  /** Of an assessment: when the final plan would go out at this council's usual pace; null where that cannot be said. */
  likelyOn: string | null;
  /** The day by the other reading of the law, where it differs. */
  otherDueOn: string | null;
  /** The day comes from the child's year group: the register has none. */
  byYearGroup: boolean;
};

/** What has to be done, where it is another thing than the limit itself. */
const missingWords: Partial<Record<ClockStepId, string>> = { "decision-to-issue": "Decide whether to issue a plan", "annual-review": "Hold the review meeting" };

/** One for all: making it anew at each comparison is most of the work of sorting. */
const byReference = new Intl.Collator("en", { numeric: true });

const isOpen = (step: ClockStep) => step.doneOn === null;

/**
 * Every open time limit of these plans, the nearest first; of each assessment, each review and each move of phase, one. An assessment's limit is the
 * decision to assess, then the final plan: the decision to issue and the draft are what is missing on the way. A review must be decided by its
 * day, so its meeting is wanted four weeks before.
 */
export function nextCases(plans: readonly OpenPlan[], today: string, pace: UsualPace | undefined): NextCase[] {
  return plans
    .flatMap((plan) => casesOf(plan, today, pace))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0) || byReference.compare(a.reference, b.reference));
}

function casesOf(plan: OpenPlan, today: string, pace: UsualPace | undefined): NextCase[] {
  const steps = statutoryClock(plan, today).filter(isOpen);
  const find = (...ids: ClockStepId[]) => steps.find((step) => ids.includes(step.id));
  const make = (limit: ClockStep, missing: Pick<ClockStep, "id" | "title" | "dueOn">, more: Partial<NextCase> = {}): NextCase => ({
    planId: plan.id, reference: plan.reference, teamId: plan.teamId, teamName: plan.teamName, writer: plan.writer,
    limit: limit.id, limitTitle: limit.title, law: limit.law, dueOn: limit.dueOn, daysLeft: daysBetween(today, limit.dueOn),
    missing: missingWords[missing.id] ?? missing.title, missingBy: missing.dueOn, excepted: limit.state === "excepted",
    likelyOn: null, otherDueOn: limit.otherReading?.dueOn ?? null, byYearGroup: false, ...more,
  });
  const cases: NextCase[] = [];
  const decide = find("decision-to-assess");
  const final = find("final-plan");
  // Of a decision that is not taken, the final plan's day matters only once it is taken.
  if (plan.status === "requested" || plan.status === "assessing") {
    if (decide && plan.status === "requested") cases.push(make(decide, decide));
    else if (final) cases.push(make(final, find("decision-to-issue", "draft-plan") ?? final, { likelyOn: likelyFinal(plan, today, pace) }));
  }
  const review = find("review-decision", "amendment-notice", "amended-final");
  if (review) cases.push(make(review, review));
  const next = find("annual-review");
  if (next) cases.push(make(next, { ...next, dueOn: addDays(next.dueOn, -28) }));
  const transfer = find("phase-transfer");
  if (transfer) cases.push(make(transfer, transfer));
  else if (plan.status === "active" && plan.phaseTransferDueOn === null) {
    const expected = nextPhaseTransfer(plan.birthDate, today);
    if (expected && expected.dueOn >= today)
      cases.push({ ...make({ id: "phase-transfer", title: "Amend for the move of phase", dueOn: expected.dueOn, doneOn: null, state: "due", law: "SEND Regulations 2014 reg 18(1)" }, { id: "phase-transfer", title: "Amend for the move of phase", dueOn: expected.dueOn }), byYearGroup: true });
  }
  return cases;
}

/** When the final plan would go out if this case took as long from here as the middle one did; never before today. */
function likelyFinal(plan: OpenPlan, today: string, pace: UsualPace | undefined): string | null {
  if (pace === undefined || plan.requestedOn === null) return null;
  const likely = plan.decidedOn === null ? addDays(plan.requestedOn, Math.round(pace.fromRequest)) : addDays(plan.decidedOn, Math.round(pace.fromDecision));
  return likely < today ? today : likely;
}
