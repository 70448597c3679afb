import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { TestRole } from "../../../test/support/authority.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, one, sql } from "../../platform/index.ts";
import { listAssignments, makeAssignments } from "../assignments/store.ts";
import { listGroups } from "../groups/store.ts";
import { programmePaths } from "./paths.ts";
import { listCycles, listProgrammes, listRules } from "./store.ts";

let site: TestSite;
let made: DrawnProgramme;
const unknown = "01890000-0000-7000-8000-000000000000";

before(async () => {
  site = await testSite({ authority: { today: "2020-10-01" } });
  await syncShippedInstruments(site.db);
  made = await makeDrawnProgramme(site.db, site.authority, { members: { "Plan coordinators": [site.authority.accounts.auditor, site.authority.accounts["qa-officer"]], "Lead coordinators": [site.authority.accounts.moderator] } });
  await makeAssignments(site.db, site.authority.id, made.sampleId);
});
after(() => site?.close());

const runners: TestRole[] = ["administrator", "qa-officer"];
const readers: TestRole[] = [...runners, "moderator", "manager"];
const everybody: TestRole[] = [...readers, "auditor", "panel-member", "outside-auditor", "writer", "viewer"];
const dates = { "start-day": "1", "start-month": "9", "start-year": "2026", "end-day": "31", "end-month": "8", "end-year": "2027" };
const good = { name: "Programme 2026 to 2027", code: "2026", template: "yearly", frequency: "termly", suggestions: "after", ...dates };

test("each role opens what it may, and nobody opens anything", async () => {
  const [row] = await listAssignments(site.db, site.authority.id, made.cycleId, {}, "2020-10-01");
  const pages: [string, TestRole[]][] = [
    [programmePaths.list(), readers], [programmePaths.programme(made.programmeId), readers], [programmePaths.assignments(made.cycleId), readers], [programmePaths.groups(), readers],
    [programmePaths.add(), runners], [programmePaths.edit(made.programmeId), runners], [programmePaths.rule(made.programmeId, "new-plan"), runners],
    [programmePaths.shareOut(made.cycleId), runners], [programmePaths.assignment(row?.id ?? ""), runners], [programmePaths.addGroup(), runners], [programmePaths.group(made.groups["Plan coordinators"] ?? ""), runners],
  ];
  for (const [path, who] of pages) {
    assert.equal((await site.nobody.get(path)).status, 302, path);
    for (const role of everybody) assert.equal((await site.as(role).get(path)).status, who.includes(role) ? 200 : 403, `${path} as ${role}`);
  }
});

test("no page of a programme names a child or its plan's number", async () => {
  const [row] = await listAssignments(site.db, site.authority.id, made.cycleId, {}, "2020-10-01");
  for (const path of [programmePaths.programme(made.programmeId), programmePaths.assignments(made.cycleId), programmePaths.shareOut(made.cycleId), programmePaths.assignment(row?.id ?? "")]) {
    const { body } = await site.as("qa-officer").get(path);
    assert.doesNotMatch(body, /Example|Child T1|T1-100/, path);
  }
});

test("what belongs to another authority or is nothing is not found", async () => {
  const { makeAuthority } = await import("../../../test/support/authority.ts");
  const other = site.as("qa-officer", await makeAuthority(site.db));
  const qa = site.as("qa-officer");
  const [row] = await listAssignments(site.db, site.authority.id, made.cycleId, {}, "2020-10-01");
  for (const path of [programmePaths.programme(made.programmeId), programmePaths.assignments(made.cycleId), programmePaths.assignment(row?.id ?? ""), programmePaths.group(made.groups["Plan coordinators"] ?? "")]) assert.equal((await other.get(path)).status, 404, path);
  for (const path of [programmePaths.programme(unknown), programmePaths.programme("7"), programmePaths.assignment("x"), programmePaths.group(unknown), programmePaths.rule(made.programmeId, "no-such-kind"), programmePaths.shareOut(unknown)]) assert.equal((await qa.get(path)).status, 404, path);
  assert.equal((await other.post(programmePaths.move(made.programmeId), { to: "closed" })).status, 404);
});

test("a programme is set up from a pattern: rules of fourteen kinds, groups and three cycles", async () => {
  const qa = site.as("qa-officer");
  const bad = await qa.post(programmePaths.add(), { ...good, name: " ", code: "2026/27", template: "", "end-year": "2025" });
  assert.equal(bad.status, 400);
  for (const words of [/Enter the name of the programme/, /1 to 12 letters and digits/, /Choose what the programme begins from/, /must not be before the first/, /<title>Error: /]) assert.match(bad.body, words);
  const { location, status } = await qa.post(programmePaths.add(), good);
  assert.equal(status, 303);
  const id = location?.split("/").at(-1) ?? "";
  const rules = await listRules(site.db, site.authority.id, id);
  assert.equal(rules.length, 14);
  assert.ok(rules.every((rule) => rule.instrumentTitle !== null));
  assert.deepEqual((await listCycles(site.db, site.authority.id, id)).map((cycle) => cycle.name), ["Autumn term 2026", "Spring term 2027", "Summer term 2027"]);
  const page = await qa.get(programmePaths.programme(id));
  assert.match(page.body, /auditors(&#39;|'|’) groups without people/);
  const again = await qa.post(programmePaths.add(), good);
  assert.equal(again.status, 409);
  assert.match(again.body, /Another programme has this code/);
});

test("a change by two people at once loses nothing unseen", async () => {
  const change = { ...good, code: "T1", suggestions: "shown" };
  const { revision } = await one<{ revision: number }>(site.db, sql`select revision from programme where authority_id = ${site.authority.id} and id = ${made.programmeId}`);
  assert.equal((await site.as("qa-officer").post(programmePaths.edit(made.programmeId), { ...change, revision: String(revision), name: "By the officer" })).status, 303);
  const late = await site.as("administrator").post(programmePaths.edit(made.programmeId), { ...change, revision: String(revision), name: "By the administrator" });
  assert.equal(late.status, 409);
  assert.match(late.body, /Somebody else has changed this meanwhile/);
  assert.match(late.body, /By the administrator/);
});

test("who audits a kind is said in a form that refuses what cannot be", async () => {
  const qa = site.as("qa-officer");
  const path = programmePaths.rule(made.programmeId, "new-plan");
  const bad = await qa.post(path, { instrumentId: "annual-review", auditorGroupId: unknown, moderatorGroupId: "", share: "120", mode: "crowd" });
  assert.equal(bad.status, 400);
  for (const words of [/Choose an audit tool for this kind/, /Choose one of the groups/, /a number from 0 to 100/, /Choose how many people/, /Choose who moderates, or make the share 0/]) assert.match(bad.body, words);
  assert.equal((await qa.post(path, { instrumentId: "programme-ehcp", auditorGroupId: made.groups["Plan coordinators"] ?? "", moderatorGroupId: made.groups["Lead coordinators"] ?? "", share: "33.3", mode: "one" })).status, 303);
  const rule = (await listRules(site.db, site.authority.id, made.programmeId)).find((each) => each.kind === "new-plan");
  assert.ok(Math.abs((rule?.moderationShare ?? 0) - 1 / 3) < 1e-9);
  assert.match((await qa.get(programmePaths.programme(made.programmeId))).body, /One third/);
});

test("sharing out shows what each would get, gives it once, and the audit can go to somebody else", async () => {
  const qa = site.as("qa-officer");
  const plan = await qa.get(programmePaths.shareOut(made.cycleId));
  assert.match(plan.body, /8 of 8 would be given now/);
  assert.equal((await qa.post(programmePaths.shareOut(made.cycleId))).status, 303);
  assert.match((await qa.get(programmePaths.shareOut(made.cycleId))).body, /Nothing waits to be shared out/);
  const [row] = await listAssignments(site.db, site.authority.id, made.cycleId, { role: "audit" }, "2020-10-01");
  const empty = await qa.post(programmePaths.assignment(row?.id ?? ""), {});
  assert.equal(empty.status, 400);
  const other = row?.accountId === site.authority.accounts.auditor ? site.authority.accounts["qa-officer"] : site.authority.accounts.auditor;
  assert.equal((await qa.post(programmePaths.assignment(row?.id ?? ""), { accountId: other })).status, 303);
  assert.equal((await qa.post(programmePaths.withdrawAssignment(row?.id ?? ""), { reason: " " })).status, 400);
  assert.equal((await qa.post(programmePaths.withdrawAssignment(row?.id ?? ""), { reason: "Long absence" })).status, 303);
  assert.match((await qa.get(programmePaths.assignments(made.cycleId, { state: "withdrawn" }))).body, /Withdrawn/);
});

test("groups are added, changed and removed while no programme uses them", async () => {
  const qa = site.as("qa-officer");
  assert.equal((await qa.post(programmePaths.addGroup(), { name: "x", discipline: "" })).status, 400);
  assert.equal((await qa.post(programmePaths.addGroup(), { name: "Virtual school", discipline: "Education", accountIds: [site.authority.accounts.auditor, site.authority.accounts.moderator] })).status, 303);
  assert.equal((await qa.post(programmePaths.addGroup(), { name: "virtual SCHOOL", discipline: "" })).status, 409);
  const group = (await listGroups(site.db, site.authority.id)).find((each) => each.name === "Virtual school");
  assert.equal(group?.members.length, 2);
  assert.equal((await qa.post(programmePaths.removeGroup(made.groups["Plan coordinators"] ?? ""))).status, 409);
  assert.equal((await qa.post(programmePaths.removeGroup(group?.id ?? ""))).status, 303);
});

test("a programme and its states move only as their tables say", async () => {
  const qa = site.as("qa-officer");
  const programme = (await listProgrammes(site.db, site.authority.id)).find((each) => each.code === "2026");
  assert.equal((await qa.post(programmePaths.move(programme?.id ?? ""), { to: "closed" })).status, 409);
  assert.equal((await qa.post(programmePaths.move(programme?.id ?? ""), { to: "flying" })).status, 400);
  assert.equal((await qa.post(programmePaths.move(programme?.id ?? ""), { to: "running" })).status, 303);
  const states = await many<{ state: string }>(site.db, sql`select state from programme where authority_id = ${site.authority.id} order by code`);
  assert.deepEqual(states.map((each) => each.state), ["running", "running"]);
});

test("the board's cycle brings together what the other tiers did, without single audits", async () => {
  const qa = site.as("qa-officer");
  const { location } = await qa.post(programmePaths.add(), { ...good, code: "BOARD", name: "Board 2020 to 2021", template: "board", frequency: "quarterly", "start-year": "2020", "end-year": "2021" });
  const [first] = await listCycles(site.db, site.authority.id, location?.split("/").at(-1) ?? "");
  const page = await qa.get(programmePaths.cycle(first?.id ?? ""));
  assert.equal(page.status, 200);
  assert.match(page.body, /What the other tiers did/);
  assert.match(page.body, /By the officer|Programme T1/);
  assert.doesNotMatch(page.body, /Draw a sample/);
  assert.match(page.body, /href="\/reports\/new\/board\?from=\d{4}-\d{2}&amp;to=\d{4}-\d{2}"/);
  for (const role of everybody) assert.equal((await site.as(role).get(programmePaths.cycle(made.cycleId))).status, readers.includes(role) ? 200 : 403, role);
  assert.match((await qa.get(programmePaths.cycle(made.cycleId))).body, /Draw another sample/);
  assert.doesNotMatch((await site.as("administrator").get(programmePaths.cycle(made.cycleId))).body, /Draw another sample/, "only the QA officer draws");
});
