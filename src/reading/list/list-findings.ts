import { many, one, sql, type Db } from "../../platform/index.ts";
import { ageBands } from "../../register/index.ts";
import type { FindingFilters } from "./finding-filters.ts";

export type FindingRow = {
  planId: string; reference: string; /** The first of them in the reading's list. */ position: number; count: number; code: string; section: string | null; teamName: string | null; primaryNeed: string | null; age: number;
  documentKind: string; readOn: string;
};
/** `rows`: lines of the list, one for each kind of finding in each section of a plan. */
export type FindingTotals = { findings: number; rows: number; plans: number; read: number };
export type FindingCount = { code: string; findings: number; plans: number };

const sortColumns = {
  plan: sql`lower(p.reference)`,
  code: sql`l.code`,
  section: sql`l.section`,
  team: sql`t.position, lower(t.name)`,
  need: sql`p.primary_need`,
  age: sql`c.birth_date`,
  read: sql`r.read_on`,
  count: sql`l.count`,
} as const;

export type FindingSort = keyof typeof sortColumns;
export const isFindingSort = (text: string): text is FindingSort => Object.hasOwn(sortColumns, text);

export type FindingAsk = { filters: FindingFilters; today: string };

/** The readings that lists count: of each plan the one of its newest document. Plan and child are looked at only where a filter asks for them. */
const readings = ({ filters }: FindingAsk) => (filters.team || filters.need || filters.age
  ? sql`reading r join plan p on p.authority_id = r.authority_id and p.id = r.plan_id join person c on c.authority_id = p.authority_id and c.id = p.person_id`
  : sql`reading r`);

function whereReadings(authorityId: string, { filters, today }: FindingAsk) {
  const parts = [sql`r.authority_id = ${authorityId}`, sql`r.is_latest`];
  if (filters.team) parts.push(sql`p.team_id = ${filters.team}`);
  if (filters.need) parts.push(sql`(p.primary_need = ${filters.need} or ${filters.need} = any(p.other_needs))`);
  if (filters.age) {
    const { from, to } = ageBands[filters.age];
    parts.push(sql`extract(year from age(${today}::date, c.birth_date)) between ${from} and ${to}`);
  }
  return sql.join(parts, sql` and `);
}

function whereFindings(authorityId: string, ask: FindingAsk, without?: "code") {
  const { code, section } = ask.filters;
  const parts = [whereReadings(authorityId, ask)];
  if (code && without !== "code") parts.push(sql`f.code = ${code}`);
  if (section) parts.push(section === "none" ? sql`f.section is null` : sql`f.section = ${section}`);
  return sql.join(parts, sql` and `);
}

const findings = (ask: FindingAsk) => sql`${readings(ask)} join reading_finding f on f.authority_id = r.authority_id and f.reading_id = r.id`;

/** One line for each kind of finding in each section of a plan. Grouped in steps, each of which the database does by hashing: sorting a quarter of a million would take seconds. */
const lines = (authorityId: string, ask: FindingAsk, without?: "code") => sql`
  select r.id, r.plan_id, f.code, f.section, count(*)::int as count, min(f.position) as position
  from ${findings(ask)} where ${whereFindings(authorityId, ask, without)} group by r.id, r.plan_id, f.code, f.section`;

/** A page of findings, those of one kind in one section of a plan together: where they are, never a word of a plan. */
export function listFindings(db: Db, authorityId: string, ask: FindingAsk, view: { sort?: FindingSort; direction?: "asc" | "desc"; offset?: number; size?: number } = {}): Promise<FindingRow[]> {
  const direction = view.direction === "desc" ? sql`desc` : sql`asc`;
  return many<FindingRow>(db, sql`
    select p.id as "planId", p.reference, l.position, l.count, l.code, l.section, t.name as "teamName", p.primary_need as "primaryNeed",
      extract(year from age(${ask.today}::date, c.birth_date))::int as age, k.name as "documentKind", r.read_on as "readOn"
    from (${lines(authorityId, ask)}) l
    join reading r on r.authority_id = ${authorityId} and r.id = l.id
    join plan p on p.authority_id = r.authority_id and p.id = r.plan_id
    join person c on c.authority_id = p.authority_id and c.id = p.person_id
    join document d on d.authority_id = r.authority_id and d.id = r.document_id
    join document_kind k on k.id = d.kind
    left join team t on t.authority_id = p.authority_id and t.id = p.team_id
    order by ${sortColumns[view.sort ?? "plan"]} ${direction} nulls last, lower(p.reference), l.position
    limit ${view.size ?? 50} offset ${view.offset ?? 0}`);
}

/** How many findings the filters leave, in how many plans, and how many plans were read among whom they could be. */
export async function totalFindings(db: Db, authorityId: string, ask: FindingAsk): Promise<FindingTotals> {
  const [found, read] = await Promise.all([
    one<{ findings: number; rows: number; plans: number }>(db, sql`
      select coalesce(sum(findings), 0)::int as findings, coalesce(sum(lines), 0)::int as rows, count(*)::int as plans
      from (select plan_id, sum(count) as findings, count(*) as lines from (${lines(authorityId, ask)}) l group by plan_id) n`),
    one<{ read: number }>(db, sql`select count(*)::int as read from ${readings(ask)} where ${whereReadings(authorityId, ask)}`),
  ]);
  return { ...found, ...read };
}

/** Each code with its number of findings and plans, the commonest first: under all filters but the code's own. */
export function countFindings(db: Db, authorityId: string, ask: FindingAsk): Promise<FindingCount[]> {
  return many<FindingCount>(db, sql`
    select code, sum(count)::int as findings, count(*)::int as plans
    from (select f.code, r.plan_id, count(*) as count from ${findings(ask)} where ${whereFindings(authorityId, ask, "code")} group by f.code, r.plan_id) n
    group by code order by plans desc, findings desc, code`);
}
