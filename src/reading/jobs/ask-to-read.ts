import { addJob, transaction, type Db } from "../../platform/index.ts";
import { listDocuments } from "../store/list-documents.ts";
import { setWaiting, type ReadingAt } from "../store/move-reading.ts";
import { MOST_ATTEMPTS, READ, readKey } from "./names.ts";

/** Asks for a plan's document to be read; its advice goes with it. In the caller's transaction where there is one. */
export function askToRead(db: Db, at: ReadingAt & { planId: string }, batchId: string | null = null): Promise<void> {
  return transaction(db, async (tx) => {
    await setWaiting(tx, at, batchId);
    await addJob(tx, READ, { authorityId: at.authorityId, documentId: at.documentId }, { key: readKey(at), maxAttempts: MOST_ATTEMPTS });
  });
}

/** Asks for a plan's newest document to be read. Gives that document's id, or undefined where the plan has none. */
export async function askToReadPlan(db: Db, authorityId: string, planId: string, batchId: string | null = null): Promise<string | undefined> {
  const newest = (await listDocuments(db, authorityId, planId)).find((file) => file.family === "plan");
  if (newest !== undefined) await askToRead(db, { authorityId, documentId: newest.id, planId }, batchId);
  return newest?.id;
}

/** After a document was added to a plan: a plan is read by itself, and advice has the plan read again that it stands behind. */
export async function readAfterAdding(db: Db, added: { authorityId: string; planId: string; documentId: string }): Promise<void> {
  const files = await listDocuments(db, added.authorityId, added.planId);
  const file = files.find((each) => each.id === added.documentId);
  if (file?.family === "plan") await askToRead(db, added);
  else if (file?.family === "advice" || file?.family === "views") await askToReadPlan(db, added.authorityId, added.planId);
}
