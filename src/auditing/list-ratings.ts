import { many, one, sql, type Db } from "../platform/index.ts";
import { whereRatings, type ResolvedFilters } from "./filter-sql.ts";
import type { RatingRole } from "./rating-roles.ts";

export type RatingRow = {
  id: string;
  reference: string;
  role: RatingRole;
  ratedOn: string;
  teamName: string | null;
  raterName: string;
  raterDiscipline: string;
  instrumentId: string;
  instrumentTitle: string;
  instrumentVersion: number;
  instrumentHash: string;
  documentKind: string | null;
  planId: string | null;
  planReference: string | null;
  score: number | null;
  outOf: number | null;
  percent: number | null;
  grade: string | null;
  /** The chosen section's percentage, or the chosen criterion's answer; null where none was chosen. */
  sectionPercent: number | null;
  answer: string | null;
};

/**
 * `mean` is of the ratings listed; `meanOfTeams` weighs each team evenly, `meanOfMonths` is the mean of the months' means
 * of teams. Percentages, null where nothing is scored. `tools` counts the audit tools: an average over several has no meaning.
 */
export type RatingTotals = { ratings: number; mean: number | null; teams: number; meanOfTeams: number | null; months: number; meanOfMonths: number | null; tools: number };

const sortColumns = {
  date: sql`r.rated_on`,
  reference: sql`lower(r.reference)`,
  team: sql`lower(t.name)`,
  rater: sql`lower(k.name)`,
  score: sql`r.percent`,
} as const;

export type RatingSort = keyof typeof sortColumns;

export function isRatingSort(text: string): text is RatingSort {
  return Object.hasOwn(sortColumns, text);
}

/** A page of ratings, newest first unless sorted otherwise. `size` rows from `offset`. */
export function listRatings(
  db: Db,
  authorityId: string,
  filters: ResolvedFilters,
  view: { sort?: RatingSort; direction?: "asc" | "desc"; offset?: number; size?: number } = {},
): Promise<RatingRow[]> {
  const column = sortColumns[view.sort ?? "date"];
  const direction = (view.direction ?? (view.sort ? "asc" : "desc")) === "asc" ? sql`asc` : sql`desc`;
  const section = filters.section
    ? sql`(r.sections -> ${filters.section} ->> 'percent')::numeric`
    : sql`null::numeric`;
  const answer = filters.criterion
    ? sql`(select a.value from answer a where a.authority_id = r.authority_id and a.rating_id = r.id
           and a.criterion_id = ${filters.criterion})`
    : sql`null::text`;
  return many<RatingRow>(db, sql`
    select r.id, r.reference, r.role, r.rated_on as "ratedOn", t.name as "teamName",
      k.name as "raterName", k.discipline as "raterDiscipline",
      v.instrument_id as "instrumentId", v.title as "instrumentTitle", v.version as "instrumentVersion", v.hash as "instrumentHash",
      r.document_kind as "documentKind", r.plan_id as "planId", p.reference as "planReference",
      r.score, r.out_of as "outOf", r.percent, r.grade,
      ${section} as "sectionPercent", ${answer} as answer
    from rating r
    join instrument_version v on v.hash = r.instrument_hash
    join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
    left join team t on t.authority_id = r.authority_id and t.id = r.team_id
    left join plan p on p.authority_id = r.authority_id and p.id = r.plan_id
    where ${whereRatings(authorityId, filters)}
    order by ${column} ${direction} nulls last, r.id
    limit ${view.size ?? 50} offset ${view.offset ?? 0}`);
}

/** How many ratings the filters leave and their averages: what a figure that opens this list says. */
export function totalRatings(db: Db, authorityId: string, filters: ResolvedFilters): Promise<RatingTotals> {
  const percent = filters.section ? sql`(r.sections -> ${filters.section} ->> 'percent')::numeric` : sql`r.percent`;
  return one<RatingTotals>(db, sql`
    with cells as (
      select r.team_id, date_trunc('month', r.rated_on::timestamp) as month, v.instrument_id as tool, count(*) as n, sum(${percent}) as total, count(${percent}) as scored
      from rating r join instrument_version v on v.hash = r.instrument_hash
      where ${whereRatings(authorityId, filters)}
      group by 1, 2, 3),
    by_team as (select sum(total) / nullif(sum(scored), 0) as mean from cells where team_id is not null group by team_id),
    by_team_month as (select month, sum(total) / nullif(sum(scored), 0) as mean from cells where team_id is not null group by team_id, month),
    by_month as (select avg(mean) as mean from by_team_month group by month)
    select coalesce(sum(n), 0)::int as ratings, sum(total) / nullif(sum(scored), 0) as mean,
      (select count(*)::int from by_team) as teams, (select avg(mean) from by_team) as "meanOfTeams",
      count(distinct month)::int as months, count(distinct tool)::int as tools, (select avg(mean) from by_month) as "meanOfMonths"
    from cells`);
}
