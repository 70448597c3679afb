import { newId, one, run, sql, type Db } from "../../platform/index.ts";
import type { ToldProblem } from "./told-problem.ts";

/** A reading is found by its document: each has one. */
export type ReadingAt = { authorityId: string; documentId: string };

/** Sets a document to be read (again). What was read before stays until then. Gives the reading's id. */
export async function setWaiting(db: Db, at: ReadingAt & { planId: string }, batchId: string | null = null): Promise<string> {
  const { id } = await one<{ id: string }>(db, sql`
    insert into reading (authority_id, id, document_id, plan_id, state, batch_id)
    values (${at.authorityId}, ${newId()}, ${at.documentId}, ${at.planId}, 'waiting', ${batchId})
    on conflict (authority_id, document_id) do update set state = 'waiting', batch_id = coalesce(excluded.batch_id, reading.batch_id), pages_done = 0, pages_total = null,
      problem_code = null, problem_words = null, problem_cure = null, asked_at = now(), finished_at = null
    returning id`);
  return id;
}

/** False where nobody waits for it any more: it was cancelled, or another process was quicker. */
export async function setReading(db: Db, at: ReadingAt, to: "reading" | "scan" | "waiting"): Promise<boolean> {
  return (await run(db, sql`
    update reading set state = ${to} where authority_id = ${at.authorityId} and document_id = ${at.documentId} and state in ('waiting', 'reading', 'scan')`)) === 1;
}

/** Which page of a scan is being recognised; false where that was cancelled. */
export async function setPages(db: Db, at: ReadingAt, done: number, total: number): Promise<boolean> {
  return (await run(db, sql`
    update reading set pages_done = ${done}, pages_total = ${total} where authority_id = ${at.authorityId} and document_id = ${at.documentId} and state = 'scan'`)) === 1;
}

export async function setFailed(db: Db, at: ReadingAt, problem: ToldProblem): Promise<void> {
  await run(db, sql`
    update reading set state = 'failed', problem_code = ${problem.code}, problem_words = ${problem.words}, problem_cure = ${problem.cure}, finished_at = now()
    where authority_id = ${at.authorityId} and document_id = ${at.documentId} and state in ('waiting', 'reading', 'scan')`);
}
