import { many, one, sql, type Db } from "../../platform/index.ts";
import type { PackCoverage, PackGrade, PackProgress } from "../inspection-pack/content.ts";

/** What became of the drawn documents, cycle by cycle. A document is audited once its audit or its panel's is handed in. */
export const loadProgress = (db: Db, authorityId: string, programmeId: string): Promise<PackProgress[]> => many(db, sql`
  select c.name as cycle, count(*)::int as drawn,
    (count(*) filter (where exists (select 1 from assignment s where s.authority_id = t.authority_id and s.item_id = t.id and s.role in ('audit','panel') and s.state = 'handed-in')))::int as audited
  from sample_item t join cycle c on c.authority_id = t.authority_id and c.id = t.cycle_id join sample m on m.authority_id = t.authority_id and m.id = t.sample_id
  where t.authority_id = ${authorityId} and c.programme_id = ${programmeId} and t.state = 'in' and m.state = 'drawn' and m.purpose <> 'calibration'
  group by c.id, c.name, c.position order by c.position`);

/** Grades of the programme's audits, where its tools give any. */
export const loadGrades = (db: Db, authorityId: string, programmeId: string): Promise<PackGrade[]> => many(db, sql`
  select k.name as kind, r.grade, count(*)::int as count
  from sample_item t join cycle c on c.authority_id = t.authority_id and c.id = t.cycle_id
  join rating r on r.authority_id = t.authority_id and lower(r.reference) = lower(t.reference) and r.state = 'submitted' and r.role in ('audit','panel') and r.grade is not null
  join document_kind k on k.id = coalesce(r.document_kind, t.document_kind)
  where t.authority_id = ${authorityId} and c.programme_id = ${programmeId} and t.state = 'in'
  group by k.position, k.name, r.grade order by k.position, 3 desc, 2`);

/** How many plans the reading program has read, of those in force and of those drawn; and how many families asked not to be audited. */
export const loadCoverage = (db: Db, authorityId: string, programmeId: string): Promise<PackCoverage> => one(db, sql`
  with in_force as (
    select p.id, c.audit_opt_out_on is not null as "optedOut", exists (select 1 from reading r where r.authority_id = p.authority_id and r.plan_id = p.id and r.is_latest) as "isRead",
      exists (select 1 from document d join document_kind k on k.id = d.kind where d.authority_id = p.authority_id and d.plan_id = p.id and k.family = 'plan') as "hasFile"
    from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id where p.authority_id = ${authorityId} and p.status = 'active'),
  drawn as (
    select distinct t.plan_id from sample_item t join cycle c on c.authority_id = t.authority_id and c.id = t.cycle_id
    where t.authority_id = ${authorityId} and c.programme_id = ${programmeId} and t.state = 'in' and t.plan_version_id is not null)
  select (select count(*)::int from in_force) as plans, (select count(*)::int from in_force where "hasFile") as "withFile", (select count(*)::int from in_force where "isRead") as "read",
    (select count(*)::int from in_force where "optedOut") as "optedOut", (select count(*)::int from drawn) as drawn,
    (select count(*)::int from drawn d where exists (select 1 from reading r where r.authority_id = ${authorityId} and r.plan_id = d.plan_id and r.sealed is not null)) as "drawnRead",
    (select coalesce(array_agg(distinct r.program_version order by r.program_version), '{}') from reading r where r.authority_id = ${authorityId} and r.is_latest) as versions`);
