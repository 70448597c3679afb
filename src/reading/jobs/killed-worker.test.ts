import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { makeAuthority } from "../../../test/support/authority.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { addPlan, exampleChildren, exampleFile } from "../../../test/support/plans-to-read.ts";
import { repository, start } from "../../../test/support/programs.ts";
import { storeProgramRating } from "../../auditing/index.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { one, sql, startWorker } from "../../platform/index.ts";
import { loadBatch } from "../upload/batch-store.ts";
import { startBatch } from "../upload/start-batch.ts";
import { performOrder } from "./perform-order.ts";
import { readingTasks } from "./tasks.ts";

const database = await freshDatabase();
await syncShippedInstruments(database.db);
after(() => database.drop());

/** A worker in a program of its own, which halts at the order that is named; its place is told on standard output. */
const halting = (at: "identify" | "read", beyond: number) => start([process.execPath, "--input-type=module", "-e", `
  const { startWorker } = await import(${JSON.stringify(`${repository}/src/platform/index.ts`)});
  const { performOrder, readingTasks } = await import(${JSON.stringify(`${repository}/src/reading/index.ts`)});
  const { storeProgramRating } = await import(${JSON.stringify(`${repository}/src/auditing/index.ts`)});
  let done = 0;
  const reader = (order, options) => {
    if (order.do === ${JSON.stringify(at)} && ++done > ${beyond}) { console.log("halted"); return new Promise(() => {}); }
    return performOrder(order, options);
  };
  await startWorker({ url: process.env.URL }, readingTasks({ dataKey: Buffer.alloc(32, 7), reader, storeRating: storeProgramRating }), { concurrency: 1 });`], { env: { URL: database.url } });

test("workers that are killed while they sort and while they read lose nothing, and nothing is done twice", async () => {
  const { db } = database;
  const authority = await makeAuthority(db, { today: "2026-08-01" });
  for (const [index, child] of (["q01", "q02", "q03"] as const).entries()) await addPlan(db, authority, `EHC-0000${index + 1}`, exampleChildren[child]);
  const files = (["q01", "q02", "q03"] as const).map((child) => ({ name: `${child}.docx`, bytes: exampleFile(child, "plan.docx") }));
  const batchId = await startBatch(db, Buffer.alloc(32, 7), { authorityId: authority.id, accountId: null, files });
  const counts = () => one<{ stored: number; documents: number; read: number; ratings: number }>(db, sql`
    select (select count(*)::int from reading_file where state = 'stored') as stored, (select count(*)::int from document) as documents,
      (select count(*)::int from reading where state = 'read') as read, (select count(*)::int from rating where role = 'program') as ratings`);
  for (const [at, done, expected] of [["identify", 1, { stored: 1, documents: 1, read: 0, ratings: 0 }], ["read", 2, { stored: 3, documents: 3, read: 2, ratings: 2 }]] as const) {
    const worker = halting(at, done);
    await worker.hears(/halted/);
    worker.child.kill("SIGKILL");
    await worker.ended;
    assert.deepEqual(await counts(), expected, `killed at ${at}`);
    // The newest jobs are left alone for five seconds, for their worker may just not have said yet that it lives.
    await sleep(5_500);
  }
  const worker = await startWorker(database, readingTasks({ dataKey: Buffer.alloc(32, 7), reader: performOrder, storeRating: storeProgramRating }), { concurrency: 1 });
  try {
    const isDone = async () => (await loadBatch(db, { authorityId: authority.id, batchId }))?.state === "done";
    await eventually("the batch is done", isDone, 100);
    assert.deepEqual(await counts(), { stored: 3, documents: 3, read: 3, ratings: 3 });
    assert.ok(await isDone());
  } finally {
    await worker.stop();
  }
});
