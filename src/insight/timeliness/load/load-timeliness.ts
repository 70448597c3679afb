import type { Db } from "../../../platform/index.ts";
import { addMonths, lastDayOf, monthsBetween } from "../../dip-sample/months.ts";
import { backlogFigures, type BacklogFigures } from "../figures/backlog-figures.ts";
import { chooseCases, isLikelyLate } from "../figures/case-filters.ts";
import { issueFigures, type IssueFigures } from "../figures/issue-figures.ts";
import { nextCases, type NextCase } from "../figures/next-cases.ts";
import { reviewFigures, type ReviewFigures } from "../figures/review-figures.ts";
import { shareOf, type Share } from "../figures/share.ts";
import { transferFigures, type TransferFigures } from "../figures/transfer-figures.ts";
import type { UsualPace } from "../figures/usual-pace.ts";
import { loadDelays, type Delay } from "./load-delays.ts";
import { loadIssued } from "./load-issued.ts";
import { loadOpenPlans } from "./load-open-plans.ts";
import { loadPace } from "./load-pace.ts";

const monthsShown = 24;

export type Timeliness = {
  /** Whole months, the last of them the month before this one. */
  issued: IssueFigures;
  /** This month so far, YYYY-MM, without exceptions. */
  month: string;
  soFar: Share;
  backlog: BacklogFigures;
  delays: Delay[];
  reviews: ReviewFigures;
  transfers: TransferFigures;
  pace: UsualPace | undefined;
  /** Every open time limit, for those who may see the register. */
  cases: NextCase[];
  /** Open time limits: within the next six weeks, past their day, and assessments that would be late at the usual pace. */
  next: { soon: number; overdue: number; likelyLate: number; assessments: number };
};

/** All figures of timeliness of an authority on `today`: the issued plans of two years, and what is open. */
export async function loadTimeliness(db: Db, authorityId: string, today: string): Promise<Timeliness> {
  const month = today.slice(0, 7);
  const months = monthsBetween(addMonths(month, -monthsShown), addMonths(month, -1));
  const yearFrom = `${addMonths(month, -12)}-01`;
  const yearTo = lastDayOf(addMonths(month, -1));
  const [counted, plans, pace, delays] = await Promise.all([
    loadIssued(db, authorityId, `${months[0]}-01`, today), loadOpenPlans(db, authorityId), loadPace(db, authorityId, yearFrom, yearTo), loadDelays(db, authorityId, yearFrom, yearTo),
  ]);
  const now = counted.find((row) => row.month === month);
  const cases = nextCases(plans, today, pace);
  return {
    issued: issueFigures(counted, months), month, soFar: shareOf((now?.inTime ?? 0) - (now?.exceptedInTime ?? 0), (now?.issued ?? 0) - (now?.excepted ?? 0)),
    backlog: backlogFigures(plans, today), delays, reviews: reviewFigures(plans, today), transfers: transferFigures(plans, today), pace, cases,
    next: {
      soon: chooseCases(cases, {}).length, overdue: chooseCases(cases, { when: "overdue" }).length, likelyLate: cases.filter((one) => one.daysLeft >= 0 && isLikelyLate(one)).length,
      assessments: cases.filter((one) => one.limit === "final-plan" && one.daysLeft >= 0).length,
    },
  };
}
