import assert from "node:assert/strict";
import { after, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { newId, one, run, sql, transaction } from "../../platform/index.ts";
import { keepSealing } from "./keep-sealing.ts";
import { recordInTrail } from "./record-in-trail.ts";

const database = await freshDatabase();
const { db } = database;
after(() => database.drop());

const record = (authorityId: string) => recordInTrail(db, { authorityId, accountId: null }, [{ act: "open-plan", subject: { kind: "plan", id: newId() } }]);
const pending = async () => (await one<{ n: number }>(db, sql`select count(*) as n from trail_pending`)).n;

test("what waits is sealed by itself, for every authority; each head is told to the log once; the last is sealed when it stops", async () => {
  const told: unknown[] = [];
  const log = { info: (what: object) => void told.push(what), warn: () => assert.fail("nothing went wrong") };
  const authorities = [newId(), newId()];
  const stop = keepSealing(db, log as unknown as Parameters<typeof keepSealing>[1], 20);
  for (const each of authorities) await record(each);
  await eventually("all is sealed", async () => (await pending()) === 0);
  await record(authorities[0] as string);
  await stop();
  assert.equal(await pending(), 0);
  assert.deepEqual((told as { authority: string }[]).map(({ authority }) => authority).sort(), [...authorities].sort());
});

test("who saves waits neither for a sealer nor for somebody else's save that has not ended", async () => {
  const authorityId = newId();
  await record(authorityId);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const [reached, isReached] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const save = transaction(db, async (tx) => {
    await recordInTrail(tx, { authorityId, accountId: null }, [{ act: "open-plan", subject: { kind: "plan", id: newId() } }]);
    reached.resolve();
    await held;
  });
  const sealer = transaction(db, async (tx) => {
    await run(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`goldenthread trail ${authorityId}`}, 0))`);
    isReached.resolve();
    await held;
  });
  await Promise.all([reached.promise, isReached.promise]);
  await transaction(db, async (tx) => {
    await run(tx, sql`set local lock_timeout = '300ms'`);
    await recordInTrail(tx, { authorityId, accountId: null }, [{ act: "change-answer", subject: { kind: "assignment", id: newId() } }]);
  });
  const { n } = await one<{ n: number }>(db, sql`select count(*) as n from trail where authority_id = ${authorityId}`);
  assert.equal(n, 2, "the first and the one that was saved meanwhile");
  release();
  await Promise.all([save, sealer]);
});
