import { many, sql, type Db } from "../../platform/index.ts";
import { needCodes, schoolYearGroup, type NeedCode } from "../../register/index.ts";
import type { FrameUnit } from "../draw/frame-unit.ts";
import { healthAdvice, socialCareAdvice } from "./advice-services.ts";

type Row = Omit<FrameUnit, "yearGroup" | "needName"> & { birthDate: string };

/** Which documents: all of some kinds; narrowed to some plans, or to these ids. */
export type UnitsWanted = { kinds: readonly string[]; cycleId: string; today: string; planIds?: readonly string[]; ids?: readonly string[] };

const hasAdvice = (kinds: readonly string[]) => sql`exists (select 1 from document x where x.authority_id = u.authority_id and x.plan_id = u.plan_id and x.kind = any(${[...kinds]}::text[]))`;
const sameUnit = sql`((u.family = 'plan' and t.plan_version_id = u.id) or (u.family <> 'plan' and t.document_id = u.id))`;

/**
 * All documents of these kinds with what a frame's rules ask of them; a plan by its versions, the other kinds by their files. An audit of any version counts for
 * the plan; other documents are known by themselves. What was drawn elsewhere and is not yet taken out counts from the day of its draw.
 */
export async function listUnits(db: Db, authorityId: string, wanted: UnitsWanted): Promise<FrameUnit[]> {
  const kinds = [...wanted.kinds];
  const rows = await many<Row>(db, sql`
    with u as (
      select v.authority_id, v.id, 'plan' as family, v.plan_id, v.number as version_number, v.kind, v.stage, v.dated_on,
        exists (select 1 from document x where x.authority_id = v.authority_id and x.plan_version_id = v.id and x.kind = v.kind) as has_file
      from plan_version v join document_kind k on k.id = v.kind and k.family = 'plan'
      where v.authority_id = ${authorityId} and v.kind = any(${kinds}::text[])
      union all
      select d.authority_id, d.id, k.family, d.plan_id, null, d.kind, null, d.dated_on, true
      from document d join document_kind k on k.id = d.kind and k.family <> 'plan'
      where d.authority_id = ${authorityId} and d.kind = any(${kinds}::text[])
    )
    select u.id, u.family, u.plan_id as "planId", u.version_number as "versionNumber", u.kind, k.name as "kindName", p.team_id as "teamId", m.name as "teamName",
      p.primary_need as need, p.status, u.stage, u.dated_on as "datedOn", c.birth_date as "birthDate", c.looked_after as "lookedAfter", p.setting_type as "settingType",
      c.audit_opt_out_on is not null as "optedOut", ${hasAdvice(healthAdvice)} as "healthAdvice", ${hasAdvice(socialCareAdvice)} as "socialCareAdvice", u.has_file as "hasFile",
      greatest(
        (select max(r.rated_on) from rating r left join document_kind rk on rk.id = r.document_kind
          where r.authority_id = u.authority_id and r.plan_id = u.plan_id and r.role in ('audit','panel') and r.state = 'submitted'
            and case when u.family = 'plan' then coalesce(rk.family, 'plan') = 'plan' else r.document_id = u.id end),
        (select max((s.drawn_at at time zone 'Europe/London')::date) from sample_item t join sample s on s.authority_id = t.authority_id and s.id = t.sample_id and s.state = 'drawn'
          where t.authority_id = u.authority_id and t.plan_id = u.plan_id and t.cycle_id <> ${wanted.cycleId} and t.state = 'in'
            and ((u.family = 'plan' and t.plan_version_id is not null) or t.document_id = u.id))) as "auditedOn",
      coalesce((select array_agg(distinct s.purpose) from sample_item t join sample s on s.authority_id = t.authority_id and s.id = t.sample_id and s.state = 'drawn'
        where t.authority_id = u.authority_id and t.plan_id = u.plan_id and t.cycle_id = ${wanted.cycleId} and t.state = 'in' and ${sameUnit}), '{}') as "drawnFor",
      coalesce(greatest(p.last_review_on, p.started_on), u.dated_on) as "reviewedOn",
      case when l.counts is null then null else coalesce((l.counts ->> 'findings')::int, 0) end as findings
    from u
    join document_kind k on k.id = u.kind
    join plan p on p.authority_id = u.authority_id and p.id = u.plan_id
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    left join team m on m.authority_id = p.authority_id and m.id = p.team_id
    left join reading l on l.authority_id = p.authority_id and l.plan_id = p.id and l.is_latest
    where ${wanted.planIds === undefined ? sql`true` : sql`p.id = any(${[...wanted.planIds]}::uuid[])`}
      and ${wanted.ids === undefined ? sql`true` : sql`u.id = any(${[...wanted.ids]}::uuid[])`}
    order by u.id`);
  return rows.map(({ birthDate, ...row }) => ({
    ...row, needName: row.need === null ? null : needCodes[row.need as NeedCode].text, yearGroup: schoolYearGroup(birthDate, row.datedOn ?? wanted.today),
  }));
}
