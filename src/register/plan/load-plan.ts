import { many, maybe, sql, type Db } from "../../platform/index.ts";
import { clockColumns } from "../clock-columns.ts";
import type { ClockDates } from "../clock/clock-dates.ts";
import type { PlanStatus } from "../plans/plan-statuses.ts";

export type PlanPerson = {
  surname: string; forename: string; birthDate: string; age: number; sex: string | null; upn: string | null; nhsNumber: string | null;
  lookedAfter: boolean | null; area: string | null;
  /** The day on which the family asked that no audit is made; null: they did not. */
  auditOptOutOn: string | null;
};
export type PlanVersion = { id: string; number: number; kind: string; kindName: string; stage: "draft" | "final"; datedOn: string };
export type PlanDocument = { id: string; title: string; kindName: string; author: string; datedOn: string | null; mediaType: string; size: number; addedAt: Date };

export type PlanRecord = Required<ClockDates> & {
  id: string; reference: string; status: PlanStatus; teamName: string | null; writer: string | null;
  requestSource: string | null; exceptionReason: string | null; ceaseReason: number | null; personalBudget: boolean | null; mediation: boolean | null; tribunal: boolean | null;
  primaryNeed: string | null; otherNeeds: string[]; settingName: string | null; settingType: string | null; settingUrn: string | null;
  residential: boolean | null; outOfArea: boolean | null;
  person: PlanPerson;
  versions: PlanVersion[];
  documents: PlanDocument[];
};

/** A plan with its child, versions and documents, or undefined where this authority has none by that id. */
export async function loadPlan(db: Db, authorityId: string, id: string, today: string): Promise<PlanRecord | undefined> {
  const plan = await maybe<Omit<PlanRecord, "versions" | "documents">>(db, sql`
    select p.id, p.reference, t.name as "teamName", p.writer, p.request_source as "requestSource", p.exception_reason as "exceptionReason", p.cease_reason as "ceaseReason",
      ${clockColumns}, p.personal_budget as "personalBudget", p.mediation, p.tribunal, p.primary_need as "primaryNeed", p.other_needs as "otherNeeds",
      p.setting_name as "settingName", p.setting_type as "settingType", p.setting_urn as "settingUrn", p.residential, p.out_of_area as "outOfArea",
      jsonb_build_object('surname', c.surname, 'forename', c.forename, 'birthDate', c.birth_date, 'age', extract(year from age(${today}::date, c.birth_date))::int,
        'sex', c.sex, 'upn', c.upn, 'nhsNumber', c.nhs_number, 'lookedAfter', c.looked_after, 'area', c.area, 'auditOptOutOn', c.audit_opt_out_on) as person
    from plan p
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    left join team t on t.authority_id = p.authority_id and t.id = p.team_id
    where p.authority_id = ${authorityId} and p.id = ${id}`);
  if (plan === undefined) return undefined;
  const [versions, documents] = await Promise.all([
    many<PlanVersion>(db, sql`
      select v.id, v.number, v.kind, k.name as "kindName", v.stage, v.dated_on as "datedOn"
      from plan_version v join document_kind k on k.id = v.kind
      where v.authority_id = ${authorityId} and v.plan_id = ${id} order by v.number`),
    many<PlanDocument>(db, sql`
      select d.id, d.title, k.name as "kindName", d.author, d.dated_on as "datedOn", d.media_type as "mediaType", d.size, d.added_at as "addedAt"
      from document d join document_kind k on k.id = d.kind
      where d.authority_id = ${authorityId} and d.plan_id = ${id} order by d.dated_on desc nulls last, d.title`),
  ]);
  return { ...plan, versions, documents };
}
