import type { Db } from "../../../platform/index.ts";
import { addMonths, lastDayOf, monthsBetween } from "../../dip-sample/months.ts";
import { issueFigures, type IssueFigures } from "../figures/issue-figures.ts";
import { loadDelays, type Delay } from "./load-delays.ts";
import { loadIssued } from "./load-issued.ts";

const monthsShown = 24;

/** New plans of the two years that end with `to`, and why those of `from` to `to` (months, YYYY-MM) came late. */
export async function loadIssuedReport(db: Db, authorityId: string, { from, to }: { from: string; to: string }): Promise<{ issued: IssueFigures; delays: Delay[] }> {
  const months = monthsBetween([addMonths(to, 1 - monthsShown), from].sort()[0] ?? from, to);
  const [counted, delays] = await Promise.all([loadIssued(db, authorityId, `${months[0]}-01`, lastDayOf(to)), loadDelays(db, authorityId, `${from}-01`, lastDayOf(to))]);
  return { issued: issueFigures(counted, months), delays };
}
