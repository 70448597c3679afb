import { many, sql, type Db } from "../../platform/index.ts";
import { isOverdue } from "./is-overdue.ts";
import type { RecommendationProgress } from "./progress.ts";

/**
 * What reports asked for before: all that is open on `asAt`, and what was closed since `since` (days YYYY-MM-DD). Recommendations of the report itself (`reportId`) are
 * none; of a withdrawn report they live on, for somebody was asked to do them. Overdue first, then by their day.
 */
export async function loadProgress(db: Db, authorityId: string, { reportId, since, asAt }: { reportId: string; since: string; asAt: string }): Promise<RecommendationProgress[]> {
  const rows = await many<Omit<RecommendationProgress, "isOverdue">>(db, sql`
    select m.id, m.text, m.owner, m.due_on as "dueOn", m.state, r.title as "reportTitle", case when m.state in ('done','dropped') then last.changed_on end as "closedOn",
      coalesce((select c.note from recommendation_change c where c.authority_id = m.authority_id and c.recommendation_id = m.id and c.note <> '' order by c.changed_at desc limit 1), '') as note
    from recommendation m join report r on r.authority_id = m.authority_id and r.id = m.report_id
    left join lateral (select c.changed_on from recommendation_change c where c.authority_id = m.authority_id and c.recommendation_id = m.id and c.to_state = m.state order by c.changed_at desc limit 1) last on true
    where m.authority_id = ${authorityId} and r.id <> ${reportId} and r.state <> 'draft' and r.corrected_by is null
      and r.id is distinct from (select own.correction_of from report own where own.authority_id = ${authorityId} and own.id = ${reportId})
      and (m.state in ('open','in-progress') or last.changed_on >= ${since}::date)
    order by m.due_on nulls last, r.from_on, m.position, m.id`);
  return rows.map((row) => ({ ...row, isOverdue: isOverdue(row, asAt) })).sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || Number(a.closedOn !== null) - Number(b.closedOn !== null));
}
