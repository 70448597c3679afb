import type { Viewer } from "../../../access/index.ts";
import { many, sql, type Db } from "../../../platform/index.ts";
import type { AssignmentState } from "../../assignments/rules/assignment-states.ts";
import type { AssignmentRole } from "../rules/role-words.ts";

export type MyAudit = {
  id: string; reference: string; kindName: string; role: AssignmentRole; state: AssignmentState; dueOn: string; handedInAt: Date | null; reason: string;
  programmeName: string; cycleName: string; instrumentTitle: string; instrumentHash: string; ratingId: string | null; percent: number | null; grade: string | null;
  /** How many questions are answered so far. */
  answered: number;
  facts: Record<string, unknown>;
  /** Of a panel: members, and those whose own answers are in. */
  members: number; membersDone: number;
};

/** The audits that were given to somebody, also those of their panels: what is due first, then what is over. */
export function listMyAudits(db: Db, { authorityId, accountId }: Viewer): Promise<MyAudit[]> {
  return many<MyAudit>(db, sql`
    select s.id, t.reference, k.name as "kindName", s.role, s.state, s.due_on as "dueOn", s.handed_in_at as "handedInAt", s.reason,
      o.name as "programmeName", c.name as "cycleName", v.title as "instrumentTitle", v.hash as "instrumentHash", s.rating_id as "ratingId", r.percent, r.grade,
      (select count(*)::int from draft_answer d where d.authority_id = s.authority_id and d.rating_id = s.rating_id and d.value <> '') as answered,
      coalesce((select d.value from draft_judgement d where d.authority_id = s.authority_id and d.rating_id = s.rating_id and d.name = 'facts'), '{}') as facts,
      n.members, n.done as "membersDone"
    from assignment s
    join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
    join document_kind k on k.id = t.document_kind
    join instrument_version v on v.hash = s.instrument_hash
    join cycle c on c.authority_id = s.authority_id and c.id = s.cycle_id
    join programme o on o.authority_id = c.authority_id and o.id = c.programme_id
    left join rating r on r.authority_id = s.authority_id and r.id = s.rating_id and r.state = 'submitted'
    cross join lateral (select count(*)::int as members, (count(*) filter (where n.state = 'handed-in'))::int as done
      from assignment n where n.authority_id = s.authority_id and n.panel_id = s.id and n.state <> 'withdrawn') n
    where s.authority_id = ${authorityId} and (s.account_id = ${accountId}
      or s.id in (select n.panel_id from assignment n where n.authority_id = s.authority_id and n.account_id = ${accountId} and n.panel_id is not null and n.state <> 'withdrawn'))
      and s.state <> 'open'
    order by s.state in ('handed-in','withdrawn'), case when s.state in ('handed-in','withdrawn') then null else s.due_on end, s.handed_in_at desc nulls last, t.reference
    limit 500`);
}
