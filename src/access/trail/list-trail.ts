import { many, one, sql, type Db } from "../../platform/index.ts";
import type { TrailDetails } from "./chain/trail-entry.ts";
import type { TrailFilters } from "./trail-filters.ts";
import type { TrailWords } from "./trail-words.ts";

export type TrailLine = {
  id: string; at: Date; accountId: string | null; personName: string | null; act: string; subjectKind: string; subjectId: string | null; planId: string | null; details: TrailDetails;
};

const yes = sql`true`;

/** The condition of a list; the entry is `t`. Days are those of England's clocks. */
function matching(authorityId: string, { person, act, subject, plan, from, to }: TrailFilters, { acts }: TrailWords) {
  const opening = Object.entries(acts).filter(([, each]) => each.opens).map(([code]) => code);
  const ofAct = act === "opened" ? sql`t.act = any (${opening}::text[])` : act === "changed" ? sql`t.act <> all (${opening}::text[])` : act === undefined ? yes : sql`t.act = ${act}`;
  return sql`t.authority_id = ${authorityId} and ${ofAct}
    and ${person === undefined ? yes : person === "program" ? sql`t.account_id is null` : sql`t.account_id = ${person}::uuid`}
    and ${subject === undefined ? yes : sql`t.subject_kind = ${subject}`} and ${plan === undefined ? yes : sql`t.plan_id = ${plan}::uuid`}
    and ${from === undefined ? yes : sql`t.at >= ${from}::date::timestamp at time zone 'Europe/London'`}
    and ${to === undefined ? yes : sql`t.at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`}`;
}

export const countTrail = async (db: Db, authorityId: string, filters: TrailFilters, words: TrailWords): Promise<number> =>
  (await one<{ count: number }>(db, sql`select count(*) as count from trail t where ${matching(authorityId, filters, words)}`)).count;

/** Entries, the newest first. */
export const listTrail = (db: Db, authorityId: string, filters: TrailFilters, words: TrailWords, { size, offset = 0 }: { size: number; offset?: number }): Promise<TrailLine[]> =>
  many<TrailLine>(db, sql`
    select t.id, t.at, t.account_id as "accountId", c.name as "personName", t.act, t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.plan_id as "planId", t.details
    from trail t left join account c on c.authority_id = t.authority_id and c.id = t.account_id
    where ${matching(authorityId, filters, words)} order by t.at desc, t.id desc limit ${size} offset ${offset}`);

export type PlanOpener = { accountId: string | null; name: string | null; jobTitle: string | null; opened: number; changed: number; firstAt: Date; lastAt: Date };

/** Who had to do with a plan: how often each opened or changed something of it, and when first and last; whoever was there last comes first. */
export function listOpeners(db: Db, authorityId: string, planId: string, words: TrailWords): Promise<PlanOpener[]> {
  const opening = Object.entries(words.acts).filter(([, each]) => each.opens).map(([code]) => code);
  return many<PlanOpener>(db, sql`
    select t.account_id as "accountId", c.name, c.job_title as "jobTitle", count(*) filter (where t.act = any (${opening}::text[])) as opened,
      count(*) filter (where t.act <> all (${opening}::text[])) as changed, min(t.at) as "firstAt", max(t.at) as "lastAt"
    from trail t left join account c on c.authority_id = t.authority_id and c.id = t.account_id
    where t.authority_id = ${authorityId} and t.plan_id = ${planId} group by 1, 2, 3 order by max(t.at) desc`);
}
