import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestRole } from "../../../test/support/authority.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { handIn } from "../../../test/support/handed-in.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { makeAssignments, moveCycle, programmePaths, ratingsPaths, shareOutCycle } from "../../auditing/index.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, sql } from "../../platform/index.ts";
import { registerPaths } from "../../register/index.ts";
import { compareRatings } from "../agreement/compare.ts";
import { moderationPaths } from "../paths.ts";

let site: TestSite;
let made: DrawnProgramme;
const due = { "due-day": "30", "due-month": "11", "due-year": "2020" };
const external = () => many<{ id: string; dueOn: string; accountId: string }>(site.db, sql`select id, due_on as "dueOn", account_id as "accountId" from assignment where authority_id = ${site.authority.id} and role = 'external' order by id`);

before(async () => {
  site = await testSite({ authority: { today: "2020-10-01" } });
  await syncShippedInstruments(site.db);
  const { auditor, moderator } = site.authority.accounts;
  made = await makeDrawnProgramme(site.db, site.authority, { kinds: ["new-plan", "new-plan", "medical-advice"], members: { "Plan coordinators": [auditor], "Lead coordinators": [moderator] } });
  await makeAssignments(site.db, site.authority.id, made.sampleId);
  await shareOutCycle(site.db, site.authority.id, made.cycleId);
});
after(() => site?.close());

test("only who runs the programme gives documents outside", async () => {
  const path = moderationPaths.outside(made.cycleId);
  const may: TestRole[] = ["administrator", "qa-officer"];
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of [...may, "auditor", "moderator", "panel-member", "outside-auditor", "writer", "manager", "viewer"] as TestRole[]) {
    assert.equal((await site.as(role).get(path)).status, may.includes(role) ? 200 : 403, role);
    if (!may.includes(role)) assert.equal((await site.as(role).post(path, { accountId: site.authority.accounts["outside-auditor"], kinds: ["new-plan"], ...due })).status, 403, role);
  }
  assert.equal((await site.as("qa-officer", await makeAuthority(site.db)).get(path)).status, 404);
  assert.equal((await site.as("qa-officer").get(moderationPaths.outside("7"))).status, 404);
  assert.match((await site.as("qa-officer").get(programmePaths.cycle(made.cycleId))).body, /Give these documents to an outside auditor/);
});

test("an outside auditor gets the chosen kinds once, and their ratings are paired with the council's own", async () => {
  const qa = site.as("qa-officer");
  const path = moderationPaths.outside(made.cycleId);
  const account = site.authority.accounts["outside-auditor"];
  const bad = await qa.post(path, { accountId: site.authority.accounts.auditor, ...due, "due-month": "13" });
  assert.equal(bad.status, 400);
  for (const words of [/Choose who audits them/, /Choose at least one kind/, /There is no such date/]) assert.match(bad.body, words);
  assert.equal((await qa.post(path, { accountId: account, kinds: ["new-plan"], ...due })).status, 303);
  assert.equal((await qa.post(path, { accountId: account, kinds: ["new-plan", "no-such-kind"], ...due })).status, 303);
  const rows = await external();
  assert.deepEqual(rows.map((row) => [row.accountId, row.dueOn]), [[account, "2020-11-30"], [account, "2020-11-30"]]);

  // They see their audits and nothing else of the council's.
  const outside = site.as("outside-auditor");
  assert.equal((await outside.get("/audits")).status, 200);
  for (const each of [ratingsPaths.list(), registerPaths.list(), programmePaths.list(), moderationPaths.list(), moderationPaths.agreement()]) assert.equal((await outside.get(each)).status, 403, each);

  const audits = await many<{ id: string }>(site.db, sql`
    select s.id from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id where s.authority_id = ${site.authority.id} and s.role = 'audit' and t.document_kind = 'new-plan' order by t.reference`);
  for (const { id } of audits) await handIn(site.db, site.authority.id, id);
  for (const { id } of rows) await handIn(site.db, site.authority.id, id, { answers: { A1: "No" } });
  const { overall } = await compareRatings(site.db, site.authority.id, { role1: "internal", role2: "external" }, site.authority.accounts["qa-officer"]);
  assert.equal(overall.documents, 2);
  // One of 44 questions, by 2 of 88 points: 20 × 2 ÷ 88 lower.
  assert.ok(Math.abs((overall.difference?.value ?? 0) + 40 / 88) < 1e-6);
});

test("a closed cycle gives nothing out any more", async () => {
  for (const to of ["moderating", "closed"] as const) await moveCycle(site.db, site.authority.id, made.cycleId, to);
  assert.equal((await site.as("qa-officer").post(moderationPaths.outside(made.cycleId), { accountId: site.authority.accounts["outside-auditor"], kinds: ["medical-advice"], ...due })).status, 409);
});
