import { many, sql, type Db } from "../../platform/index.ts";

export type ComparisonChoices = {
  raters: { id: string; name: string }[]; cycles: { id: string; name: string }[]; instruments: { id: string; name: string }[]; kinds: { id: string; name: string }[];
};

/** What a comparison's filters can be set to: only what this authority has ratings by. */
export async function listComparisonChoices(db: Db, authorityId: string): Promise<ComparisonChoices> {
  const [raters, cycles, instruments, kinds] = await Promise.all([
    many<{ id: string; name: string }>(db, sql`select id, name from rater k where authority_id = ${authorityId} and exists (select 1 from rating r where r.authority_id = k.authority_id and r.rater_id = k.id and r.state = 'submitted') order by lower(name)`),
    many<{ id: string; name: string }>(db, sql`select c.id, c.name || ', ' || p.name as name from cycle c join programme p on p.authority_id = c.authority_id and p.id = c.programme_id where c.authority_id = ${authorityId} order by c.from_on, c.position`),
    many<{ id: string; name: string }>(db, sql`select distinct v.instrument_id as id, max(v.title) over (partition by v.instrument_id) as name from rating r join instrument_version v on v.hash = r.instrument_hash where r.authority_id = ${authorityId} order by 2`),
    many<{ id: string; name: string }>(db, sql`select d.id, d.name from document_kind d where exists (select 1 from rating r where r.authority_id = ${authorityId} and r.document_kind = d.id) order by d.position`),
  ]);
  return { raters, cycles, instruments, kinds };
}
