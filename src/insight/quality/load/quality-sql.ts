import { many, one, sql, type Db } from "../../../platform/index.ts";
import { lastDayOf } from "../../dip-sample/months.ts";
import type { Months, QualityFigures, QualityRow } from "../figures/quality-figures.ts";

/** Only what panels and auditors handed in. */
const within = ({ from, to }: Months) => sql`r.state = 'submitted' and r.role in ('audit','panel') and r.rated_on between ${`${from}-01`}::date and ${lastDayOf(to)}::date`;

/** How many documents were audited in these months, and how many of them a random draw picked (or one that is not recorded here). */
export const auditedIn = (db: Db, authorityId: string, months: Months): Promise<QualityFigures["audited"]> => one(db, sql`
  select count(distinct lower(r.reference))::int as documents, count(distinct lower(r.reference)) filter (where coalesce(s.purpose, 'random') = 'random')::int as random
  from rating r
  left join sample_item i on i.authority_id = r.authority_id and lower(i.reference) = lower(r.reference)
  left join sample s on s.authority_id = i.authority_id and s.id = i.sample_id and s.state = 'drawn'
  where r.authority_id = ${authorityId} and ${within(months)}`);

/** Every version of a tool that ratings of these months were made with; `isNow`: also those of `now`, which ends them. */
export const toolsIn = (db: Db, authorityId: string, months: Months, now: Months): Promise<(QualityFigures["tools"][number] & { isNow: boolean })[]> => many(db, sql`
  select v.instrument_id as id, v.title, v.version, v.hash, u."isNow"
  from (select r.instrument_hash as hash, bool_or(r.rated_on >= ${`${now.from}-01`}::date) as "isNow" from rating r where r.authority_id = ${authorityId} and ${within(months)} group by 1) u
  join instrument_version v on v.hash = u.hash order by v.instrument_id, v.version`);

/** The full score of each tool whose ratings all have the same one and a percentage that is its share. */
export async function fullScores(db: Db, authorityId: string, months: Months): Promise<ReadonlyMap<string, number>> {
  const rows = await many<{ tool: string; outOf: number }>(db, sql`
    select v.instrument_id as tool, max(r.out_of)::float8 as "outOf" from rating r join instrument_version v on v.hash = r.instrument_hash
    where r.authority_id = ${authorityId} and ${within(months)} and r.percent is not null
    group by 1 having count(distinct r.out_of) = 1 and bool_and(r.score is not null and r.out_of is not null and abs(r.score * 100 / nullif(r.out_of, 0) - r.percent) < 0.001)`);
  return new Map(rows.map(({ tool, outOf }) => [tool, outOf]));
}

export type KindRow = { id: string; name: string; family: NonNullable<QualityRow["family"]>; position: number };

export const kindsOfDocument = (db: Db): Promise<KindRow[]> => many<KindRow>(db, sql`select id, name, family, position from document_kind order by position, id`);

export type CountedAnswer = { hash: string; criterion: string; points: number; isNow: boolean; answers: number };

/**
 * How often each number of points was given to each criterion, in `now` and in the period before it: auditors' first ratings of documents that random draws picked (or
 * whose draw is not recorded). Answers that are left out of the score are none.
 */
export const countedAnswers = (db: Db, authorityId: string, now: Months, before: Months): Promise<CountedAnswer[]> => many<CountedAnswer>(db, sql`
  with own as materialized (
    select r.id, r.rated_on >= ${`${now.from}-01`}::date as is_now from rating r
    where r.authority_id = ${authorityId} and r.state = 'submitted' and r.role = 'audit' and r.rated_on between ${`${before.from}-01`}::date and ${lastDayOf(now.to)}::date
      and not exists (
        select 1 from sample_item i join sample s on s.authority_id = i.authority_id and s.id = i.sample_id
        where i.authority_id = r.authority_id and lower(i.reference) = lower(r.reference) and s.state = 'drawn' and s.purpose <> 'random'))
  select a.instrument_hash as hash, a.criterion_id as criterion, a.points::float8 as points, own.is_now as "isNow", count(*)::int as answers
  from own join answer a on a.authority_id = ${authorityId} and a.rating_id = own.id
  where a.points is not null group by 1, 2, 3, 4`);

/** Which roles rated in these months, and whether any grade was given. */
export const ratedIn = (db: Db, authorityId: string, months: Months): Promise<{ panels: boolean; grades: boolean }> => one(db, sql`
  select coalesce(bool_or(r.role = 'panel'), false) as panels, coalesce(bool_or(r.grade is not null), false) as grades from rating r where r.authority_id = ${authorityId} and ${within(months)}`);
