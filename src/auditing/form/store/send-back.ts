import type { Viewer } from "../../../access/index.ts";
import { addMail, maybe, Problem, run, sql, transaction, type Db } from "../../../platform/index.ts";
import { withdrawAssignment } from "../../assignments/store.ts";
import type { Audit } from "./load-audit.ts";
import { addMessage } from "./messages.ts";
import { moveAssignment } from "./move-assignment.ts";
import { noteInTrail } from "./note-in-trail.ts";

const reopen = (tx: Db, authorityId: string, audit: Audit) => run(tx, sql`
  update rating set state = 'draft', updated_at = now() where authority_id = ${authorityId} and id = ${audit.ratingId} and state = 'submitted'`);

/** What was agreed between two raters rests on both ratings: neither can change afterwards. */
async function refuseSettled(tx: Db, authorityId: string, audit: Audit): Promise<void> {
  const settled = await maybe<{ id: string }>(tx, sql`
    select id from moderation where authority_id = ${authorityId} and ${audit.id}::uuid in (first_assignment_id, second_assignment_id) and state = 'settled' limit 1`);
  if (settled !== undefined) throw new Problem("settled", "This audit was moderated and settled, so it stays as it is.", { status: 409, cure: "Open the moderation to see what was agreed." });
}

const notCompared = (tx: Db, authorityId: string, audit: Audit) => run(tx, sql`
  update moderation set state = 'waiting', revision = revision + 1
  where authority_id = ${authorityId} and state = 'comparing' and ${audit.id}::uuid in (first_assignment_id, second_assignment_id)`);

/** Gives a handed-in audit back to its auditor with words that say why: its answers can be changed again and count in no figure until it is handed in again. */
export function sendBack(db: Db, viewer: Viewer, audit: Audit, words: string): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    await refuseSettled(tx, authorityId, audit);
    await moveAssignment(tx, authorityId, audit.id, "sent-back", { reason: words });
    await reopen(tx, authorityId, audit);
    await notCompared(tx, authorityId, audit);
    await addMessage(tx, viewer, audit.id, { kind: "sent-back", text: words });
    if (audit.accountId !== null) {
      // The words themselves may name a child: they are read on the page alone.
      await addMail(tx, { authorityId, toAccountId: audit.accountId, kind: "audit-sent-back", subject: `${audit.reference} was sent back to you`, body: `Your audit ${audit.reference} was sent back with a message. Sign in to Goldenthread and open My audits to read it.` });
    }
    await noteInTrail(tx, viewer, "send-audit-back", audit);
  });
}

/** Takes an audit out, whatever its state, with the reason: its rating counts no more, and the document waits for another auditor. */
export function withdrawAudit(db: Db, viewer: Viewer, audit: Audit, reason: string): Promise<void> {
  const { authorityId } = viewer;
  return transaction(db, async (tx) => {
    await refuseSettled(tx, authorityId, audit);
    if (audit.state === "handed-in") {
      await moveAssignment(tx, authorityId, audit.id, "sent-back", { reason });
      await reopen(tx, authorityId, audit);
      await notCompared(tx, authorityId, audit);
    }
    await withdrawAssignment(tx, viewer, audit.id, reason);
    await addMessage(tx, viewer, audit.id, { kind: "withdrawn", text: reason });
    await noteInTrail(tx, viewer, "withdraw-audit", audit);
  });
}
