import type { Viewer } from "../../../access/index.ts";
import { many, sql, type Db } from "../../../platform/index.ts";
import { isWrittenBy } from "./is-written-by.ts";

export type WriterAudit = { id: string; reference: string; kindName: string; planReference: string; lastAt: Date; waits: boolean };

/** The audits of somebody's plans in which they were written to; `waits` where the last word is not theirs. The newest first. */
export function listWriterAudits(db: Db, { authorityId, accountId }: Viewer): Promise<WriterAudit[]> {
  return many<WriterAudit>(db, sql`
    select s.id, t.reference, k.name as "kindName", p.reference as "planReference", l.sent_at as "lastAt", l.kind = 'to-writer' as waits
    from account w
    join plan p on p.authority_id = w.authority_id and ${isWrittenBy}
    join sample_item t on t.authority_id = p.authority_id and t.plan_id = p.id
    join document_kind k on k.id = t.document_kind
    join assignment s on s.authority_id = t.authority_id and s.item_id = t.id
    join lateral (select m.kind, m.sent_at from audit_message m where m.authority_id = s.authority_id and m.assignment_id = s.id and m.kind in ('to-writer','reply') order by m.sent_at desc limit 1) l on true
    where w.authority_id = ${authorityId} and w.id = ${accountId} and 'writer' = any (w.roles)
    order by l.sent_at desc limit 200`);
}
