import { run, sql, transaction, type Db } from "../../platform/index.ts";
import type { BatchAt } from "./batch-store.ts";

/** Ends an upload: what was added stays with its plans; files that wait or were asked about are left out, and readings that have not begun are not made. False when it had ended. */
export function cancelBatch(db: Db, { authorityId, batchId }: BatchAt): Promise<boolean> {
  return transaction(db, async (tx) => {
    const ended = await run(tx, sql`
      update reading_batch set state = 'cancelled', finished_at = now() where authority_id = ${authorityId} and id = ${batchId} and state not in ('done', 'cancelled')`);
    if (ended === 0) return false;
    const open = sql`authority_id = ${authorityId} and batch_id = ${batchId}`;
    await run(tx, sql`update reading_file set state = 'left-out' where ${open} and state in ('waiting', 'asked')`);
    await run(tx, sql`delete from reading_file_content where ${open}`);
    // A plan that was read before keeps that reading.
    await run(tx, sql`update reading set state = 'read' where ${open} and state in ('waiting', 'scan') and sealed is not null`);
    await run(tx, sql`delete from reading where ${open} and state in ('waiting', 'scan') and sealed is null`);
    return true;
  });
}
