import type { PlanStatus } from "../plans/plan-statuses.ts";

const YES = /^(y|yes|true|1|agreed|proceed|issue|h|i)$/i;
const NO = /^(n|no|false|0|refused|declined|not agreed|w|withdrawn|c|ceased)$/i;

/**
 * Where a plan stands by the outcomes of request and assessment (SEN2: Y, N, A awaited, W withdrawn, H decided in an earlier
 * return). null where only the dates can say; they are weighed with what the register holds already.
 */
export function statusFromOutcomes(
  request: string | undefined,
  assessment: string | undefined,
  dates: { started_on: string | null; decided_on: string | null },
): PlanStatus | null {
  if (dates.started_on !== null) return null;
  if (assessment !== undefined && NO.test(assessment)) return "not-issued";
  if (assessment !== undefined && YES.test(assessment)) return "assessing";
  if (request !== undefined && NO.test(request)) return "refused";
  if (request !== undefined && YES.test(request)) return "assessing";
  return null;
}
