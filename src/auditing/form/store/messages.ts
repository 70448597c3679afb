import type { Viewer } from "../../../access/index.ts";
import { many, newId, run, sql, type Db } from "../../../platform/index.ts";

export type MessageKind = "sent-back" | "to-writer" | "reply" | "note" | "withdrawn";
export type Message = { id: string; kind: MessageKind; text: string; criterionId: string | null; by: string; accountId: string; sentAt: Date };

/** What was said about an audit, the oldest first. A writer sees what was said to them and by them. */
export function listMessages(db: Db, authorityId: string, assignmentId: string, asWriter: boolean): Promise<Message[]> {
  return many<Message>(db, sql`
    select m.id, m.kind, m.text, m.criterion_id as "criterionId", a.name as by, m.account_id as "accountId", m.sent_at as "sentAt"
    from audit_message m join account a on a.authority_id = m.authority_id and a.id = m.account_id
    where m.authority_id = ${authorityId} and m.assignment_id = ${assignmentId} and (${!asWriter} or m.kind in ('to-writer','reply'))
    order by m.sent_at, m.id`);
}

/** Keeps a message; nothing said is ever taken away. */
export async function addMessage(tx: Db, viewer: Viewer, assignmentId: string, message: { kind: MessageKind; text: string; criterionId?: string | null }): Promise<void> {
  await run(tx, sql`
    insert into audit_message (authority_id, id, assignment_id, account_id, kind, criterion_id, text)
    values (${viewer.authorityId}, ${newId()}, ${assignmentId}, ${viewer.accountId}, ${message.kind}, ${message.criterionId ?? null}, ${message.text})`);
}
