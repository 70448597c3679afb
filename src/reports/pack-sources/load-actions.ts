import { many, one, sql, type Db } from "../../platform/index.ts";
import type { PackActions } from "../inspection-pack/content.ts";
import type { RecommendationState } from "../recommendations/recommendation-states.ts";

type Asked = { from: string; to: string; today: string };

/**
 * What was asked for and what became of it: recommendations of published reports whose months lie at least partly in the programme's, and the actions that its
 * audits agreed. Days YYYY-MM-DD; overdue as of `today`. A corrected report's recommendations are counted with its correction.
 */
export async function loadActions(db: Db, authorityId: string, programmeId: string, { from, to, today }: Asked): Promise<PackActions> {
  const recommendations = await many<PackActions["recommendations"][number]>(db, sql`
    select m.text, m.owner, m.due_on as "dueOn", m.state, r.title as report, m.state in ('open','in-progress') and coalesce(m.due_on < ${today}::date, false) as "isOverdue",
      coalesce((select c.note from recommendation_change c where c.authority_id = m.authority_id and c.recommendation_id = m.id and c.note <> '' order by c.changed_at desc limit 1), '') as note
    from recommendation m join report r on r.authority_id = m.authority_id and r.id = m.report_id
    where m.authority_id = ${authorityId} and r.state <> 'draft' and r.from_on <= ${to}::date and r.to_on >= ${from}::date
    order by r.from_on, m.position, m.id`);
  const audits = await one<PackActions["audits"]>(db, sql`
    select (count(*) filter (where a.state = 'open'))::int as open, (count(*) filter (where a.state = 'open' and a.due_on < ${today}::date))::int as overdue,
      (count(*) filter (where a.state = 'done'))::int as done, (count(*) filter (where a.state = 'dropped'))::int as dropped
    from audit_action a join assignment s on s.authority_id = a.authority_id and s.id = a.assignment_id join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    where a.authority_id = ${authorityId} and c.programme_id = ${programmeId}`);
  const states = (state: RecommendationState) => recommendations.filter((each) => each.state === state).length;
  return { recommendations, states: { open: states("open"), "in-progress": states("in-progress"), done: states("done"), dropped: states("dropped") }, audits };
}
