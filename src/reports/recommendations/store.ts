import { many, maybe, run, sql, type Db } from "../../platform/index.ts";
import type { CarriedRecommendation, ReportRecommendation } from "../dip-sample/content.ts";
import type { ReportKindId } from "../document/report-kind-id.ts";
import type { ReportState } from "../report-states.ts";
import type { RecommendationState } from "./recommendation-states.ts";

export type RecommendationRow = ReportRecommendation & {
  state: RecommendationState;
  revision: number;
  reportId: string;
  reportTitle: string;
  reportState: ReportState;
  /** The latest note; empty where there is none. */
  note: string;
};

export type RecommendationChange = { changedOn: string; by: string | null; fromState: RecommendationState | null; toState: RecommendationState; note: string };

const columns = sql`
  m.id, m.text, m.owner, m.due_on as "dueOn", m.state, m.revision, m.report_id as "reportId", r.title as "reportTitle", r.state as "reportState",
  coalesce((select c.note from recommendation_change c where c.authority_id = m.authority_id and c.recommendation_id = m.id and c.note <> ''
    order by c.changed_at desc limit 1), '') as note`;
const joins = sql`from recommendation m join report r on r.authority_id = m.authority_id and r.id = m.report_id`;

export function findRecommendation(db: Db, authorityId: string, id: string): Promise<RecommendationRow | undefined> {
  return maybe<RecommendationRow>(db, sql`select ${columns} ${joins} where m.authority_id = ${authorityId} and m.id = ${id}`);
}

export function lockRecommendation(tx: Db, authorityId: string, id: string): Promise<Pick<RecommendationRow, "id" | "state" | "revision"> | undefined> {
  return maybe(tx, sql`select id, state, revision from recommendation where authority_id = ${authorityId} and id = ${id} for update`);
}

/** Those that a report makes itself, in their order; a correction's are those of the report that it corrects, and its own. */
export function recommendationsOf(db: Db, authorityId: string, reportId: string): Promise<RecommendationRow[]> {
  return many<RecommendationRow>(db, sql`select ${columns} ${joins} where m.authority_id = ${authorityId} and m.report_id in (${reportId}, (select correction_of from report where authority_id = ${authorityId} and id = ${reportId})) order by m.position, m.created_at, m.id`);
}

/**
 * Those of earlier reports that are still open, or were closed since `closedAfter` (the day of the last report): the first
 * made come first. Of a withdrawn report they live on, for somebody was asked to do them.
 */
export async function carriedInto(db: Db, authorityId: string, report: { id: string; from: string }, closedAfter: string | null, kind: ReportKindId = "dip-sample"): Promise<CarriedRecommendation[]> {
  const rows = await many<RecommendationRow>(db, sql`
    select ${columns} ${joins}
    where m.authority_id = ${authorityId} and r.id <> ${report.id} and r.kind = ${kind} and r.corrected_by is null
      and ((r.state in ('published', 'withdrawn') and r.to_on < ${`${report.from}-01`}::date) or (r.state = 'withdrawn' and r.from_on <= ${`${report.from}-01`}::date))
      and (m.state in ('open', 'in-progress') or exists (
        select 1 from recommendation_change c
        where c.authority_id = m.authority_id and c.recommendation_id = m.id and c.to_state = m.state and c.changed_on > ${closedAfter ?? "9999-12-31"}::date))
    order by r.from_on, m.position, m.created_at, m.id`);
  return rows.map(({ id, text, owner, dueOn, state, note, reportId, reportTitle }) => ({ id, text, owner, dueOn, state, note, firstIn: { id: reportId, title: reportTitle } }));
}

/** Recommendations of published reports, the earliest due first. `overdueOn`: only those due before that day. */
export function listRecommendations(db: Db, authorityId: string, filter: { states: readonly RecommendationState[]; overdueOn?: string }): Promise<RecommendationRow[]> {
  return many<RecommendationRow>(db, sql`
    select ${columns} ${joins}
    where m.authority_id = ${authorityId} and r.state <> 'draft' and m.state = any(${[...filter.states]}::text[])
      and ${filter.overdueOn === undefined ? sql`true` : sql`m.due_on < ${filter.overdueOn}::date`}
    order by m.due_on nulls last, r.from_on, m.position, m.id`);
}

export function changesOf(db: Db, authorityId: string, id: string): Promise<RecommendationChange[]> {
  return many<RecommendationChange>(db, sql`
    select c.changed_on as "changedOn", a.name as by, c.from_state as "fromState", c.to_state as "toState", c.note
    from recommendation_change c left join account a on a.authority_id = c.authority_id and a.id = c.account_id
    where c.authority_id = ${authorityId} and c.recommendation_id = ${id} order by c.changed_at`);
}

export function findSameRecommendation(tx: Db, authorityId: string, { reportId, text, owner, dueOn }: Omit<ReportRecommendation, "id"> & { reportId: string }): Promise<{ id: string } | undefined> {
  return maybe<{ id: string }>(tx, sql`
    select id from recommendation
    where authority_id = ${authorityId} and report_id = ${reportId} and text = ${text} and owner = ${owner} and due_on is not distinct from ${dueOn}::date
    order by position limit 1`);
}

export function insertRecommendation(tx: Db, authorityId: string, made: ReportRecommendation & { reportId: string }): Promise<number> {
  return run(tx, sql`
    insert into recommendation (authority_id, id, report_id, position, text, owner, due_on, state)
    select ${authorityId}, ${made.id}, ${made.reportId}, coalesce(max(position), 0) + 1, ${made.text}, ${made.owner}, ${made.dueOn}::date, 'open'
    from recommendation where authority_id = ${authorityId} and report_id = ${made.reportId}`);
}

export function updateRecommendation(tx: Db, authorityId: string, changed: ReportRecommendation): Promise<number> {
  return run(tx, sql`
    update recommendation set text = ${changed.text}, owner = ${changed.owner}, due_on = ${changed.dueOn}::date, revision = revision + 1, updated_at = now()
    where authority_id = ${authorityId} and id = ${changed.id}`);
}

export function deleteRecommendation(tx: Db, authorityId: string, id: string): Promise<number> {
  return run(tx, sql`delete from recommendation where authority_id = ${authorityId} and id = ${id}`);
}

/** Moves it to a state and keeps who did it, when and why. */
export async function recordState(tx: Db, authorityId: string, change: { id: string; from: RecommendationState | null; to: RecommendationState; note: string; accountId: string | null; on: string }): Promise<void> {
  await run(tx, sql`update recommendation set state = ${change.to}, revision = revision + 1, updated_at = now() where authority_id = ${authorityId} and id = ${change.id}`);
  // The clock and not now(): two changes of one transaction are two lines.
  await run(tx, sql`
    insert into recommendation_change (authority_id, recommendation_id, changed_at, changed_on, account_id, from_state, to_state, note)
    values (${authorityId}, ${change.id}, clock_timestamp(), ${change.on}, ${change.accountId}, ${change.from}, ${change.to}, ${change.note})`);
}
