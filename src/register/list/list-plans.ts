import { many, one, sql, type Db } from "../../platform/index.ts";
import type { PlanStatus } from "../plans/plan-statuses.ts";
import { inTwentyWeeks, isNewPlan } from "../new-plan-sql.ts";
import { ageBands, type PlanFilters } from "./plan-filters.ts";
import { plainName } from "./plain-name.ts";

export type PlanRow = {
  id: string;
  reference: string;
  surname: string;
  forename: string;
  birthDate: string;
  age: number;
  primaryNeed: string | null;
  teamName: string | null;
  settingName: string | null;
  status: PlanStatus;
  requestedOn: string | null;
  startedOn: string | null;
  lastReviewOn: string | null;
  reviewOverdue: boolean;
};

const sortColumns = {
  reference: sql`lower(p.reference)`,
  name: sql`lower(c.surname), lower(c.forename)`,
  age: sql`c.birth_date`,
  team: sql`t.position, lower(t.name)`,
  started: sql`p.started_on`,
  reviewed: sql`p.last_review_on`,
} as const;

export type PlanSort = keyof typeof sortColumns;

export function isPlanSort(text: string): text is PlanSort {
  return Object.hasOwn(sortColumns, text);
}

const reviewed = sql`greatest(p.last_review_on, p.review_decision_on, p.started_on)`;
/** The last day of the 12 months from a plan's start or last review, by which it must be reviewed again: as `lastDayOfTwelveMonths`, 29 February too. */
const reviewDue = sql`((${reviewed} + interval '12 months')::date - (extract(day from ${reviewed}) = extract(day from ${reviewed} + interval '12 months'))::int)`;

/** The child's name as `plainName` writes what was typed. */
const plainNameSql = sql`translate(lower(regexp_replace(normalize(c.forename || ' ' || c.surname, nfd), ${"[\u0300-\u036f'’‘ʼ`´]"}, '', 'g')), 'łøđ', 'lod')`;

/** What a person typed to find a child: words of the name, a reference, an NHS number or a UPN. Never part of an address. */
export type Wanted = { words: string };

function wherePlans(authorityId: string, today: string, filters: PlanFilters, wanted?: Wanted) {
  const parts = [sql`p.authority_id = ${authorityId}`];
  if (filters.reference) parts.push(sql`strpos(lower(p.reference), ${filters.reference.toLowerCase()}) > 0`);
  if (filters.team) parts.push(sql`p.team_id = ${filters.team}`);
  if (filters.status) parts.push(sql`p.status = ${filters.status}`);
  if (filters.need) parts.push(sql`(p.primary_need = ${filters.need} or ${filters.need} = any(p.other_needs))`);
  if (filters.setting) parts.push(sql`p.setting_type = ${filters.setting}`);
  if (filters.age) {
    const { from, to } = ageBands[filters.age];
    parts.push(sql`extract(year from age(${today}::date, c.birth_date)) between ${from} and ${to}`);
  }
  if (filters.review === "overdue") parts.push(sql`p.status = 'active' and ${reviewDue} < ${today}::date`);
  if (filters.review === "none") parts.push(sql`p.status = 'active' and p.last_review_on is null`);
  if (filters.issued) parts.push(sql`${isNewPlan} and p.started_on >= ${`${filters.issued}-01`}::date and p.started_on < (${`${filters.issued}-01`}::date + interval '1 month')::date`);
  if (filters.weeks) parts.push(sql`${isNewPlan} and ${filters.weeks === "in-20" ? inTwentyWeeks : sql`not (${inTwentyWeeks})`}`);
  if (wanted) {
    const number = wanted.words.replaceAll(/[\s-]/g, "").toUpperCase();
    const words = plainName(wanted.words).split(/[\s,]+/).filter((word) => word !== "").slice(0, 6);
    const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`);
    parts.push(sql`(c.nhs_number = ${number} or c.upn = ${number} or lower(p.reference) = ${wanted.words.trim().toLowerCase()}
      ${patterns.length > 0 ? sql`or ${plainNameSql} like all (${patterns}::text[])` : sql``})`);
  }
  return sql.join(parts, sql` and `);
}

type Ask = { filters: PlanFilters; wanted?: Wanted; today: string };

/** A page of the register. */
export function listPlans(db: Db, authorityId: string, ask: Ask, view: { sort?: PlanSort; direction?: "asc" | "desc"; offset?: number; size?: number } = {}): Promise<PlanRow[]> {
  const direction = view.direction === "desc" ? sql`desc` : sql`asc`;
  const column = sortColumns[view.sort ?? "reference"];
  return many<PlanRow>(db, sql`
    select p.id, p.reference, c.surname, c.forename, c.birth_date as "birthDate", extract(year from age(${ask.today}::date, c.birth_date))::int as age,
      p.primary_need as "primaryNeed", t.name as "teamName", p.setting_name as "settingName", p.status, p.requested_on as "requestedOn",
      p.started_on as "startedOn", p.last_review_on as "lastReviewOn", coalesce(p.status = 'active' and ${reviewDue} < ${ask.today}::date, false) as "reviewOverdue"
    from plan p
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    left join team t on t.authority_id = p.authority_id and t.id = p.team_id
    where ${wherePlans(authorityId, ask.today, ask.filters, ask.wanted)}
    order by ${column} ${direction} nulls last, p.id
    limit ${view.size ?? 50} offset ${view.offset ?? 0}`);
}

/** How many plans the filters leave. */
export async function countPlans(db: Db, authorityId: string, ask: Ask): Promise<number> {
  const row = await one<{ count: number }>(db, sql`
    select count(*) as count from plan p join person c on c.authority_id = p.authority_id and c.id = p.person_id
    where ${wherePlans(authorityId, ask.today, ask.filters, ask.wanted)}`);
  return row.count;
}
