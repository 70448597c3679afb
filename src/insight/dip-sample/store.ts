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
  // A result without a percentage is null and counts nowhere; asking for it again, row by row, took a third of the time.
  return many(db, sql`
    select case when "isNow" then 'now' else 'before' end as period, section, team_id as "teamId", count(percent)::int as n, avg(percent) as mean, var_samp(percent::float8) as variance
    from (
      select r.rated_on >= ${boundary}::date as "isNow", part.key as section, r.team_id, (part.value ->> 'percent')::numeric as percent
      from rating r cross join lateral jsonb_each(r.sections) as part
      where ${scoped(scope, { from: before.from, to: now.to })} and r.team_id is not null offset 0) as parts
    group by "isNow", section, team_id having count(percent) > 0 order by period, section, team_id`);
}

/** How often each criterion applied and was not (or not fully) met. `most` are full points, by version and criterion. */
export async function criterionCountsOf(
  db: Db, scope: RatingScope, period: Period, most: readonly { hash: string; criterionId: string; points: number }[],
): Promise<CriterionCount[]> {
  const counts = new Map<string, CriterionCount>();
  // A version at a time: to group half a million answers by a long hash takes twice as long, and by their points a third longer. So answers
  // below each number of points that is somewhere the most are counted beside one another, and each criterion takes its own.
  for (const hash of scope.hashes) {
    const full = new Map(most.filter((each) => each.hash === hash).map((each) => [each.criterionId, each.points]));
    const steps = [...new Set(full.values())];
    if (steps.length === 0) continue;
    const rows = await many<{ criterionId: string; answers: number; below: number[] }>(db, sql`
      select a.criterion_id as "criterionId", count(*)::int as answers, array[${sql.join(steps.map((points) => sql`(count(*) filter (where a.points < ${points}::numeric))::int`))}] as below
      from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id
      where ${scoped({ ...scope, hashes: [hash] }, period)} and a.points is not null
      group by a.criterion_id`);
    for (const { criterionId, answers, below } of rows) {
      const needed = full.get(criterionId);
      if (needed === undefined) continue;
      const { applicable, notMet } = counts.get(criterionId) ?? { applicable: 0, notMet: 0 };
      counts.set(criterionId, { criterionId, applicable: applicable + answers, notMet: notMet + (below[steps.indexOf(needed)] ?? 0) });
    }
  }
  return [...counts.values()];
}

/** How many ratings, plans and auditors the period's figures rest on. A rating that names no plan counts as one by its reference. */
export async function sampleOf(db: Db, scope: RatingScope, period: Period): Promise<DipSampleInput["sample"]> {
  const whole = await one<Omit<DipSampleInput["sample"], "disciplines">>(db, sql`
    select count(*)::int as ratings, (count(distinct r.plan_id) + count(distinct lower(r.reference)) filter (where r.plan_id is null))::int as plans,
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
