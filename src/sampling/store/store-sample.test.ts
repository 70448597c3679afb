import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { addPlans, makeCycle, TODAY } from "../../../test/support/plans-to-sample.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, one, run, sql, type Connection } from "../../platform/index.ts";
import { loadFrame, replaceItem, storeSample, verifyProof, withdrawSample, type Drawer, type SampleDesign, listItems, loadSample } from "../index.ts";

let connection: Connection & { drop: () => Promise<void> };
let authority: TestAuthority;
let other: TestAuthority;
let drawer: Drawer;

before(async () => {
  connection = await freshDatabase();
  await syncShippedInstruments(connection.db);
  authority = await makeAuthority(connection.db);
  other = await makeAuthority(connection.db);
  drawer = { authorityId: authority.id, accountId: authority.accounts["qa-officer"], today: TODAY };
});
after(() => connection?.drop());

const design = (changed: Partial<SampleDesign> = {}): SampleDesign => ({
  name: "September", purpose: "random", frame: { kinds: ["new-plan"], teams: [], needs: [], settings: [], status: "active" }, divide: ["team"], allocation: { by: "equal", each: 3 }, advice: [], ...changed,
});
const store = (cycleId: string, given: Partial<Parameters<typeof storeSample>[2]> = {}, hook?: Parameters<typeof storeSample>[3]) =>
  storeSample(connection.db, drawer, { cycleId, sampleId: randomUUID(), design: design(), ...given }, hook);
const proofOf = async (id: string) => {
  const sample = await loadSample(connection.db, authority.id, id);
  assert.ok(sample);
  return sample.proof;
};

test("a draw is stored whole, numbers its documents on through the cycle, and its proof holds after the database had it", async () => {
  const { db } = connection;
  await addPlans(db, authority, { team: "North", count: 10 });
  await addPlans(db, authority, { team: "South", count: 2 });
  await addPlans(db, authority, { team: "North", count: 3, optedOut: true });
  await addPlans(db, other, { team: "North", count: 5 });
  const cycleId = await makeCycle(db, authority, "2021");
  const told: string[] = [];
  const { id } = await store(cycleId, {}, async (_tx, _drawer, sampleId) => void told.push(sampleId));
  assert.deepEqual(told, [id]);
  const items = await listItems(db, authority.id, id);
  // Equal, three of each team: North gives 3 of 10, South its 2.
  assert.deepEqual(items.map((item) => [item.reference, item.team]), [["2021-C1-001", "North"], ["2021-C1-002", "North"], ["2021-C1-003", "North"], ["2021-C1-004", "South"], ["2021-C1-005", "South"]]);
  assert.deepEqual(items.map((item) => item.probability), [0.3, 0.3, 0.3, 1, 1]);
  const proof = await proofOf(id);
  assert.deepEqual(verifyProof(proof), []);
  assert.equal(proof.frame.size, 12, "three opted out, and the other council's five are not ours");
  assert.deepEqual(proof.strata.find((stratum) => stratum.name === "South"), { name: "South", frame: 2, wanted: 3, drawn: 2, short: 1 });
  assert.deepEqual(proof.takenOut[0], { rule: "The family asked not to be audited", out: 3 });
  assert.doesNotMatch(JSON.stringify(proof), /Invented|Child/, "no name is in a proof");

  const again = await store(cycleId, { design: design({ divide: [], allocation: { by: "equal", each: 4 } }) });
  const more = await listItems(db, authority.id, again.id);
  assert.deepEqual(more.map((item) => item.reference), ["2021-C1-006", "2021-C1-007", "2021-C1-008", "2021-C1-009"]);
  const both = [...items, ...more].map((item) => item.versionId);
  assert.equal(new Set(both).size, both.length, "nothing is drawn at random twice in a cycle");
});

test("a double click draws once, and two people at once get references that do not collide", async () => {
  const { db } = connection;
  const cycleId = await makeCycle(db, authority, "2022");
  const sampleId = randomUUID();
  const results = await Promise.all(Array.from({ length: 4 }, () => store(cycleId, { sampleId, design: design({ divide: [], allocation: { by: "equal", each: 2 } }) })));
  assert.equal(results.filter((result) => result.isNew).length, 1);
  assert.equal((await listItems(db, authority.id, sampleId)).length, 2);
  await Promise.all(Array.from({ length: 3 }, () => store(cycleId, { design: design({ divide: [], allocation: { by: "equal", each: 2 } }) })));
  const references = await many<{ reference: string }>(db, sql`select reference from sample_item where authority_id = ${authority.id} and cycle_id = ${cycleId} order by reference`);
  assert.deepEqual(references.map((row) => row.reference), [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `2022-C1-00${number}`));
});

test("a random draw keeps what a risk-led one took in its frame; the risk-led one takes the oldest review first", async () => {
  const { db } = connection;
  const authority2 = await makeAuthority(db);
  const who = { ...drawer, authorityId: authority2.id, accountId: authority2.accounts["qa-officer"] };
  for (const year of [2019, 2017, 2018]) await addPlans(db, authority2, { team: "North", count: 1, reviewedOn: `${year}-05-01` });
  const cycleId = await makeCycle(db, authority2, "R");
  const put = (each: SampleDesign) => storeSample(db, who, { cycleId, sampleId: randomUUID(), design: each });
  const risk = await put(design({ purpose: "risk", risk: "oldest-review", divide: [], allocation: { by: "equal", each: 1 } }));
  const [item] = await listItems(db, authority2.id, risk.id);
  const { year } = await one<{ year: number }>(db, sql`select extract(year from last_review_on)::int as year from plan where authority_id = ${authority2.id} and id = ${item?.planId}`);
  assert.equal(year, 2017);
  assert.equal(item?.probability, null);
  const asked = { cycleId, today: TODAY };
  assert.equal((await loadFrame(db, authority2.id, { ...asked, design: design({ divide: [] }) })).units.length, 3);
  assert.equal((await loadFrame(db, authority2.id, { ...asked, design: design({ divide: [], purpose: "risk", risk: "oldest-review" }) })).units.length, 2);
  assert.deepEqual(verifyProof((await loadSample(db, authority2.id, risk.id))?.proof ?? assert.fail()), []);
});

test("a replacement is the next in order with its reason; whoever opted out since is passed over; the proof holds and the hook is told", async () => {
  const { db } = connection;
  const cycleId = await makeCycle(db, authority, "2023");
  const { id } = await store(cycleId, { design: design({ divide: [], allocation: { by: "equal", each: 5 } }), seed: "dice 3 5 1" });
  const [first] = await listItems(db, authority.id, id);
  assert.ok(first);
  const told: unknown[] = [];
  const replace = (itemId: string) => replaceItem(db, drawer, { sampleId: id, itemId, reason: "The file is missing" }, async (_tx, _who, replaced) => void told.push(replaced));
  const { newItemId } = await replace(first.id);
  assert.ok(newItemId);
  assert.deepEqual(told, [{ sampleId: id, oldItemId: first.id, newItemId, reason: "The file is missing" }]);
  const items = await listItems(db, authority.id, id);
  assert.deepEqual([items[0]?.state, items[0]?.replacedBy, items[5]?.reference, items[5]?.state], ["replaced", "2023-C1-006", "2023-C1-006", "in"]);
  assert.deepEqual(verifyProof(await proofOf(id)), []);
  await assert.rejects(replace(first.id), { code: "already-out" });

  // The family of the next in order opts out; found by trying on a copy of the proof's own order.
  const { orderUnits } = await import("../draw/order-units.ts");
  const proof = await proofOf(id);
  const order = orderUnits(proof.frame.list.map(([unit, stratum]) => ({ id: unit, stratum })), proof.seed).map((unit) => unit.id);
  await run(db, sql`update person set audit_opt_out_on = ${TODAY} where id = (select person_id from plan p join plan_version v on v.plan_id = p.id where v.id = ${order[6]})`);
  await replace(items[1]?.id ?? "");
  const after7 = await proofOf(id);
  assert.deepEqual(after7.replacements[1]?.passedOver, [order[6]]);
  assert.equal(after7.replacements[1]?.in?.unit, order[7]);
  assert.deepEqual(verifyProof(after7), []);
});

test("advice of the drawn plans comes and goes with its plan", async () => {
  const { db } = connection;
  const authority3 = await makeAuthority(db);
  const who = { ...drawer, authorityId: authority3.id, accountId: null };
  await addPlans(db, authority3, { team: "North", count: 4, advice: ["social-care-advice", "medical-advice"] });
  const cycleId = await makeCycle(db, authority3, "A");
  const sampleId = randomUUID();
  await storeSample(db, who, { cycleId, sampleId, design: design({ divide: ["kind"], allocation: { by: "equal", each: 2 }, advice: ["social-care-advice", "medical-advice"] }) });
  const items = await listItems(db, authority3.id, sampleId);
  assert.deepEqual(items.map((item) => item.kind), ["new-plan", "new-plan", "medical-advice", "social-care-advice", "medical-advice", "social-care-advice"]);
  assert.ok(items.slice(2).every((item) => item.stratum === "Advice of the drawn plans" && item.probability === 0.5));
  const told: (string | null)[] = [];
  await replaceItem(db, who, { sampleId, itemId: items[0]?.id ?? "", reason: "Ceased" }, async (_tx, _who, { newItemId }) => void told.push(newItemId));
  const now = await listItems(db, authority3.id, sampleId);
  assert.deepEqual(now.map((item) => item.state), ["replaced", "in", "out", "out", "in", "in", "in", "in", "in"]);
  assert.deepEqual(now.slice(6).map((item) => item.reference), ["A-C1-007", "A-C1-008", "A-C1-009"]);
  assert.equal(told.length, 3);
  const sample = await loadSample(db, authority3.id, sampleId);
  assert.ok(sample);
  assert.deepEqual(verifyProof(sample.proof), []);
  // A single advice that cannot be used leaves with nothing in its place.
  await replaceItem(db, who, { sampleId, itemId: now[4]?.id ?? "", reason: "Cannot be read" });
  assert.deepEqual(verifyProof((await loadSample(db, authority3.id, sampleId))?.proof ?? assert.fail()), []);
});

test("a draw is withdrawn with a reason, and not once an audit of it is begun; its documents can then be drawn again", async () => {
  const { db } = connection;
  const cycleId = await makeCycle(db, authority, "2024");
  const { id } = await store(cycleId);
  const told: string[] = [];
  await withdrawSample(db, drawer, { sampleId: id, reason: "Wrong month" }, async (_tx, _who, { oldItemId }) => void told.push(oldItemId));
  const items = await listItems(db, authority.id, id);
  assert.equal(told.length, items.length);
  assert.ok(items.every((item) => item.state === "out" && item.reason === "The draw was withdrawn: Wrong month"));
  await assert.rejects(withdrawSample(db, drawer, { sampleId: id, reason: "Again" }), { code: "sample-withdrawn" });
  await assert.rejects(replaceItem(db, drawer, { sampleId: id, itemId: items[0]?.id ?? "", reason: "x" }), { code: "sample-withdrawn" });

  const second = await store(cycleId);
  const [item] = await listItems(db, authority.id, second.id);
  const ratingId = randomUUID();
  const { hash } = await one<{ hash: string }>(db, sql`select hash from instrument_version where instrument_id = 'programme-ehcp' limit 1`);
  const raterId = randomUUID();
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${raterId}, 'Someone', 'person')`);
  await run(db, sql`insert into rating (authority_id, id, reference, role, instrument_hash, rater_id, rated_on, state) values (${authority.id}, ${ratingId}, 'X', 'audit', ${hash}, ${raterId}, ${TODAY}, 'draft')`);
  await run(db, sql`
    insert into assignment (authority_id, id, cycle_id, item_id, role, instrument_hash, account_id, rating_id, due_on, state)
    values (${authority.id}, ${randomUUID()}, ${cycleId}, ${item?.id}, 'audit', ${hash}, ${authority.accounts.auditor}, ${ratingId}, ${TODAY}, 'started')`);
  await assert.rejects(withdrawSample(db, drawer, { sampleId: second.id, reason: "Too late" }), { code: "audits-begun" });
  await run(db, sql`update assignment set state = 'handed-in' where rating_id = ${ratingId}`);
  await assert.rejects(replaceItem(db, drawer, { sampleId: second.id, itemId: item?.id ?? "", reason: "Bad result" }), { code: "already-audited" });
});

test("nothing of another council, of a closed cycle, or out of an empty frame is drawn", async () => {
  const { db } = connection;
  const theirs = await makeCycle(db, other, "T");
  await assert.rejects(store(theirs), { code: "no-such-cycle" });
  const closed = await makeCycle(db, authority, "CL", "closed");
  await assert.rejects(store(closed), { code: "cycle-closed" });
  const open = await makeCycle(db, authority, "EM");
  await assert.rejects(store(open, { design: design({ frame: { kinds: ["annual-review"], teams: [], needs: [], settings: [] } }) }), { code: "nothing-to-draw" });
  await assert.rejects(store(open, { design: design({ frame: { kinds: [], teams: [], needs: [], settings: [] } }) }), { code: "design-faulty" });
  assert.deepEqual(await many(db, sql`select 1 from sample_item where cycle_id = ${open}`), []);
});

test("where the hook fails, no draw is left behind", async () => {
  const cycleId = await makeCycle(connection.db, authority, "HK");
  const sampleId = randomUUID();
  await assert.rejects(store(cycleId, { sampleId }, async () => { throw new Error("no tool"); }), /no tool/);
  assert.equal(await loadSample(connection.db, authority.id, sampleId), undefined);
});
