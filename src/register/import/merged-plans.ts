import { many, run, sql, type Db } from "../../platform/index.ts";

const PERSON = ["surname", "forename", "birth_date", "sex", "ethnicity", "postcode", "upn", "uln", "nhs_number", "looked_after", "area"];
const PLAN = [
  "team_id", "writer", "requested_on", "request_source", "decided_on", "assessment_decided_on", "exception_ground", "exception_on", "exception_reason", "delay_reason", "started_on", "ceased_on", "cease_reason",
  "last_review_on", "review_meeting_on", "review_decision_on", "review_outcome", "amendment_notice_on", "phase_transfer_due_on", "phase_transfer_final_on", "personal_budget", "mediation", "tribunal",
  "transferred_from", "primary_need", "setting_urn", "setting_name", "setting_type", "residential", "out_of_area", "family_informed", "preferred_place", "advice_missing",
];

export const personColumns = sql.join(PERSON.map((column) => sql.ref(column)));
export const planColumns = sql.join(["reference", "status", "lawful_exception", "other_needs", ...PLAN].map((column) => sql.ref(column)));
export const setPerson = sql.join(PERSON.map((column) => sql`${sql.ref(column)} = m.${sql.ref(column)}`));
export const setPlan = sql.join(["reference", "status", "lawful_exception", "other_needs", ...PLAN].map((column) => sql`${sql.ref(column)} = m.${sql.ref(column)}`));

const merge = (columns: readonly string[]) => sql.join(columns.map((column) => sql`coalesce(i.${sql.ref(column)}, o.${sql.ref(column)}) as ${sql.ref(column)}`));
const list = (prefix: string, columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(`${prefix}.${column}`)));

/**
 * What children and plans would be after the import: the file's values over the register's. An empty cell changes nothing.
 * Tables `person_next` and `plan_next`, each row with `change`: added, changed or unchanged.
 */
export async function mergeIncoming(tx: Db, authorityId: string, today: string): Promise<void> {
  await run(tx, sql`drop table if exists pg_temp.person_next, pg_temp.plan_next`);
  await run(
    tx,
    sql`create temporary table person_next on commit drop as
        select m.*, case when m.person_is_new then 'added'
                         when (${list("m", PERSON)}) is distinct from (${list("o", PERSON)}) then 'changed' else 'unchanged' end as change
        from (
          select distinct on (i.person_id) i.person_id as id, i.person_is_new, ${merge(PERSON)}
          from incoming i left join person o on o.authority_id = ${authorityId} and o.id = i.person_id
          where i.person_id is not null order by i.person_id, i.n desc
        ) m left join person o on o.authority_id = ${authorityId} and o.id = m.id`,
  );
  await run(
    tx,
    sql`create temporary table plan_next on commit drop as
        with merged as (
          select i.n, i.plan_id as id, i.person_id, i.plan_is_new, i.team, i.amended_on, i.status as said,
                 coalesce(i.reference, o.reference) as reference, o.status as was,
                 coalesce(i.lawful_exception, o.lawful_exception, false) as lawful_exception,
                 coalesce(i.other_needs, o.other_needs, '{}') as other_needs, ${merge(PLAN)}
          from (select incoming.*, t.id as team_id from incoming
                left join team t on t.authority_id = ${authorityId} and lower(t.name) = lower(incoming.team)) i
          left join plan o on o.authority_id = ${authorityId} and o.id = i.plan_id
          where i.plan_id is not null),
        stated as (
          select merged.*, case
            when ceased_on <= ${today}::date then 'ceased'
            when said = 'ceased' then 'ceased'
            when started_on is not null then 'active'
            when said is not null then said
            when was is not null and was <> 'requested' then was
            when assessment_decided_on is not null or decided_on is not null then 'assessing'
            else 'requested' end as status
          from merged)
        select m.*, case when m.plan_is_new then 'added'
                         when (m.reference, m.status, m.lawful_exception, m.other_needs, ${list("m", PLAN)})
                              is distinct from (o.reference, o.status, o.lawful_exception, o.other_needs, ${list("o", PLAN)})
                           or (m.team is not null and m.team_id is null) then 'changed'
                         else 'unchanged' end as change
        from stated m left join plan o on o.authority_id = ${authorityId} and o.id = m.id`,
  );
}

/** Rows whose dates contradict what the register holds already, though the row alone does not. */
export function contradictoryDates(tx: Db): Promise<{ n: number; field: string; what: string }[]> {
  return many(
    tx,
    sql`select n, 'started_on' as field, 'the plan would start before its request' as what from plan_next where started_on < requested_on
        union all
        select n, 'ceased_on', 'the plan would cease before it starts' from plan_next where ceased_on < started_on
        order by 1`,
  );
}

/** How many rows of each table would be added, changed and unchanged. */
export function countChanges(tx: Db, authorityId: string): Promise<{ label: string; added: number; changed: number; unchanged: number }[]> {
  const counts = sql`count(*) filter (where change = 'added') as added, count(*) filter (where change = 'changed') as changed,
    count(*) filter (where change = 'unchanged') as unchanged`;
  return many(
    tx,
    sql`select 'Children' as label, ${counts} from person_next
        union all select 'Plans', ${counts} from plan_next
        union all select 'Teams', count(distinct lower(i.team)) filter (where t.id is null), 0, count(distinct t.id)
          from incoming i left join team t on t.authority_id = ${authorityId} and lower(t.name) = lower(i.team) where i.team is not null
        union all select 'Versions of plans', count(*), (select count(*) from version_details where not is_made), 0 from version_next`,
  );
}
