import { setTimeout as sleep } from "node:timers/promises";
import { addJob, maybe, sql, transaction, type Db, type JobTask } from "../platform/index.ts";
import { checkImport } from "./check-import.ts";
import type { ImportSetup } from "./import-setup.ts";
import { confirmImport, runImport } from "./run-import.ts";
import { loadImport, moveImport, tryLockImport } from "./store.ts";

type At = { authorityId: string; id: string };

const CHECK = "imports/check";
const RUN = "imports/run";
const keyOf = (at: At) => `import ${at.id}`;

/** The long work of this room. A process that is killed leaves an import as it was; the next worker starts it afresh. */
export function importTasks(setup: ImportSetup): Record<string, JobTask> {
  return {
    [CHECK]: async (payload, { db, signal }) => void (await checkImport(db, setup, payload as At, { signal })),
    [RUN]: async (payload, { db, signal }) => void (await runImport(db, setup, payload as At, { signal })),
  };
}

/** Asks for the dry run. False where the import has been taken in or is being taken in. */
export function askForCheck(db: Db, at: At): Promise<boolean> {
  return transaction(db, async (tx) => {
    if (!(await moveImport(tx, at, ["checking", "checked", "failed", "cancelled", "undone"], "checking", { rowsDone: 0 }))) return false;
    await addJob(tx, CHECK, at, { key: keyOf(at), maxAttempts: 5 });
    return true;
  });
}

/** Asks for an import that is ready to be taken in; false when it was not ready or somebody else was first. */
export function askForRun(db: Db, at: At): Promise<boolean> {
  return transaction(db, async (tx) => {
    if (!(await confirmImport(tx, at))) return false;
    await addJob(tx, RUN, at, { key: keyOf(at), maxAttempts: 5 });
    return true;
  });
}

/** Takes up an import whose process died, where no worker has done so. */
export async function askAgain(db: Db, at: At): Promise<void> {
  const record = await loadImport(db, at.authorityId, at.id);
  if (record?.state === "running") await addJob(db, RUN, at, { key: keyOf(at), maxAttempts: 5 });
}

/** Whether a job waits for this import, or some process is at it now. */
export async function isWorkedOn(db: Db, at: At): Promise<boolean> {
  const job = await maybe(db, sql`select 1 from graphile_worker.jobs where key = ${keyOf(at)} and attempts < max_attempts limit 1`);
  if (job !== undefined) return true;
  return transaction(db, async (tx) => !(await tryLockImport(tx, at.id)));
}

/** Waits a moment for a short job, so that most people see the result and no progress page. */
export async function waitForShortWork(db: Db, at: At, milliseconds = 1_500): Promise<void> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(100)) {
    const record = await loadImport(db, at.authorityId, at.id);
    if (record === undefined || (record.state !== "checking" && record.state !== "running") || record.result.problem?.code === "import-mapping") return;
  }
}
