import type { Viewer } from "../../../access/index.ts";
import { many, newId, run, sql, type Db } from "../../../platform/index.ts";
import type { ActionState } from "../rules/action-states.ts";

export type AuditAction = { id: string; text: string; lead: string; dueOn: string | null; state: ActionState; note: string };

/** What was agreed to be done, the open ones first. */
export function listActions(db: Db, authorityId: string, assignmentId: string): Promise<AuditAction[]> {
  return many<AuditAction>(db, sql`
    select id, text, lead, due_on as "dueOn", state, note from audit_action
    where authority_id = ${authorityId} and assignment_id = ${assignmentId}
    order by state <> 'open', due_on nulls last, created_at`);
}

export async function addAction(db: Db, viewer: Viewer, assignmentId: string, action: { text: string; lead: string; dueOn: string | null }): Promise<void> {
  await run(db, sql`
    insert into audit_action (authority_id, id, assignment_id, text, lead, due_on, state, created_by)
    values (${viewer.authorityId}, ${newId()}, ${assignmentId}, ${action.text}, ${action.lead}, ${action.dueOn}, 'open', ${viewer.accountId})`);
}

/** Ends an open action, with a note; gives false where it was ended already. */
export async function endAction(db: Db, authorityId: string, assignmentId: string, id: string, state: "done" | "dropped", note: string): Promise<boolean> {
  return (await run(db, sql`
    update audit_action set state = ${state}, note = ${note} where authority_id = ${authorityId} and assignment_id = ${assignmentId} and id = ${id} and state = 'open'`)) > 0;
}
