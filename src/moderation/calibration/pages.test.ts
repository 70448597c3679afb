import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestRole } from "../../../test/support/authority.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { handIn } from "../../../test/support/handed-in.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { makeAssignments, programmePaths } from "../../auditing/index.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, sql } from "../../platform/index.ts";
import { moderationPaths } from "../paths.ts";

let site: TestSite;
let made: DrawnProgramme;
let plain: DrawnProgramme;
const secret = "Answered with photographs";

const assigned = () => many<{ id: string; accountId: string; itemId: string }>(site.db, sql`
  select s.id, s.account_id as "accountId", s.item_id as "itemId" from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
  where s.authority_id = ${site.authority.id} and s.role = 'calibration' order by t.reference, s.account_id`);

before(async () => {
  site = await testSite({ authority: { today: "2020-10-01" } });
  await syncShippedInstruments(site.db);
  const { auditor, moderator } = site.authority.accounts;
  made = await makeDrawnProgramme(site.db, site.authority, { purpose: "calibration", kinds: ["new-plan", "new-plan"], members: { "Plan coordinators": [auditor, site.authority.accounts["panel-member"]], "Lead coordinators": [moderator] } });
  plain = await makeDrawnProgramme(site.db, site.authority, { code: "T2" });
  await makeAssignments(site.db, site.authority.id, made.sampleId);
});
after(() => site?.close());

test("whoever has still to rate a document sees none of its answers; the others see all", async () => {
  const [auditor, moderator] = [site.authority.accounts.auditor, site.authority.accounts.moderator];
  const path = moderationPaths.calibration(made.cycleId);
  const rows = await assigned();
  assert.equal(rows.length, 6);
  const [first = "", second = ""] = [...new Set(rows.map((row) => row.itemId))];
  const give = (accountId: string, itemId: string, answers: Record<string, string | { value: string; evidence: string }>) => handIn(site.db, site.authority.id, rows.find((row) => row.accountId === accountId && row.itemId === itemId)?.id ?? "", { answers });
  await give(site.authority.accounts["panel-member"], first, { A1: { value: "No", evidence: secret }, A2: "Partly" });
  await give(auditor, first, { A2: "Partly" });
  const waiting = await site.as("moderator").get(path);
  assert.equal(waiting.status, 200);
  assert.match(waiting.body, /You are still to rate this document yourself/);
  assert.doesNotMatch(waiting.body, /≠|Answered otherwise/);
  assert.equal((await site.as("moderator").post(moderationPaths.calibrationNote(made.cycleId), { item: first, text: "Peeping" })).status, 404);
  await give(moderator, first, { A2: "Partly", A3: "No" });
  const seen = await site.as("moderator").get(path);
  assert.match(seen.body, /≠ No/);
  assert.match(seen.body, /Test panel-member/);
  // The second document has no rating yet, and the auditor still has it to do.
  assert.match((await site.as("auditor").get(path)).body, /Still to hand in: Test auditor, Test moderator, Test panel-member/);
  await give(auditor, second, {});
  assert.match((await site.as("qa-officer").get(path)).body, /agree exactly/);
});

test("what was said about a criterion is kept", async () => {
  const [row] = await assigned();
  const item = row?.itemId ?? "";
  const path = moderationPaths.calibrationNote(made.cycleId);
  const auditor = site.as("auditor");
  const empty = await auditor.post(path, { item, criterion: "A1", text: " " });
  assert.deepEqual([empty.status, /Write what was said/.test(empty.body)], [400, true]);
  assert.equal((await auditor.post(path, { item, criterion: "Z9", text: "?" })).status, 400);
  assert.equal((await auditor.post(path, { item: plain.items[0]?.id ?? "", text: "Elsewhere" })).status, 404);
  assert.equal((await auditor.post(path, { item, criterion: "A1", text: "Views that only a parent gives are Partly" })).status, 303);
  assert.equal((await site.as("manager").post(path, { item, criterion: "", text: "Shared with the board" })).status, 303);
  const { body } = await auditor.get(moderationPaths.calibration(made.cycleId));
  assert.match(body, /<strong>A1<\/strong> Views that only a parent gives are Partly/);
  assert.match(body, /Shared with the board/);
});

test("each role sees what it may; an auditor only where they took part", async () => {
  const path = moderationPaths.calibration(made.cycleId);
  const may: TestRole[] = ["administrator", "qa-officer", "moderator", "manager", "auditor", "panel-member"];
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of [...may, "outside-auditor", "writer", "viewer"] as TestRole[]) assert.equal((await site.as(role).get(path)).status, may.includes(role) ? 200 : 403, role);
  assert.equal((await site.as("auditor").get(moderationPaths.calibration(plain.cycleId))).status, 403);
  assert.match((await site.as("qa-officer").get(moderationPaths.calibration(plain.cycleId))).body, /no calibration set/);
  assert.equal((await site.as("qa-officer", await makeAuthority(site.db)).get(path)).status, 404);
  for (const id of ["7", "01890000-0000-7000-8000-000000000000"]) assert.equal((await site.as("qa-officer").get(moderationPaths.calibration(id))).status, 404);
  assert.match((await site.as("qa-officer").get(programmePaths.cycle(made.cycleId))).body, /See how auditors answered the calibration set/);
});
