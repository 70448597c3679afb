import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { connect, many, newId, one, run, sql, transaction, type Connection } from "../../platform/index.ts";
import { recordInTrail } from "./record-in-trail.ts";
import { recordOpening } from "./record-opening.ts";
import { sealTrail } from "./seal-trail.ts";
import { useTrailKey } from "./trail-key.ts";

let database: Connection & { drop: () => Promise<void> };
let [authorityId, accountId] = [newId(), newId()];
before(async () => {
  database = await freshDatabase();
  useTrailKey(Buffer.alloc(32, 7));
});
beforeEach(() => {
  [authorityId, accountId] = [newId(), newId()];
});
after(() => database.drop());

const count = async (of: string) => (await one<{ n: number }>(database.db, sql`select count(*) as n from ${sql.table(of)} where authority_id = ${authorityId}`)).n;
const opened = (id: string) => ({ act: "open-plan", subject: { kind: "plan", id } });

test("what was recorded is kept with what was done, or not at all", async () => {
  const { db } = database;
  await assert.rejects(transaction(db, async (tx) => {
    await recordInTrail(tx, { authorityId, accountId }, [opened(newId())]);
    throw new Error("the save failed");
  }), /the save failed/);
  assert.equal(await count("trail"), 0);
  await transaction(db, (tx) => recordInTrail(tx, { authorityId, accountId }, [opened(newId()), opened(newId())]));
  assert.deepEqual([await count("trail"), await count("trail_pending"), await count("trail_link")], [2, 2, 0]);
  assert.equal(await sealTrail(db, authorityId), 2);
  assert.deepEqual([await count("trail"), await count("trail_pending"), await count("trail_link")], [2, 0, 2]);
  assert.equal(await sealTrail(db, authorityId), 0);
});

test("nothing of the trail can be changed, taken away or emptied, not even by the tables' owner", async () => {
  const { db, pool } = database;
  await transaction(db, (tx) => recordInTrail(tx, { authorityId, accountId }, [opened(newId())]));
  await sealTrail(db, authorityId);
  await transaction(db, (tx) => recordInTrail(tx, { authorityId, accountId }, [opened(newId())]));
  for (const statement of [
    "update trail set act = 'nothing'", "delete from trail", "truncate trail", "update trail_link set position = position + 1", "delete from trail_link", "truncate trail_link",
    "update trail_pending set entry_id = gen_random_uuid()", "delete from trail_pending", "truncate trail_pending", "truncate trail, trail_link, trail_pending",
    // A session that calls itself a replica silences ordinary triggers.
    "begin; set local session_replication_role = replica; delete from trail; commit",
  ]) {
    await assert.rejects(pool.query(statement), /the trail is only ever added to|waits until it is sealed/, statement);
    await pool.query("rollback");
  }
});

test("an opening is noted once a person, act and subject in an hour; every change is noted", async () => {
  const { db } = database;
  const [plan, somebodyElse] = [newId(), newId()];
  const at = (time: string) => new Date(`2026-11-25T${time}Z`);
  for (const time of ["09:00:00", "09:00:01", "09:59:59"]) await recordOpening(db, { authorityId, accountId }, opened(plan), at(time));
  assert.equal(await count("trail"), 1);
  await recordOpening(db, { authorityId, accountId }, opened(plan), at("10:00:00"));
  await recordOpening(db, { authorityId, accountId: somebodyElse }, opened(plan), at("10:00:00"));
  await recordOpening(db, { authorityId, accountId }, opened(newId()), at("10:00:00"));
  assert.equal(await count("trail"), 4);
  const change = { act: "change-answer", subject: { kind: "assignment", id: newId() }, planId: plan, details: { from: "yes", to: "no" } };
  await recordInTrail(db, { authorityId, accountId }, [change, change]);
  assert.equal(await count("trail"), 6);
});

test("what is no code is left out of the details: a long text may be a comment, and name a child", async () => {
  const { db } = database;
  await recordInTrail(db, { authorityId, accountId: null }, [{ act: "change-answer", subject: { kind: "assignment", id: newId() }, details: { from: "yes", to: "Invented words. ".repeat(10), themes: ["voice", "x".repeat(101)], revision: 3, first: true } }]);
  const [row] = await many<{ details: unknown; planId: string | null }>(db, sql`select details, plan_id as "planId" from trail where authority_id = ${authorityId}`);
  assert.deepEqual(row, { planId: null, details: { from: "yes", to: "(left out: too long for a code)", themes: ["voice", "(left out: too long for a code)"], revision: 3, first: true } });
});

test("writers and sealers at once: nothing is lost, nothing is chained twice, no place is left out", async () => {
  const { db } = database;
  const many12 = connect(database.url, { max: 12 });
  const plan = newId();
  const written = new AbortController();
  const writer = async (number: number) => {
    for (let at = 0; at < 60; at += 1) {
      const work = transaction(many12.db, async (tx) => {
        await recordInTrail(tx, { authorityId, accountId }, [{ act: "change-answer", subject: { kind: "assignment", id: newId() }, planId: plan, details: { writer: number, at } }]);
        // Some take their time, some give up: the chain must bear both.
        if (at % 7 === 0) await run(tx, sql`select pg_sleep(0.01)`);
        if (at % 10 === 9) throw new Error("given up");
      });
      await work.catch((error: Error) => assert.equal(error.message, "given up"));
    }
  };
  const sealer = async () => {
    while (!written.signal.aborted) await sealTrail(many12.db, authorityId);
  };
  const sealers = [sealer(), sealer(), sealer()];
  await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)));
  written.abort();
  await Promise.all(sealers);
  await sealTrail(db, authorityId);
  await many12.close();
  // 8 writers, 60 saves each, of which every tenth is given up: 8 × 54.
  assert.deepEqual([await count("trail"), await count("trail_pending"), await count("trail_link")], [432, 0, 432]);
  const chain = await one<{ places: number; last: number; entries: number; joined: number }>(db, sql`
    select count(distinct l.position) as places, max(l.position) as last, count(distinct l.entry_id) as entries,
      count(*) filter (where b.hash = l.previous_hash) as joined
    from trail_link l left join trail_link b on b.authority_id = l.authority_id and b.position = l.position - 1 where l.authority_id = ${authorityId}`);
  assert.deepEqual(chain, { places: 432, last: 432, entries: 432, joined: 431 });
});
