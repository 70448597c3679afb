import { many, sql, type Db } from "../../platform/index.ts";
import type { NationalQuestion } from "./load-national-months.ts";

/** One authority's results of a section over the whole period: how many ratings have one, and the mean of their percentages. */
export type NationalSection = { authorityId: string; authority: string; section: string; scored: number; mean: number | null };

/** Every authority's sections over a period, from roll-ups alone; for whom, and which tools, as `loadNationalMonths` says. */
export function loadNationalSections(db: Db, question: NationalQuestion): Promise<NationalSection[]> {
  return many(db, sql`
    select s.authority_id as "authorityId", a.name as authority, s.part as section, s.scored, s.percent_sum / nullif(s.scored, 0) as mean
    from (
      select authority_id, part, sum(scored)::int as scored, sum(percent_sum) as percent_sum
      from rating_rollup
      where part_kind = 'section' and role = ${question.role ?? "audit"} and month between ${`${question.from}-01`}::date and ${`${question.to}-01`}::date
        and instrument_hash = any (array(select hash from instrument_version where instrument_id = ${question.instrument} and owner_id is null))
      group by authority_id, part having sum(ratings) > 0) as s
    join authority a on a.id = s.authority_id
    order by a.name, s.authority_id, s.part`);
}
