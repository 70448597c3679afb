export type ClockStep = {
  id: "decision-to-assess" | "decision-to-issue" | "final-plan" | "annual-review" | "phase-transfer";
  title: string;
  /** The day by which it must be done. */
  dueOn: string;
  doneOn: string | null;
  state: "met" | "late" | "due" | "overdue" | "excepted";
  /** Where the time limit comes from. */
  law: string;
};

/** A plan's dates as the register holds them, YYYY-MM-DD or null. */
export type ClockDates = {
  status: string;
  requestedOn: string | null;
  decidedOn: string | null;
  assessmentDecidedOn: string | null;
  startedOn: string | null;
  ceasedOn: string | null;
  lastReviewOn: string | null;
  phaseTransferDueOn: string | null;
  phaseTransferFinalOn: string | null;
  lawfulException: boolean;
  transferredFrom: string | null;
};

/**
 * The statutory time limits that bear on a plan, in order. A request that was refused has no later steps; a plan that came from
 * another authority has none before its review; a recorded lawful exception (SEND Regulations 2014 reg 10(4), 13(3)) excuses a
 * late step, and the page still shows its dates.
 */
export function statutoryClock(dates: ClockDates, today: string): ClockStep[] {
  const steps: ClockStep[] = [];
  const add = (id: ClockStep["id"], title: string, dueOn: string, doneOn: string | null, law: string, mayBeExcepted = true) => {
    const late = (doneOn ?? today) > dueOn;
    const state = late && mayBeExcepted && dates.lawfulException ? "excepted" : doneOn !== null ? (late ? "late" : "met") : late ? "overdue" : "due";
    steps.push({ id, title, dueOn, doneOn, state, law });
  };
  const { requestedOn, status } = dates;

  if (requestedOn !== null && dates.transferredFrom === null) {
    add("decision-to-assess", "Decide whether to assess", addDays(requestedOn, 42), dates.decidedOn ?? dates.assessmentDecidedOn ?? dates.startedOn, "SEND Regulations 2014 reg 4(1): 6 weeks from the request");
    if (status !== "refused") {
      if (status === "not-issued" || dates.startedOn === null)
        add("decision-to-issue", "If no plan: say so", addDays(requestedOn, 112), dates.assessmentDecidedOn ?? dates.startedOn, "SEND Regulations 2014 reg 10(1): 16 weeks from the request");
      if (status !== "not-issued") add("final-plan", "Send the final plan", addDays(requestedOn, 140), dates.startedOn, "SEND Regulations 2014 reg 13(2): 20 weeks from the request");
    }
  }
  if (status === "active" && dates.startedOn !== null) {
    const from = dates.lastReviewOn !== null && dates.lastReviewOn > dates.startedOn ? dates.lastReviewOn : dates.startedOn;
    add("annual-review", "Review the plan", addMonths(from, 12), null, "Children and Families Act 2014 s44(1): at least every 12 months", false);
  }
  if (dates.phaseTransferDueOn !== null && status !== "ceased")
    add("phase-transfer", "Amend for the move of phase", dates.phaseTransferDueOn, dates.phaseTransferFinalOn, "SEND Regulations 2014 reg 18: 15 February, or 31 March for a move to post-16", false);
  return steps;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months on, or the last day of a shorter month. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}
