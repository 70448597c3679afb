import { one, sql, type Db } from "../../../platform/index.ts";
import type { CheckedPlans } from "../../families-summary/content.ts";

/** Which plans were audited from the first to the last day (YYYY-MM-DD), how they were picked, by whom, and how many were rated a second time. */
export const loadChecked = (db: Db, authorityId: string, from: string, to: string): Promise<CheckedPlans> => one<CheckedPlans>(db, sql`
  with audits as (
    select coalesce(r.plan_version_id::text, r.plan_id::text, r.document_id::text, lower(r.reference)) as unit, r.rater_id, nullif(trim(k.discipline), '') as discipline, s.purpose,
      exists (select 1 from rating z where z.authority_id = r.authority_id and lower(z.reference) = lower(r.reference) and z.state = 'submitted' and z.role in ('moderation', 'settled') and z.id <> r.id) as again
    from rating r
    join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
    join document_kind dk on dk.id = r.document_kind and dk.family = 'plan'
    left join sample_item i on i.authority_id = r.authority_id and lower(i.reference) = lower(r.reference)
    left join sample s on s.authority_id = i.authority_id and s.id = i.sample_id and s.state = 'drawn'
    where r.authority_id = ${authorityId} and r.state = 'submitted' and r.role = 'audit' and r.rated_on between ${from}::date and ${to}::date),
  counted as (select * from audits where coalesce(purpose, 'random') = 'random')
  select count(distinct unit) as plans, count(distinct rater_id) as auditors, coalesce(array_agg(distinct discipline) filter (where discipline is not null), '{}') as disciplines,
    count(distinct unit) filter (where again) as "secondLooks", count(distinct unit) filter (where purpose = 'random') as "byChance",
    count(distinct unit) filter (where purpose is null and unit not in (select unit from counted where purpose is not null)) as "notKept",
    (select count(distinct unit) from audits where unit not in (select unit from counted)) as chosen,
    (select count(*) from plan where authority_id = ${authorityId} and status = 'active') as "inForce"
  from counted`);
