import { many, sql, type Db } from "../../platform/index.ts";
import { needCodes, schoolYearGroup, type NeedCode } from "../../register/index.ts";
import type { FrameUnit } from "../draw/frame-unit.ts";
import { healthAdvice, socialCareAdvice } from "./advice-services.ts";

type Row = Omit<FrameUnit, "yearGroup" | "needName"> & { birthDate: string };

/** Which documents: all of some kinds; narrowed to some plans, or to these ids. */
export type UnitsWanted = { kinds: readonly string[]; cycleId: string; today: string; planIds?: readonly string[]; ids?: readonly string[] };

/**
 * All documents of these kinds with what a frame's rules ask of them; a plan by its versions, the other kinds by their files. An audit of any version counts for
 * the plan; other documents are known by themselves. What was drawn elsewhere and is not yet taken out counts from the day of its draw.
 */
export async function listUnits(db: Db, authorityId: string, wanted: UnitsWanted): Promise<FrameUnit[]> {
  const kinds = [...wanted.kinds];
  // What belongs to a plan or a document is gathered once for all, and not asked for each of some ten thousand documents.
  const rows = await many<Row>(db, sql`
    with u as (
      select v.id, 'plan' as family, v.plan_id, v.number as version_number, v.kind, v.stage, v.dated_on
      from plan_version v join document_kind k on k.id = v.kind and k.family = 'plan'
      where v.authority_id = ${authorityId} and v.kind = any(${kinds}::text[])
      union all
      select d.id, k.family, d.plan_id, null, d.kind, null, d.dated_on
      from document d join document_kind k on k.id = d.kind and k.family <> 'plan'
      where d.authority_id = ${authorityId} and d.kind = any(${kinds}::text[])
    ), advice as (
      select plan_id, bool_or(kind = any(${healthAdvice}::text[])) as health, bool_or(kind = any(${socialCareAdvice}::text[])) as social_care
      from document where authority_id = ${authorityId} and kind = any(${[...healthAdvice, ...socialCareAdvice]}::text[]) group by plan_id
    ), filed as (
      select distinct d.plan_version_id as id from document d join document_kind k on k.id = d.kind and k.family = 'plan'
      where d.authority_id = ${authorityId} and d.plan_version_id is not null
    ), audited as (
      select case when coalesce(k.family, 'plan') = 'plan' then r.plan_id else r.document_id end as subject, max(r.rated_on) as day
      from rating r left join document_kind k on k.id = r.document_kind
      where r.authority_id = ${authorityId} and r.role in ('audit','panel') and r.state = 'submitted' group by 1
    ), taken as (
      select t.cycle_id = ${wanted.cycleId} as is_here, t.plan_id, coalesce(t.plan_version_id, t.document_id) as id, t.plan_version_id is not null as is_plan, s.purpose,
        (s.drawn_at at time zone 'Europe/London')::date as day
      from sample_item t join sample s on s.authority_id = t.authority_id and s.id = t.sample_id and s.state = 'drawn'
      where t.authority_id = ${authorityId} and t.state = 'in'
    ), here as (
      select id, array_agg(distinct purpose) as purposes from taken where is_here group by id
    ), elsewhere as (
      select case when is_plan then plan_id else id end as subject, max(day) as day from taken where not is_here group by 1
    )
    select u.id, u.family, u.plan_id as "planId", u.version_number as "versionNumber", u.kind, k.name as "kindName", p.team_id as "teamId", m.name as "teamName",
      p.primary_need as need, p.status, u.stage, u.dated_on as "datedOn", c.birth_date as "birthDate", c.looked_after as "lookedAfter", p.setting_type as "settingType",
      c.audit_opt_out_on is not null as "optedOut", coalesce(v.health, false) as "healthAdvice", coalesce(v.social_care, false) as "socialCareAdvice",
      u.family <> 'plan' or f.id is not null as "hasFile", greatest(a.day, e.day) as "auditedOn", coalesce(h.purposes, '{}') as "drawnFor",
      coalesce(greatest(p.last_review_on, p.started_on), u.dated_on) as "reviewedOn", case when l.counts is null then null else coalesce((l.counts ->> 'findings')::int, 0) end as findings
    from u
    join document_kind k on k.id = u.kind
    join plan p on p.authority_id = ${authorityId} and p.id = u.plan_id
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    left join team m on m.authority_id = p.authority_id and m.id = p.team_id
    left join reading l on l.authority_id = p.authority_id and l.plan_id = p.id and l.is_latest
    left join advice v on v.plan_id = u.plan_id
    left join filed f on f.id = u.id
    left join audited a on a.subject = case when u.family = 'plan' then u.plan_id else u.id end
    left join elsewhere e on e.subject = case when u.family = 'plan' then u.plan_id else u.id end
    left join here h on h.id = u.id
    where ${wanted.planIds === undefined ? sql`true` : sql`u.plan_id = any(${[...wanted.planIds]}::uuid[])`}
      and ${wanted.ids === undefined ? sql`true` : sql`u.id = any(${[...wanted.ids]}::uuid[])`}
    order by u.id`);
  return rows.map(({ birthDate, ...row }) => ({
    ...row, needName: row.need === null ? null : needCodes[row.need as NeedCode].text, yearGroup: schoolYearGroup(birthDate, row.datedOn ?? wanted.today),
  }));
}
