import type { Db } from "../../../platform/index.ts";
import { backlogFigures, type BacklogFigures } from "../figures/backlog-figures.ts";
import { chooseCases, isLikelyLate } from "../figures/case-filters.ts";
import { nextCases } from "../figures/next-cases.ts";
import { reviewFigures, type ReviewFigures } from "../figures/review-figures.ts";
import { transferFigures, type TransferFigures } from "../figures/transfer-figures.ts";
import { addMonths, lastDayOf } from "../../dip-sample/months.ts";
import { loadOpenPlans } from "./load-open-plans.ts";
import { loadPace } from "./load-pace.ts";

/** How time limits stand on one day: reviews, moves of phase, what waits, and how many limits come up. No single case. */
export type KeptLimits = {
  /** YYYY-MM-DD */
  asAt: string;
  backlog: BacklogFigures; reviews: ReviewFigures; transfers: TransferFigures;
  /** Limits of the next six weeks, those past their day without an exception, and assessments that would be late at the usual pace. */
  next: { soon: number; overdue: number; likelyLate: number };
};

/** The register as it is now, counted on `today`: what it said on an earlier day it no longer knows. */
export async function loadKeptLimits(db: Db, authorityId: string, today: string): Promise<KeptLimits> {
  const month = today.slice(0, 7);
  const [plans, pace] = await Promise.all([loadOpenPlans(db, authorityId), loadPace(db, authorityId, `${addMonths(month, -12)}-01`, lastDayOf(addMonths(month, -1)))]);
  const cases = nextCases(plans, today, pace);
  return {
    asAt: today, backlog: backlogFigures(plans, today), reviews: reviewFigures(plans, today), transfers: transferFigures(plans, today),
    next: { soon: chooseCases(cases, {}).length, overdue: chooseCases(cases, { when: "overdue" }).length, likelyLate: cases.filter((one) => one.daysLeft >= 0 && isLikelyLate(one)).length },
  };
}
