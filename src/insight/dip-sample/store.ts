import { many, one, sql, type Db } from "../../platform/index.ts";
import type { CriterionCount, DipSampleInput, PublishedFigure, SectionCell, TeamMonthCell } from "./input.ts";
import { addMonths, lastDayOf } from "./months.ts";

/** Which ratings stand behind figures: handed in, by these versions of one instrument, in these roles. Months YYYY-MM. */
export type RatingScope = { authorityId: string; hashes: readonly string[]; roles: readonly string[] };
type Period = { from: string; to: string };

const scoped = ({ authorityId, hashes, roles }: RatingScope, { from, to }: Period) => sql`
  r.authority_id = ${authorityId} and r.instrument_hash = any(${[...hashes]}::text[]) and r.role = any(${[...roles]}::text[]) and r.state = 'submitted'
  and r.rated_on >= ${`${from}-01`}::date and r.rated_on < ${`${addMonths(to, 1)}-01`}::date`;

/** Compliance added up by team and month. Means are taken of exact decimals, so that a half stays a half. */
export function teamMonthCells(db: Db, scope: RatingScope, period: Period): Promise<TeamMonthCell[]> {
  return many(db, sql`
    select to_char(first_day, 'YYYY-MM') as month, team_id as "teamId", count(*)::int as n, avg(percent) as mean,
      var_samp(percent::float8) as variance
    from (select date_trunc('month', r.rated_on::timestamp) as first_day, r.team_id, r.percent
      from rating r where ${scoped(scope, period)} and r.team_id is not null and r.percent is not null) as rated
    group by first_day, team_id order by first_day, team_id`);
}

/** Each section added up by team, for the period and the one before it. */
export function sectionCellsOf(db: Db, scope: RatingScope, now: Period, before: Period): Promise<SectionCell[]> {
  const boundary = `${now.from}-01`;
  return many(db, sql`
    select period, section, team_id as "teamId", count(*)::int as n, avg(percent) as mean, var_samp(percent::float8) as variance
    from (
      select case when r.rated_on >= ${boundary}::date then 'now' else 'before' end as period, part.key as section, r.team_id,
        nullif(part.value -> 'percent', 'null')::numeric as percent
      from rating r cross join lateral jsonb_each(r.sections) as part
      where ${scoped(scope, { from: before.from, to: now.to })} and r.team_id is not null) as parts
    where percent is not null
    group by period, section, team_id order by period, section, team_id`);
}

/** How often each criterion applied and was not (or not fully) met. `most` are full points, by version and criterion. */
export async function criterionCountsOf(
  db: Db, scope: RatingScope, period: Period, most: readonly { hash: string; criterionId: string; points: number }[],
): Promise<CriterionCount[]> {
  const counts = new Map<string, CriterionCount>();
  // A version at a time, and only its points are told apart in SQL: to group half a million answers by a long hash takes twice as long.
  for (const hash of scope.hashes) {
    const rows = await many<{ criterionId: string; points: number; answers: number }>(db, sql`
      select a.criterion_id as "criterionId", a.points, count(*) as answers
      from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id
      where ${scoped({ ...scope, hashes: [hash] }, period)} and a.points is not null
      group by a.criterion_id, a.points`);
    const full = new Map(most.filter((each) => each.hash === hash).map((each) => [each.criterionId, each.points]));
    for (const { criterionId, points, answers } of rows) {
      const needed = full.get(criterionId);
      if (needed === undefined) continue;
      const { applicable, notMet } = counts.get(criterionId) ?? { applicable: 0, notMet: 0 };
      counts.set(criterionId, { criterionId, applicable: applicable + answers, notMet: notMet + (points < needed ? answers : 0) });
    }
  }
  return [...counts.values()];
}

/** How many ratings, plans and auditors the period's figures rest on. A rating that names no plan counts as one by its reference. */
export async function sampleOf(db: Db, scope: RatingScope, period: Period): Promise<DipSampleInput["sample"]> {
  const whole = await one<Omit<DipSampleInput["sample"], "disciplines">>(db, sql`
    select count(*)::int as ratings, count(distinct coalesce(r.plan_id::text, lower(r.reference)))::int as plans,
      (count(*) filter (where r.team_id is null))::int as "withoutTeam", (count(*) filter (where r.percent is null))::int as "withoutScore",
      count(distinct r.rater_id)::int as auditors
    from rating r where ${scoped(scope, period)}`);
  const disciplines = await many<DipSampleInput["sample"]["disciplines"][number]>(db, sql`
    select k.discipline, count(distinct r.rater_id)::int as auditors, count(*)::int as ratings
    from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
    where ${scoped(scope, period)}
    group by k.discipline order by count(*) desc, k.discipline`);
  return { ...whole, disciplines };
}

/** What there was to draw from; null where the register holds no plan that was in force by then. */
export async function frameOf(db: Db, authorityId: string, { from, to }: Period): Promise<DipSampleInput["frame"]> {
  const asAt = lastDayOf(to);
  const { inForce, issued } = await one<{ inForce: number; issued: number }>(db, sql`
    select
      (select count(*)::int from plan where authority_id = ${authorityId} and started_on <= ${asAt}::date and (ceased_on is null or ceased_on > ${asAt}::date)) as "inForce",
      (select count(*)::int from plan_version where authority_id = ${authorityId} and stage = 'final'
        and dated_on between ${`${from}-01`}::date and ${asAt}::date) as issued`);
  return inForce === 0 && issued === 0 ? null : { inForce, issued, asAt };
}

/** Figures published before the program held ratings, whose period begins in these months. */
export function publishedFiguresOf(db: Db, authorityId: string, { from, to }: Period): Promise<PublishedFigure[]> {
  return many(db, sql`
    select series, period, to_char(period_start, 'YYYY-MM') as "periodStart", group_name as "groupName", value, plans, source
    from published_figure
    where authority_id = ${authorityId} and series in ('compliance', 'compliance-team', 'compliance-section')
      and period_start >= ${`${from}-01`}::date and period_start <= ${lastDayOf(to)}::date
    order by period_start, series, group_name, period`);
}

export function teamsOfAuthority(db: Db, authorityId: string): Promise<{ id: string; name: string; position: number }[]> {
  return many(db, sql`select id, name, position from team where authority_id = ${authorityId} order by position, name`);
}

/** Every version of an instrument that the authority may have rated with. */
export async function versionHashes(db: Db, authorityId: string, instrumentId: string): Promise<string[]> {
  const rows = await many<{ hash: string }>(db, sql`
    select hash from usable_instrument where authority_id = ${authorityId} and instrument_id = ${instrumentId} order by version desc`);
  return rows.map((row) => row.hash);
}
