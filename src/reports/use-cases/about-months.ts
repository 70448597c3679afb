import { lastDayOf } from "../../insight/index.ts";
import { Problem, type Db } from "../../platform/index.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { findReportOfMonths } from "../store.ts";
import { periodFault } from "./make-report.ts";
import type { NewReport } from "./new-report.ts";

/** Months YYYY-MM, both included. */
export type MonthsReportToMake = { kind: ReportKindId; from: string; to: string; title?: string };

/** What a report of a kind about the whole council in some months would be. Throws a Problem where the months are none. */
export function aboutMonths(db: Db, actor: { authorityId: string; today: string }, { kind: id, from, to, title = "" }: MonthsReportToMake): NewReport {
  const kind = reportKinds[id];
  if (kind.about !== "months") throw new Problem("not-of-months", `“${kind.name}” is not about months alone.`, { cure: "Choose another kind of report." });
  const fault = periodFault({ from, to }, actor.today);
  if (fault) throw new Problem("bad-period", `${fault.what}.`, { cure: "Choose other months." });
  const months = { fromOn: `${from}-01`, toOn: lastDayOf(to) };
  return { kind: id, title: title.trim() || kind.usualTitle(periodInWords({ from, to })), ...months, programmeId: null, findStanding: () => findReportOfMonths(db, actor.authorityId, id, months) };
}
