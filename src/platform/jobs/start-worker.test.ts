import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freshDatabase } from "../../../test/support/database.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { one, sql, transaction } from "../database/query.ts";
import { Problem } from "../problem.ts";
import { addJob } from "./add-job.ts";
import { declareAlive, releaseDeadWorkers } from "./release-dead-workers.ts";
import { startWorker } from "./start-worker.ts";

const database = await freshDatabase();
after(() => database.drop());

const waiting = async () =>
  (await one<{ count: number }>(database.db, sql`select count(*) as count from graphile_worker.jobs`)).count;

const until = (condition: () => boolean | Promise<boolean>) => eventually("the job has come so far", condition);

test("a job runs once, with what it was given", async () => {
  const seen: unknown[] = [];
  const worker = await startWorker(database, { read: async (payload) => void seen.push(payload) });
  await addJob(database.db, "read", { plan: 7 });
  await until(async () => (await waiting()) === 0);
  await worker.stop();
  assert.deepEqual(seen, [{ plan: 7 }]);
});

test("a job that is asked for in a transaction that fails is never run", async () => {
  await assert.rejects(
    transaction(database.db, async (tx) => {
      await addJob(tx, "read", {});
      throw new Error("changed my mind");
    }),
  );
  assert.equal(await waiting(), 0);
});

test("two waiting jobs of one key are one", async () => {
  await addJob(database.db, "later", { n: 1 }, { key: "only" });
  await addJob(database.db, "later", { n: 2 }, { key: "only" });
  const seen: unknown[] = [];
  const worker = await startWorker(database, { later: async (payload) => void seen.push(payload) });
  await until(async () => (await waiting()) === 0);
  await worker.stop();
  assert.deepEqual(seen, [{ n: 2 }]);
});

test("an expected failure is not tried again", async () => {
  let tries = 0;
  const worker = await startWorker(database, {
    refuse: async () => {
      tries += 1;
      throw new Problem("no", "No.");
    },
  });
  await addJob(database.db, "refuse", {});
  await until(async () => (await waiting()) === 0);
  await worker.stop();
  assert.equal(tries, 1);
});

test("stopping tells the running job, and the job is tried again later", async () => {
  let started = false;
  const worker = await startWorker(database, {
    long: async (_payload, { signal }) => {
      started = true;
      await sleep(600_000, undefined, { signal });
    },
  });
  await addJob(database.db, "long", {});
  await until(() => started);
  // The job sleeps for ten minutes: the worker stops before it only if it tells it to.
  await worker.stop();
  const job = await one<{ attempts: number; locked: boolean }>(database.db, sql`
    select attempts, locked_at is not null as locked from graphile_worker.jobs where task_identifier = 'long'`);
  assert.deepEqual(job, { attempts: 1, locked: false });
});

test("the job of a worker that was killed is set free", async () => {
  await addJob(database.db, "orphan", {});
  await sql`
    update graphile_worker._private_jobs set locked_by = 'worker-that-was-killed', locked_at = now() - interval '1 minute'
    where task_id = (select id from graphile_worker._private_tasks where identifier = 'orphan')`.execute(database.db);
  let ran = false;
  const worker = await startWorker(database, {
    orphan: async () => {
      ran = true;
    },
  });
  await until(() => ran);
  await worker.stop();
});

test("a worker that lives keeps its job, however long it takes", async () => {
  const client = new pg.Client({ connectionString: database.url });
  const other = new pg.Client({ connectionString: database.url });
  await Promise.all([client.connect(), other.connect()]);
  await addJob(database.db, "slow", {});
  await sql`
    update graphile_worker._private_jobs set locked_by = 'worker-alive', locked_at = now() - interval '1 hour'
    where task_id = (select id from graphile_worker._private_tasks where identifier = 'slow')`.execute(database.db);
  await declareAlive(client, "worker-alive");
  assert.equal(await releaseDeadWorkers(client, new Set(["worker-alive"])), 0, "seen by itself");
  assert.equal(await releaseDeadWorkers(other, new Set()), 0, "seen by another");
  await client.end();
  await until(async () => (await releaseDeadWorkers(other, new Set())) === 1);
  await other.end();
});
