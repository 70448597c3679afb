import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { makeDrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, one, run, sql, type Connection, type Db } from "../../platform/index.ts";
import { loadCycle } from "../programmes/store.ts";
import { listAssignments, loadAssignment, listChoices, makeAssignments, planShareOut, reassign, shareOutCycle, withdrawAssignment } from "./store.ts";

let connection: Connection;
let db: Db;
let authority: TestAuthority;

before(async () => {
  connection = await freshDatabase();
  db = connection.db;
  await syncShippedInstruments(db);
});
after(() => connection.close());

const names = (name: string, role: string) => run(db, sql`update account set name = ${name} where authority_id = ${authority.id} and id = ${authority.accounts[role as "auditor"]}`);
const today = "2020-10-01";

async function drawn(options: Parameters<typeof makeDrawnProgramme>[2] = {}) {
  authority = await makeAuthority(db);
  const { auditor, moderator } = authority.accounts;
  const qa = authority.accounts["qa-officer"];
  return { ...(await makeDrawnProgramme(db, authority, { members: { "Plan coordinators": [auditor, qa], "Lead coordinators": [moderator] }, ...options })), auditor, moderator, qa };
}

test("a drawn sample becomes audits and second ratings, once, however often it is asked", async () => {
  const { sampleId, cycleId } = await drawn({ kinds: ["new-plan", "new-plan", "medical-advice", "medical-advice", "medical-advice"] });
  assert.deepEqual(await makeAssignments(db, authority.id, sampleId), []);
  assert.deepEqual(await makeAssignments(db, authority.id, sampleId), []);
  const rows = await listAssignments(db, authority.id, cycleId, {}, today);
  // Every plan is rated twice (2 + 2), a third of three pieces of advice is one (3 + 1).
  assert.deepEqual(rows.map((row) => `${row.kind} ${row.role} ${row.state}`).toSorted(), [
    "medical-advice audit open", "medical-advice audit open", "medical-advice audit open", "medical-advice moderation open",
    "new-plan audit open", "new-plan audit open", "new-plan moderation open", "new-plan moderation open",
  ]);
  assert.equal(rows[0]?.instrumentTitle, "Programme audit: plan");
  const { count } = await one<{ count: number }>(db, sql`select count(*)::int as count from moderation where authority_id = ${authority.id} and state = 'waiting'`);
  assert.equal(count, 3);
});

test("a kind without a rule is told and made nothing of", async () => {
  const { sampleId, programmeId, cycleId } = await drawn({ kinds: ["new-plan", "family-views", "family-views"] });
  await run(db, sql`delete from programme_rule where authority_id = ${authority.id} and programme_id = ${programmeId} and document_kind = 'family-views'`);
  assert.deepEqual(await makeAssignments(db, authority.id, sampleId), [{ kind: "family-views", items: 2 }]);
  assert.equal((await listAssignments(db, authority.id, cycleId, { role: "audit" }, today)).length, 1);
});

test("sharing out begins the cycle, gives evenly, leaves out who wrote it, and gives nothing twice", async () => {
  const { sampleId, cycleId, auditor, qa, moderator } = await drawn({ writers: ["L. Dunmore", "Someone Else"] });
  await names("Lucy Dunmore", "auditor");
  await makeAssignments(db, authority.id, sampleId);
  const plan = await planShareOut(db, authority.id, cycleId);
  assert.deepEqual([plan.waiting, plan.given.length, plan.left.length], [8, 8, 0]);
  await Promise.all([shareOutCycle(db, authority.id, cycleId), shareOutCycle(db, authority.id, cycleId)]);
  const rows = await listAssignments(db, authority.id, cycleId, {}, today);
  assert.deepEqual(rows.filter((row) => row.role === "audit").map((row) => row.accountId === auditor), [false, true, false, true]);
  assert.ok(rows.filter((row) => row.role === "audit").every((row) => row.accountId === auditor || row.accountId === qa));
  assert.ok(rows.filter((row) => row.role === "moderation").every((row) => row.accountId === moderator && row.state === "assigned"));
  assert.equal((await loadCycle(db, authority.id, cycleId))?.state, "auditing");
  assert.equal((await listAssignments(db, authority.id, cycleId, { state: "late" }, "2021-03-01")).length, 8);
});

test("an audit goes to somebody else until it is begun, and never to who wrote it", async () => {
  const { sampleId, cycleId, auditor, qa } = await drawn({ writers: ["L. Dunmore"] });
  await names("Lucy Dunmore", "auditor");
  await makeAssignments(db, authority.id, sampleId);
  const [row] = await listAssignments(db, authority.id, cycleId, { role: "audit" }, today);
  assert.ok(row);
  assert.deepEqual((await listChoices(db, authority.id, row)).map((choice) => [choice.accountId === auditor, choice.why !== undefined]).find(([own]) => own), [true, true]);
  await assert.rejects(reassign(db, authority.id, row.id, auditor), { code: "own-work" });
  await reassign(db, authority.id, row.id, qa);
  assert.equal((await loadAssignment(db, authority.id, row.id))?.accountId, qa);
  const other = await makeAuthority(db);
  assert.equal(await loadAssignment(db, other.id, row.id), undefined);
  await assert.rejects(reassign(db, other.id, row.id, qa), { code: "already-begun" });
});

test("an audit is withdrawn with a reason and another takes its place, also beside its second rating", async () => {
  const { sampleId, cycleId, qa } = await drawn({ kinds: ["new-plan"] });
  await makeAssignments(db, authority.id, sampleId);
  await shareOutCycle(db, authority.id, cycleId);
  const [row] = await listAssignments(db, authority.id, cycleId, { role: "audit" }, today);
  await withdrawAssignment(db, { authorityId: authority.id, accountId: qa }, row?.id ?? "", "Left the team");
  const audits = await listAssignments(db, authority.id, cycleId, { role: "audit" }, today);
  assert.deepEqual(audits.map((each) => each.state).toSorted(), ["open", "withdrawn"]);
  const open = audits.find((each) => each.state === "open");
  const [pair] = await many<{ first: string }>(db, sql`select first_assignment_id as first from moderation where authority_id = ${authority.id}`);
  assert.equal(pair?.first, open?.id);
  await assert.rejects(withdrawAssignment(db, { authorityId: authority.id, accountId: qa }, row?.id ?? "", "again"), { code: "not-waiting" });
});

test("a calibration set goes to every auditor of its kind at once", async () => {
  const { sampleId, cycleId } = await drawn({ kinds: ["new-plan", "new-plan"], purpose: "calibration" });
  await makeAssignments(db, authority.id, sampleId);
  const rows = await listAssignments(db, authority.id, cycleId, {}, today);
  assert.equal(rows.length, 6);
  assert.ok(rows.every((row) => row.role === "calibration" && row.state === "assigned"));
});

test("a panel's audit has a lead and a rating of their own for each member", async () => {
  authority = await makeAuthority(db);
  const { auditor, moderator } = authority.accounts;
  const { sampleId, cycleId } = await makeDrawnProgramme(db, authority, { template: "deep-audit", kinds: ["new-plan"], members: { "Senior managers of education, health and care": [auditor, moderator, authority.accounts["panel-member"]] } });
  await makeAssignments(db, authority.id, sampleId);
  await shareOutCycle(db, authority.id, cycleId);
  const rows = await listAssignments(db, authority.id, cycleId, {}, today);
  assert.deepEqual(rows.map((row) => row.role), ["panel", "panel-member", "panel-member", "panel-member"]);
});
