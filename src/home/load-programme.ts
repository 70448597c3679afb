import type { Viewer } from "../access/index.ts";
import { totalRatings, type RatingTotals } from "../auditing/index.ts";
import { addMonths, dipSampleFigures, hasFigures, loadDipSample, type DipSampleFigures } from "../insight/index.ts";
import { maybe, sql, type Db } from "../platform/index.ts";
import { quarterToShow } from "./quarter-to-show.ts";

export type Programme = {
  instrumentId: string;
  month: string;
  /** The audits of this month so far. */
  thisMonth: RatingTotals;
  /** First month of the twelve that end with this one, and how many plans were audited in them. */
  year: { from: string; audited: number };
  /** The last quarter's figures; null where there are none. */
  quarter: DipSampleFigures | null;
};

/** How the programme stands, by the tool that most plans of the last year were audited with; undefined before the first audit. */
export async function loadProgramme(db: Db, viewer: Viewer): Promise<Programme | undefined> {
  const { authorityId, today } = viewer;
  const tool = await maybe<{ instrumentId: string; latest: string }>(db, sql`
    select v.instrument_id as "instrumentId", to_char(max(r.rated_on), 'YYYY-MM') as latest
    from rating r join instrument_version v on v.hash = r.instrument_hash
    where r.authority_id = ${authorityId} and r.state = 'submitted' and r.role = 'audit' and r.team_id is not null and r.rated_on <= ${today}
      and r.rated_on > (select max(rated_on) from rating where authority_id = ${authorityId} and state = 'submitted' and role = 'audit' and rated_on <= ${today}) - 365
    group by v.instrument_id order by count(*) desc, v.instrument_id limit 1`);
  if (tool === undefined) return undefined;
  const month = today.slice(0, 7);
  const yearFrom = addMonths(month, -11);
  const [thisMonth, year, input] = await Promise.all([
    totalRatings(db, authorityId, { from: month, to: month, instrument: tool.instrumentId, role: "audit" }),
    totalRatings(db, authorityId, { from: yearFrom, to: month, instrument: tool.instrumentId, role: "audit" }),
    loadDipSample(db, authorityId, { instrument: tool.instrumentId, ...quarterToShow(today, tool.latest), withSections: false }),
  ]);
  const figures = input && dipSampleFigures(input);
  return { instrumentId: tool.instrumentId, month, thisMonth, year: { from: yearFrom, audited: year.ratings }, quarter: figures !== undefined && hasFigures(figures) ? figures : null };
}
