import { askFacts, lastDayOf, loadIssuedReport, loadTimeliness, plainQuestion } from "../../../insight/index.ts";
import type { Db } from "../../../platform/index.ts";
import type { FamilyFigures } from "../../families-summary/content.ts";
import { familyShare } from "../../families-summary/family-share.ts";
import { hideSmallCounts } from "../../families-summary/hide-small-counts.ts";
import { loadChanged } from "./load-changed.ts";
import { loadChecked } from "./load-checked.ts";
import { loadPlanFigures } from "./load-plan-figures.ts";
import { loadProcessCounts } from "./load-process-counts.ts";
import { loadReadFigures } from "./load-read-figures.ts";
import { loadRecorded } from "./load-recorded.ts";

/** Everything that families are told of some months (YYYY-MM, both included), fit to be printed for anybody: what is small is hidden. */
export async function loadFamilyFigures(db: Db, authorityId: string, months: { from: string; to: string }): Promise<FamilyFigures> {
  const [first, last] = [`${months.from}-01`, lastDayOf(months.to)];
  const [checked, plans, read, { issued, delays }, { reviews }, weeks, process, changed, recorded] = await Promise.all([
    loadChecked(db, authorityId, first, last), loadPlanFigures(db, authorityId, months), loadReadFigures(db, authorityId, months), loadIssuedReport(db, authorityId, months),
    loadTimeliness(db, authorityId, last), askFacts(db, authorityId, { ...plainQuestion, ...months, measure: "weeks", least: 10 }), loadProcessCounts(db, authorityId, months), loadChanged(db, authorityId, first, last), loadRecorded(db, authorityId, months),
  ]);
  const own = issued.months.filter(({ month }) => month >= months.from && month <= months.to);
  const [sent, inTime] = [own.reduce((sum, { all }) => sum + all.of, 0), own.reduce((sum, { all }) => sum + all.met, 0)];
  const safe = hideSmallCounts({ stages: plans.stages.map(({ key, plans: count }) => ({ key, plans: count ?? 0 })), sent, inTime, delays, process });
  return {
    ...plans, checked, read, changed, agreement: recorded.agreement, recorded,
    time: { sent, inTime: familyShare({ met: inTime, of: sent }), weeks: weeks.all.value, delays: delays.map((delay, at) => ({ ...delay, plans: safe.delays[at] ?? null })) },
    reviews: { held: familyShare({ met: reviews.completed.met, of: reviews.completed.of }), decisions: familyShare({ met: reviews.decisions.met, of: reviews.decisions.of }) },
    stages: plans.stages.map((stage, at) => {
      const count = safe.stages[at] ?? null;
      return count === null ? { ...stage, plans: null, figure: { state: "hidden", percent: null, low: null, high: null, of: 0 } } : { ...stage, plans: count };
    }),
    process: safe.process,
  };
}
