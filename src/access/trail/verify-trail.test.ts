import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { newId, one, run, sql, transaction, type Connection } from "../../platform/index.ts";
import { entryMac, trailKeyOf } from "./chain/trail-mac.ts";
import { linkHash } from "./chain/link-hash.ts";
import { recordInTrail } from "./record-in-trail.ts";
import { sealTrail } from "./seal-trail.ts";
import { useTrailKey } from "./trail-key.ts";
import { entryColumns, type TrailRow } from "./trail-row.ts";
import { verifyTrail, type VerifyOptions } from "./verify-trail.ts";

const dataKey = Buffer.alloc(32, 7);
const key = trailKeyOf(dataKey);
let database: Connection & { drop: () => Promise<void> };
let authorityId = newId();
before(async () => {
  database = await freshDatabase();
  useTrailKey(dataKey);
});
beforeEach(async () => {
  authorityId = newId();
  await record(9);
  await sealTrail(database.db, authorityId);
});
after(() => database.drop());

async function record(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await recordInTrail(database.db, { authorityId, accountId: newId() }, [{ act: "change-answer", subject: { kind: "assignment", id: newId() }, planId: newId(), details: { to: `option-${at}`, from: "", n: at } }]);
  }
}

/** What somebody does who owns the tables: takes the triggers away, and puts them back. */
const tamper = (statement: ReturnType<typeof sql>) => transaction(database.db, async (tx) => {
  const tables = ["trail", "trail_link", "trail_pending"];
  for (const table of tables) await run(tx, sql`alter table ${sql.table(table)} disable trigger user`);
  const changed = await run(tx, statement);
  // Not "always" as they were: no test goes on to need that.
  for (const table of tables) await run(tx, sql`alter table ${sql.table(table)} enable trigger user`);
  return changed;
});
const entryAt = async (position: number) => (await one<{ id: string }>(database.db, sql`select entry_id as id from trail_link where authority_id = ${authorityId} and position = ${position}`)).id;
const verify = (more: Partial<VerifyOptions> = {}) => verifyTrail(database.db, authorityId, { key, ...more });
const faults = async (more: Partial<VerifyOptions> = {}) => (await verify(more)).faults.map(({ code, position }) => `${code} ${position ?? "-"}`);

test("a trail that nobody touched holds: how many, from when to when, and its head", async () => {
  await record(2);
  const { entries, waiting, first, last, head, faultCount } = await verify();
  assert.deepEqual([entries, waiting, head?.position, faultCount], [9, 2, 9, 0]);
  assert.match(`${first} ${last}`, /^20\d\d-\d\d-\d\dT[\d:]{8}Z 20\d\d-\d\d-\d\dT[\d:]{8}Z$/);
  assert.deepEqual(await faults({ key: null }), []);
  const empty = await verifyTrail(database.db, newId(), { key });
  assert.deepEqual(empty, { entries: 0, waiting: 0, first: null, last: null, head: null, faults: [], faultCount: 0 });
});

for (const [column, value] of [["at", "at + interval '1 microsecond'"], ["account_id", "null"], ["act", "'open-plan'"], ["subject_kind", "'plan'"], ["subject_id", "gen_random_uuid()"], ["plan_id", "null"], ["details", "details || '{\"to\": \"yes\"}'"], ["mac", "repeat('0', 64)"]] as const) {
  test(`an entry whose ${column} was altered is found at its place, also without the key`, async () => {
    assert.equal(await tamper(sql`update trail set ${sql.ref(column)} = ${sql.raw(value)} where authority_id = ${authorityId} and id = ${await entryAt(4)}`), 1);
    assert.deepEqual(await faults(), ["entry-altered 4"]);
    assert.deepEqual(await faults({ key: null }), ["hash-wrong 4"]);
  });
}

test("an entry that was taken out is found, with its link or without", async () => {
  await tamper(sql`delete from trail where authority_id = ${authorityId} and id = ${await entryAt(4)}`);
  assert.deepEqual(await faults(), ["entry-missing 4"]);
  await tamper(sql`delete from trail_link where authority_id = ${authorityId} and position = 4`);
  assert.deepEqual(await faults(), ["place-missing 5"]);
  assert.deepEqual(await faults({ from: 5 }), []);
});

test("a link that was taken out is found by its entry, also at the end of the chain", async () => {
  await tamper(sql`delete from trail_link where authority_id = ${authorityId} and position = 9`);
  assert.deepEqual(await faults(), ["not-chained -"]);
});

test("two entries that changed places are found", async () => {
  const [third, sixth] = [await entryAt(3), await entryAt(6)];
  await tamper(sql`delete from trail_link where authority_id = ${authorityId} and position = 6`);
  await tamper(sql`update trail_link set entry_id = ${sixth}::uuid where authority_id = ${authorityId} and position = 3`);
  await tamper(sql`insert into trail_link (authority_id, position, entry_id, previous_hash, hash, mac)
    select authority_id, 6, ${third}::uuid, (select hash from trail_link b where b.authority_id = l.authority_id and b.position = 5), hash, mac from trail_link l where authority_id = ${authorityId} and position = 7`);
  const all = await faults();
  for (const fault of ["hash-wrong 3", "hash-wrong 6", "link-forged 6", "link-broken 7"]) assert.ok(all.includes(fault), `${fault} of ${all.join(", ")}`);
});

test("an entry that was invented is found, whether it waits or was sealed since", async () => {
  const invented = newId();
  await run(database.db, sql`insert into trail select authority_id, ${invented}::uuid, at, account_id, act, subject_kind, subject_id, plan_id, details, mac from trail where authority_id = ${authorityId} and id = ${await entryAt(2)}`);
  assert.deepEqual(await faults(), ["not-chained -"], "where it does not even wait");
  await run(database.db, sql`insert into trail_pending values (${authorityId}, ${invented})`);
  assert.deepEqual(await faults(), ["waiting-altered -"]);
  await sealTrail(database.db, authorityId);
  assert.deepEqual(await faults(), ["entry-altered 10"]);
});

test("an entry that waits is found where it was altered, or taken out alone", async () => {
  await record(2);
  await tamper(sql`update trail set act = 'open-plan' where (authority_id, id) = (select authority_id, entry_id from trail_pending where authority_id = ${authorityId} order by entry_id limit 1)`);
  assert.deepEqual(await faults(), ["waiting-altered -"]);
  await tamper(sql`delete from trail where (authority_id, id) = (select authority_id, entry_id from trail_pending where authority_id = ${authorityId} order by entry_id limit 1)`);
  assert.deepEqual(await faults(), ["waiting-missing -"]);
  assert.equal(await sealTrail(database.db, authorityId), 1, "the others are sealed all the same");
  assert.deepEqual(await faults(), ["waiting-missing -"]);
});

/** Chains what is left anew, as somebody would who has the database and the program, but not the key. */
async function chainAnew(from: number): Promise<void> {
  for (let position = from; ; position += 1) {
    const entry = await transaction(database.db, async (tx) => (await sql<TrailRow>`select ${entryColumns} from trail_link l join trail t on t.authority_id = l.authority_id and t.id = l.entry_id where l.authority_id = ${authorityId} and l.position = ${position}`.execute(tx)).rows[0]);
    if (entry === undefined) return;
    const { mac, ...signed } = entry;
    const { hash } = await one<{ hash: string }>(database.db, sql`select hash from trail_link where authority_id = ${authorityId} and position = ${position - 1}`);
    await tamper(sql`update trail_link set previous_hash = ${hash}, hash = ${linkHash(position, signed, mac, hash)} where authority_id = ${authorityId} and position = ${position}`);
  }
}

test("a chain that was made anew after an entry was taken out is found by the key, or by a head that was kept elsewhere", async () => {
  const kept = (await verify()).head?.hash ?? "";
  assert.deepEqual(await faults({ head: kept }), []);
  await tamper(sql`delete from trail where authority_id = ${authorityId} and id = ${await entryAt(4)}`);
  await tamper(sql`delete from trail_link where authority_id = ${authorityId} and position = 4`);
  for (let position = 5; position <= 9; position += 1) await tamper(sql`update trail_link set position = position - 1 where authority_id = ${authorityId} and position = ${position}`);
  await chainAnew(4);
  assert.deepEqual(await faults(), [4, 5, 6, 7, 8].map((position) => `link-forged ${position}`));
  assert.deepEqual(await faults({ key: null }), [], "nothing tells without the key …");
  assert.deepEqual(await faults({ key: null, head: kept }), ["head-unknown -"], "… but the head does");
});

test("entries taken out at the very end, with their links, are found by a head that was kept elsewhere, and by nothing else", async () => {
  const kept = (await verify()).head?.hash ?? "";
  await tamper(sql`delete from trail where authority_id = ${authorityId} and id = any (select entry_id from trail_link where authority_id = ${authorityId} and position >= 8)`);
  await tamper(sql`delete from trail_link where authority_id = ${authorityId} and position >= 8`);
  assert.deepEqual(await faults(), []);
  assert.deepEqual(await faults({ head: kept }), ["head-unknown -"]);
});

test("an entry that was written without the key is told", async () => {
  assert.notEqual(entryMac(key, { authorityId, id: newId(), at: "", accountId: null, act: "a", subjectKind: "b", subjectId: null, planId: null, details: {} }), "");
  await tamper(sql`update trail set mac = '' where authority_id = ${authorityId} and id = ${await entryAt(1)}`);
  assert.deepEqual(await faults(), ["entry-altered 1"]);
});

test("verifying is of one moment: who writes and seals meanwhile does not disturb it", async () => {
  const enough = new AbortController();
  const writer = (async () => {
    while (!enough.signal.aborted) {
      await record(5);
      await sealTrail(database.db, authorityId);
    }
  })();
  for (let round = 0; round < 10; round += 1) assert.deepEqual(await faults(), []);
  enough.abort();
  await writer;
});
