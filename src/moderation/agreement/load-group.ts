import { notHiddenFrom } from "../../auditing/index.ts";
import { many, sql, type Db } from "../../platform/index.ts";
import type { GroupFilters } from "../compare/comparison-filters.ts";

/** A rating of a group, without its answers. `document` is the file or the plan's version, `planKey` the plan and what kind of its documents. */
export type GroupRating = {
  id: string; reference: string; role: string; raterId: string; raterName: string; kind: string | null; kindName: string | null; document: string | null; planKey: string | null;
  hash: string; ratedOn: string; cycleId: string | null; cycleName: string | null; percent: number | null; score: number | null; outOf: number | null; isAbsent: boolean;
};

/** More ratings than these are not compared on one page: a few years of a council. */
export const groupLimit = 3000;

/**
 * What both groups have in common. `seenBy`: the account that looks; nobody compares ratings of a document that they have still to rate. null: figures
 * over a whole programme, in which no single answer can be seen.
 */
export type CommonFilters = { instrument?: string; kind?: string; programme?: string; seenBy: string | null };

/** Of a programme are ratings of what it drew; and undrawn ones of its days, where they were made with one of its tools (as its year's report counts them). */
const inProgramme = (id: string) => sql`c.programme_id = ${id} and (i.id is not null or exists (
  select 1 from programme_rule u where u.authority_id = r.authority_id and u.programme_id = ${id} and u.instrument_id = v.instrument_id and u.document_kind = r.document_kind))`;

/**
 * The ratings of a group, newest first, at most `limit`. A rating's cycle is that of the sample's document with the same reference; of others (advice that
 * was not there, spreadsheets with references of their own) the only cycle whose days hold it.
 */
export function loadGroup(db: Db, authorityId: string, group: GroupFilters, common: CommonFilters, limit = groupLimit): Promise<GroupRating[]> {
  const role = group.role === undefined ? sql`true` : group.role === "internal" ? sql`r.role in ('audit','panel')` : sql`r.role = ${group.role}`;
  const month = (text: string) => sql`${`${text}-01`}::date`;
  return many<GroupRating>(db, sql`
    select r.id, r.reference, r.role, r.rater_id as "raterId", k.name as "raterName", coalesce(r.document_kind, t.document_kind) as kind, d.name as "kindName",
      case when d.family = 'plan' or d.family is null then coalesce(t.plan_version_id, r.plan_version_id) else coalesce(t.document_id, r.document_id) end::text as document,
      coalesce(t.plan_id, r.plan_id)::text || ' ' || case when d.family = 'plan' then 'plan' else coalesce(d.id, '') end as "planKey",
      r.instrument_hash as hash, r.rated_on as "ratedOn", c.id as "cycleId", c.name as "cycleName", r.percent, r.score, r.out_of as "outOf", coalesce(r.facts ->> 'absent' = 'true', false) as "isAbsent"
    from rating r
    join instrument_version v on v.hash = r.instrument_hash
    join rater k on k.authority_id = r.authority_id and k.id = r.rater_id
    left join sample_item i on i.authority_id = r.authority_id and lower(i.reference) = lower(r.reference)
    left join sample_item t on t.authority_id = i.authority_id and t.id = i.id and (r.document_kind is null or r.document_kind = i.document_kind)
    left join document_kind d on d.id = coalesce(r.document_kind, t.document_kind)
    left join lateral (
      select min(c.id::text)::uuid as id from cycle c where i.id is null and c.authority_id = r.authority_id and r.rated_on between c.from_on and c.to_on having count(*) = 1
    ) o on true
    left join cycle c on c.authority_id = r.authority_id and c.id = coalesce(i.cycle_id, o.id)
    where r.authority_id = ${authorityId} and r.state = 'submitted' and ${common.seenBy === null ? sql`true` : notHiddenFrom(common.seenBy)} and ${role}
      and ${group.rater === undefined ? sql`true` : sql`r.rater_id = ${group.rater}`}
      and ${group.cycle === undefined ? sql`true` : sql`c.id = ${group.cycle}`}
      and ${group.from === undefined ? sql`true` : sql`r.rated_on >= ${month(group.from)}`}
      and ${group.to === undefined ? sql`true` : sql`r.rated_on < (${month(group.to)} + interval '1 month')::date`}
      and ${common.programme === undefined ? sql`true` : inProgramme(common.programme)}
      and ${common.instrument === undefined ? sql`true` : sql`v.instrument_id = ${common.instrument}`}
      and ${common.kind === undefined ? sql`true` : sql`coalesce(r.document_kind, t.document_kind) = ${common.kind}`}
    order by r.rated_on desc, r.id
    limit ${limit}`);
}
