import type { Db } from "../../../platform/index.ts";
import { addMonths, lastDayOf, monthsBetween } from "../../dip-sample/months.ts";
import { loadBesideTimeliness } from "../../published/load-beside.ts";
import type { Beside } from "../../published/read/beside.ts";
import { openOnDay } from "../figures/open-on-day.ts";
import { backlogFigures, type BacklogFigures } from "../figures/backlog-figures.ts";
import { issueFigures, type IssueFigures } from "../figures/issue-figures.ts";
import { teamFigures, type TeamFigures } from "../figures/team-figures.ts";
import { loadDelays, type Delay } from "./load-delays.ts";
import { loadExceptions } from "./load-exceptions.ts";
import { loadIssued } from "./load-issued.ts";
import { loadKeptLimits, type KeptLimits } from "./load-kept-limits.ts";
import { loadOpenPlans } from "./load-open-plans.ts";
import { loadTeams } from "./load-teams.ts";

const monthsShown = 24;
/** For so many months after its last one, a report shows what the register says of today. */
const monthsCurrent = 3;

/** Days YYYY-MM-DD. */
export type TimelinessReport = {
  /** Plans sent in the report's months, and in those before it for the picture. */
  issued: IssueFigures;
  /** Why those of the report's months came late. */
  delays: readonly Delay[];
  exceptions: { words: string; law: string; plans: number }[];
  teams: TeamFigures;
  /** The last day of the report, or today where that has not come: as of then is the backlog. */
  asOf: string;
  backlog: BacklogFigures;
  /** Requests that ended on a day which the register does not hold: whether they were open on that day cannot be told. */
  unknown: number;
  /** As the register stands on `today`, because of reviews and moves it holds the newest days alone; null for a report of long ago. */
  now: KeptLimits | null;
  /** By the DfE's statistics; undefined where none are taken in. */
  beside: Beside | undefined;
};

/** How time limits were kept in some months (YYYY-MM, both included), seen from `today`. */
export async function loadTimelinessReport(db: Db, authorityId: string, { from, to, today }: { from: string; to: string; today: string }): Promise<TimelinessReport> {
  const months = monthsBetween([addMonths(to, 1 - monthsShown), from].sort()[0] ?? from, to);
  const [first, last] = [`${from}-01`, lastDayOf(to)];
  const counted = await loadIssued(db, authorityId, `${months[0]}-01`, last);
  const plans = await loadOpenPlans(db, authorityId, { alsoEnded: true });
  const asOf = last < today ? last : today;
  const open = openOnDay(plans, asOf);
  const isCurrent = addMonths(to, monthsCurrent) >= today.slice(0, 7);
  return {
    issued: issueFigures(counted, months), delays: await loadDelays(db, authorityId, first, last), exceptions: await loadExceptions(db, authorityId, first, last), teams: teamFigures(await loadTeams(db, authorityId, first, last)),
    asOf, backlog: backlogFigures(open.plans, asOf), unknown: open.unknown,
    now: isCurrent ? await loadKeptLimits(db, authorityId, today) : null,
    beside: await loadBesideTimeliness(db, authorityId),
  };
}
