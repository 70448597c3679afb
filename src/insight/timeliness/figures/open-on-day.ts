import type { OpenPlan } from "./open-plan.ts";

/**
 * Requests as they stood at the end of `day`, which lies in the past: those that were open then have the status "assessing" again. A request ends with the final
 * plan, the refusal to assess or to issue, or with its ceasing. `unknown`: refused, not issued or ceased on a day that the register does not hold, so that
 * whether they were open cannot be told.
 */
export function openOnDay(plans: readonly OpenPlan[], day: string): { plans: OpenPlan[]; unknown: number } {
  const open: OpenPlan[] = [];
  let unknown = 0;
  for (const plan of plans) {
    if (plan.requestedOn === null || plan.requestedOn > day || plan.transferredFrom !== null) continue;
    const ended = endOf(plan);
    if (ended === "unknown") unknown += 1;
    else if (ended === null || ended > day) open.push({ ...plan, status: "assessing" });
  }
  return { plans: open, unknown };
}

/** The day on which a request ended; null while it is open. */
function endOf({ status, startedOn, ceasedOn, decidedOn, assessmentDecidedOn }: OpenPlan): string | null | "unknown" {
  if (startedOn !== null) return startedOn;
  if (status === "requested" || status === "assessing") return null;
  const day = status === "refused" ? (decidedOn ?? ceasedOn) : status === "not-issued" ? (assessmentDecidedOn ?? ceasedOn) : ceasedOn;
  return day ?? "unknown";
}
