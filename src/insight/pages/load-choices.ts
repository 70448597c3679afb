import { many, sql, type Db } from "../../platform/index.ts";

type Choice = { value: string; text: string };

/** What the form offers: only what this authority has. */
export type Choices = { teams: readonly Choice[]; tools: readonly Choice[]; kinds: readonly Choice[]; sections: readonly Choice[]; grades: readonly Choice[] };

export async function loadChoices(db: Db, authorityId: string): Promise<Choices> {
  const [teams, tools, kinds, sections, grades] = await Promise.all([
    many<Choice>(db, sql`select id as value, name as text from team where authority_id = ${authorityId} order by position, name`),
    many<Choice>(db, sql`
      select v.instrument_id as value, min(v.title) as text from instrument_version v
      where exists (select 1 from rating r where r.authority_id = ${authorityId} and r.instrument_hash = v.hash and r.state = 'submitted') group by v.instrument_id order by min(v.title)`),
    many<Choice>(db, sql`
      select k.id as value, k.name as text from document_kind k
      where exists (select 1 from rating r where r.authority_id = ${authorityId} and r.document_kind = k.id)
        or exists (select 1 from plan_version n where n.authority_id = ${authorityId} and n.kind = k.id) order by k.position, k.name`),
    many<Choice>(db, sql`
      select q.section_id as value, 'Section ' || q.section_id as text from criterion q
      where exists (select 1 from rating r where r.authority_id = ${authorityId} and r.instrument_hash = q.instrument_hash) group by q.section_id order by q.section_id`),
    many<Choice>(db, sql`select distinct r.grade as value, r.grade as text from rating r where r.authority_id = ${authorityId} and r.grade is not null order by 1`),
  ]);
  return { teams, tools, kinds, sections, grades };
}
