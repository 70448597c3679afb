import { many, sql, type Db } from "../../platform/index.ts";

/** Months YYYY-MM, both included. `instrument`: the id of a tool that ships with the program; all its versions count. */
export type NationalQuestion = { instrument: string; from: string; to: string; role?: string };

/** One authority's ratings of a month: how many, of how many there is a percentage, its mean and the ratings' variance (null for fewer than two). */
export type NationalMonth = { authorityId: string; authority: string; month: string; ratings: number; scored: number; mean: number | null; variance: number | null };

/**
 * Compliance of every authority by month, from roll-ups alone: reads as many rows as there are authorities, months, teams and kinds, however many ratings
 * were handed in. It crosses authorities, so it is for whoever runs the installation, and behind no page. Tools that an authority brought itself are left
 * out: one of the same name need not ask the same.
 */
export function loadNationalMonths(db: Db, question: NationalQuestion): Promise<NationalMonth[]> {
  return many(db, sql`
    select s.authority_id as "authorityId", a.name as authority, to_char(s.month, 'YYYY-MM') as month, s.ratings, s.scored,
      s.percent_sum / nullif(s.scored, 0) as mean, case when s.scored > 1 then greatest((s.percent_squares - s.percent_sum * s.percent_sum / s.scored) / (s.scored - 1), 0)::float8 end as variance
    from (
      select authority_id, month, sum(ratings)::int as ratings, sum(scored)::int as scored, sum(percent_sum) as percent_sum, sum(percent_squares) as percent_squares
      from rating_rollup
      where part_kind = 'whole' and role = ${question.role ?? "audit"} and month between ${`${question.from}-01`}::date and ${`${question.to}-01`}::date
        and instrument_hash = any (array(select hash from instrument_version where instrument_id = ${question.instrument} and owner_id is null))
      group by authority_id, month having sum(ratings) > 0) as s
    join authority a on a.id = s.authority_id
    order by a.name, s.authority_id, s.month`);
}
