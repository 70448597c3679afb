import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { TestRole } from "../../../test/support/authority.ts";
import { storeProgrammeYear } from "../../../test/support/programme-year-ratings.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { run, sql } from "../../platform/index.ts";
import { reportsPaths } from "../paths.ts";
import { recommendationsOf } from "../recommendations/store.ts";
import { addRecommendation } from "../recommendations/write-recommendation.ts";
import { findReport } from "../store.ts";
import { openReport } from "../use-cases/open-report.ts";

let site: TestSite;
let programmeId = "";
let id = "";
let correctionId = "";
const makers: TestRole[] = ["administrator", "qa-officer"];
const idOf = (location: string | undefined): string => location?.split("/").at(-1) ?? "";
const documentOf = async (of: string) => (await openReport(site.db, site.authority.id, of))?.document ?? assert.fail();
const headings = async (of: string) => (await documentOf(of)).blocks.flatMap((block) => (block.type === "heading" && block.level === 2 ? [block.id] : []));
const versionOn = (body: string): string => /name="version" value="([^"]+)"/.exec(body)?.[1] ?? assert.fail();
const revisionOn = (body: string): string => /name="revision" value="([^"]+)"/.exec(body)?.[1] ?? assert.fail();

before(async () => {
  site = await testSite({ authority: { isDemo: true, today: "2021-11-12" } });
  await syncShippedInstruments(site.db);
  programmeId = await storeProgrammeYear(site.db, site.authority);
});
after(() => site?.close());

test("whoever may make reports makes the year's report, once", async () => {
  const path = reportsPaths.make("programme-year");
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of ["manager", "auditor", "viewer", "writer"] as const) {
    assert.equal((await site.as(role).get(path)).status, 403, role);
    assert.equal((await site.as(role).post(path, { programme: programmeId })).status, 403, role);
  }
  for (const role of makers) assert.equal((await site.as(role).get(path)).status, 200, role);
  const none = await site.as("qa-officer").post(path, { programme: "01890000-0000-7000-8000-000000000000" });
  assert.ok(none.status === 400 && none.body.includes("Choose a programme"));
  const long = await site.as("qa-officer").post(path, { programme: programmeId, title: "x".repeat(201) });
  assert.ok(long.status === 400 && long.body.includes("Use 200 characters at most"));
  const made = await site.as("qa-officer").post(path, { programme: programmeId, title: "" });
  id = idOf(made.location);
  assert.equal(idOf((await site.as("administrator").post(path, { programme: programmeId })).location), id);
  const page = await site.as("qa-officer").get(reportsPaths.report(id));
  assert.match(page.body, /519 documents of 14 kinds/);
  assert.match(page.body, /Change this text/);
});

test("its words can be written anew, also where the program writes none", async () => {
  const path = reportsPaths.text(id, "impact-words");
  const form = await site.as("qa-officer").get(path);
  assert.equal(form.status, 200);
  assert.equal((await site.as("qa-officer").get(reportsPaths.text(id, "team-words"))).status, 404);
  assert.equal((await site.as("qa-officer").post(path, { text: "Good practice guides were written.", version: versionOn(form.body) })).status, 303);
  assert.ok((await headings(id)).includes("impact"));
});

test("parts are left out, put in another order and added; new reports of the kind begin like this where that is asked for", async () => {
  const path = reportsPaths.layout(id);
  assert.equal((await site.nobody.get(path)).status, 302);
  assert.equal((await site.as("manager").get(path)).status, 403);
  assert.equal((await site.as("manager").post(path, {})).status, 403);
  const form = await site.as("qa-officer").get(path);
  assert.equal(form.status, 200);
  const before = await headings(id);
  const shown = Object.fromEntries(before.map((part) => [`show-${part}`, "yes"]));
  const places = Object.fromEntries(before.map((part, index) => [`place-${part}`, String(index + 1)]));
  const good = { ...shown, ...places, revision: revisionOn(form.body), "show-advice": "", "place-recommendations": "0", "own-1-title": "A word from the chair", "own-1-text": "Thank you.\n\nTo everybody.", "show-own-1": "yes", "place-own-1": "1", "council-name": "Testshire Council and partners", template: "yes" };
  for (const [bad, words] of [[{ "place-method": "first" }, "Enter a whole number"], [{ "own-1-title": "" }, "Give your text a heading"], [{ "council-name": "x".repeat(121) }, "Use 120 characters at most"]] as const) {
    const answer = await site.as("qa-officer").post(path, { ...good, ...bad });
    assert.ok(answer.status === 400 && answer.body.includes(words), words);
  }
  assert.equal((await site.as("qa-officer").post(path, good)).status, 303);
  const parts = await headings(id);
  assert.deepEqual(parts.slice(0, 3), ["recommendations", "context", "own-1"]);
  assert.ok(!parts.includes("advice"));
  assert.equal((await documentOf(id)).authorityName, "Testshire Council and partners");
  const stale = await site.as("qa-officer").post(path, good);
  assert.ok(stale.status === 409 && stale.body.includes("Somebody has changed this report"));
  // The form shows what was left out, so that it can be put back.
  assert.match((await site.as("qa-officer").get(path)).body, /place-advice/);
});

test("a correction is a new version that says which figures changed, from what to what; both name each other", async () => {
  const actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2021-11-12" };
  await addRecommendation(site.db, actor, id, { text: "Train everybody on outcomes", owner: "QA board", dueOn: null });
  const path = reportsPaths.correct(id);
  assert.equal((await site.as("qa-officer").get(path)).status, 409, "a draft is not corrected");
  assert.equal((await site.as("qa-officer").post(reportsPaths.publish(id), { version: versionOn((await site.as("qa-officer").get(reportsPaths.publish(id))).body) })).status, 303);
  assert.equal((await site.nobody.get(path)).status, 302);
  assert.equal((await site.as("manager").get(path)).status, 403);
  assert.equal((await site.as("manager").post(path, { reason: "Mine" })).status, 403);
  assert.equal((await site.as("qa-officer").get(path)).status, 200);
  assert.equal((await site.as("qa-officer").post(path, { reason: " " })).status, 400);
  // Three reviews of cycle 1 are taken back: 36 become 33, 179 become 176, 519 become 516.
  await run(site.db, sql`
    update rating set state = 'withdrawn' where authority_id = ${site.authority.id} and id in (
      select id from rating where authority_id = ${site.authority.id} and document_kind = 'annual-review' and role = 'audit' and reference like 'Y1-C1-%' order by reference limit 3)`);
  correctionId = idOf((await site.as("qa-officer").post(path, { reason: "Three reviews had been counted twice." })).location);
  assert.equal(idOf((await site.as("qa-officer").post(path, { reason: "Again" })).location), correctionId);
  const draft = await documentOf(correctionId);
  const changes = draft.blocks.find((block) => block.id === "correction-table");
  const rows = changes?.type === "table" ? changes.rows.map((row) => row.map((cell) => cell.text)) : assert.fail();
  assert.deepEqual(rows.filter(([where]) => where?.endsWith("All documents")), [
    ["Documents audited, by kind and cycle: All documents", "Cycle 1", "179", "176"], ["Documents audited, by kind and cycle: All documents", "Year total", "519", "516"],
  ]);
  assert.match(JSON.stringify(draft.blocks.find((block) => block.id === "correction-words")), /published on 12 November 2021\. Three reviews had been counted twice/);
  // Until it is published, readers find the version that stands.
  assert.doesNotMatch((await site.as("viewer").get(reportsPaths.report(id))).body, /corrected version/);
  assert.equal((await site.as("qa-officer").post(reportsPaths.publish(correctionId), { version: versionOn((await site.as("qa-officer").get(reportsPaths.publish(correctionId))).body) })).status, 303);
  assert.match((await site.as("viewer").get(reportsPaths.report(id))).body, new RegExp(`${reportsPaths.report(correctionId)}">Read the corrected version`));
  assert.match((await site.as("viewer").get(reportsPaths.report(correctionId))).body, new RegExp(`href="${reportsPaths.report(id)}"`));
  assert.equal((await findReport(site.db, site.authority.id, id))?.correctedBy, correctionId);
  assert.deepEqual((await recommendationsOf(site.db, site.authority.id, correctionId)).map((each) => each.reportId), [correctionId]);
  // The first version still says what it said.
  assert.match((await site.as("viewer").get(reportsPaths.report(id))).body, /519 documents/);
  // Pressing "make" again leads to the version that stands.
  assert.equal(idOf((await site.as("qa-officer").post(reportsPaths.make("programme-year"), { programme: programmeId })).location), correctionId);
});

test("another authority's programme and report are not found", async () => {
  assert.equal((await site.as("viewer").get(reportsPaths.report("01890000-0000-7000-8000-000000000000"))).status, 404);
  assert.equal((await site.as("qa-officer").get(reportsPaths.layout(correctionId))).status, 409);
});
