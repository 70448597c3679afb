import { many, sql, type Db } from "../../../platform/index.ts";

/** A programme and a tool by which documents of its random samples were audited by hand, with how many also have the reading program's answers to that tool. */
export type WholeChoice = {
  programmeId: string; programme: string; code: string; toolId: string; tool: string; audits: number; pairs: number;
  cycles: readonly { id: string; name: string }[];
};

/** What whole-programme figures can be asked of, the one with most documents that have both first. */
export const listWholeChoices = (db: Db, authorityId: string): Promise<WholeChoice[]> => many<WholeChoice>(db, sql`
  with audited as (
    select distinct i.id, c.programme_id, v.instrument_id, v.title,
      exists (select 1 from rating z join instrument_version w on w.hash = z.instrument_hash and w.instrument_id = v.instrument_id
        where z.authority_id = i.authority_id and z.plan_id = i.plan_id and z.role = 'program' and z.state = 'submitted'
          and (z.plan_version_id = i.plan_version_id or z.document_id = i.document_id)) as has_both
    from sample_item i
    join sample s on s.authority_id = i.authority_id and s.id = i.sample_id and s.state = 'drawn' and s.purpose = 'random'
    join cycle c on c.authority_id = i.authority_id and c.id = i.cycle_id
    join rating r on r.authority_id = i.authority_id and lower(r.reference) = lower(i.reference) and r.role = 'audit' and r.state = 'submitted'
    join instrument_version v on v.hash = r.instrument_hash
    where i.authority_id = ${authorityId} and i.state = 'in' and i.probability is not null)
  select p.id as "programmeId", p.name as programme, p.code, a.instrument_id as "toolId", min(a.title) as tool, count(distinct a.id)::int as audits,
    (count(distinct a.id) filter (where a.has_both))::int as pairs,
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.position), '[]') from cycle c where c.authority_id = p.authority_id and c.programme_id = p.id) as cycles
  from audited a join programme p on p.authority_id = ${authorityId} and p.id = a.programme_id
  group by p.authority_id, p.id, p.name, p.code, a.instrument_id
  order by pairs desc, audits desc, p.code, a.instrument_id`);
