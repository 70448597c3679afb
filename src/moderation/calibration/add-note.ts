import { maybe, newId, Problem, run, sql, type Db } from "../../platform/index.ts";

/** Keeps what was said about a calibration document, or one of its criteria; nothing is ever taken away. Throws the Problem `no-such-document`. */
export async function addCalibrationNote(db: Db, viewer: { authorityId: string; accountId: string }, cycleId: string, itemId: string, criterionId: string | null, text: string): Promise<void> {
  const { authorityId } = viewer;
  const assignment = await maybe<{ id: string }>(db, sql`
    select id from assignment where authority_id = ${authorityId} and cycle_id = ${cycleId} and item_id = ${itemId} and role = 'calibration' and state <> 'withdrawn' order by id limit 1`);
  if (assignment === undefined) throw new Problem("no-such-document", "There is no such document in the calibration set.", { status: 404, cure: "Open the page again and choose the document." });
  await run(db, sql`
    insert into audit_message (authority_id, id, assignment_id, account_id, kind, criterion_id, text)
    values (${authorityId}, ${newId()}, ${assignment.id}, ${viewer.accountId}, 'note', ${criterionId}, ${text})`);
}
