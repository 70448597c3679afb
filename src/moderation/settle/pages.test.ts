import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestRole } from "../../../test/support/authority.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { handIn } from "../../../test/support/handed-in.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { loadRating, makeAssignments, planRatingsPanel, ratingsPaths, shareOutCycle, storeProgramRating } from "../../auditing/index.ts";
import { loadInstrument, syncShippedInstruments, type Instrument } from "../../instruments/index.ts";
import { many, one, run, sql } from "../../platform/index.ts";
import { registerPaths } from "../../register/index.ts";
import { moderationPaths } from "../paths.ts";

let site: TestSite;
let made: DrawnProgramme;
const unknown = "01890000-0000-7000-8000-000000000000";
const secret = "The first rater’s own words";
const all: TestRole[] = ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "writer", "manager", "viewer"];

type Pair = { id: string; first: string; second: string; itemId: string };
const pairs = () => many<Pair>(site.db, sql`
  select m.id, m.first_assignment_id as first, m.second_assignment_id as second, m.item_id as "itemId" from moderation m
  join sample_item t on t.authority_id = m.authority_id and t.id = m.item_id where m.authority_id = ${site.authority.id} order by t.reference`);

before(async () => {
  site = await testSite({ authority: { today: "2020-10-01" } });
  await syncShippedInstruments(site.db);
  const { auditor, moderator } = site.authority.accounts;
  made = await makeDrawnProgramme(site.db, site.authority, { kinds: ["new-plan", "new-plan", "new-plan"], members: { "Plan coordinators": [auditor], "Lead coordinators": [moderator] } });
  await makeAssignments(site.db, site.authority.id, made.sampleId);
  await shareOutCycle(site.db, site.authority.id, made.cycleId);
});
after(() => site?.close());

test("until both are handed in nobody who has to rate sees another's rating, by any way", async () => {
  const [pair] = await pairs();
  assert.ok(pair);
  const first = await handIn(site.db, site.authority.id, pair.first, { answers: { A1: { value: "No", comment: secret, evidence: secret } } });
  const item = made.items.find((each) => each.id === pair.itemId);
  assert.ok(item);
  const { instrument } = (await loadInstrument(site.db, site.authority.id, "programme-ehcp")) as { instrument: Instrument };
  const program = await storeProgramRating(site.db, site.authority.id, instrument, { id: null, reference: "READ-1", planId: item.planId, planVersionId: item.versionId, documentKind: "new-plan", ratedOn: "2020-09-01", answers: [{ criterionId: "A1", value: "No", evidence: secret }] });

  const moderator = site.as("moderator");
  for (const [path, status] of [
    [ratingsPaths.rating(first), 403], [ratingsPaths.rating(program), 403], [ratingsPaths.list(), 200], [ratingsPaths.list({ plan: item.planId }), 200], [ratingsPaths.list({ reference: item.reference }), 200],
    [ratingsPaths.list({ instrument: "programme-ehcp", criterion: "A1", answer: "No" }), 200], [ratingsPaths.list({ role: "program" }), 200], [ratingsPaths.export(), 200], [ratingsPaths.export({ plan: item.planId, criterion: "A1" }), 200],
    [registerPaths.plan(item.planId), 200], [moderationPaths.moderation(pair.id), 200], [moderationPaths.list(), 200],
  ] as const) {
    const { status: got, body } = await moderator.get(path);
    assert.equal(got, status, path);
    assert.doesNotMatch(body, new RegExp(secret), path);
    assert.doesNotMatch(body, new RegExp(`${first}|${program}`), path);
    // 44 questions of which one was answered No: no score of it, in per cent or in points.
    assert.doesNotMatch(body, /9[0-9](\.[0-9])?%|19\.[0-9] of 20/, path);
  }
  const panel = await planRatingsPanel(site.db)({ authorityId: site.authority.id, accountId: site.authority.accounts.moderator, roles: ["moderator"] } as never, item.planId);
  assert.match(panel.panel.toString(), /has not been audited/);
  assert.equal((await moderator.post(moderationPaths.answer(pair.id, "A1"), { stands: "first", how: "agreement" })).status, 404);
  assert.equal((await moderator.post(moderationPaths.settle(pair.id), { revision: "0" })).status, 409);
  // Whoever has nothing to rate sees it as ever, and so does whoever gave it.
  for (const role of ["qa-officer", "auditor"] as const) assert.equal((await site.as(role).get(ratingsPaths.rating(first))).status, 200, role);
  await run(site.db, sql`update programme set suggestions = 'shown' where authority_id = ${site.authority.id} and id = ${made.programmeId}`);
  assert.equal((await moderator.get(ratingsPaths.rating(program))).status, 200);
  assert.equal((await moderator.get(ratingsPaths.rating(first))).status, 403);
  await run(site.db, sql`update programme set suggestions = 'after' where authority_id = ${site.authority.id} and id = ${made.programmeId}`);

  await handIn(site.db, site.authority.id, pair.second, { answers: { A1: "Partly" } });
  assert.equal((await moderator.get(ratingsPaths.rating(first))).status, 200);
  assert.equal((await moderator.get(ratingsPaths.rating(program))).status, 200);
  assert.match((await moderator.get(moderationPaths.moderation(pair.id))).body, new RegExp(secret));
});

test("a second rating handed in first is kept from whoever rates first", async () => {
  const [, pair] = await pairs();
  assert.ok(pair);
  const second = await handIn(site.db, site.authority.id, pair.second, { answers: { A1: { value: "No", comment: secret } } });
  assert.equal((await site.as("auditor").get(ratingsPaths.rating(second))).status, 403);
  assert.doesNotMatch((await site.as("auditor").get(moderationPaths.moderation(pair.id))).body, new RegExp(secret));
  // Sent back is not finished.
  await run(site.db, sql`update assignment set rating_id = ${second}, state = 'handed-in' where authority_id = ${site.authority.id} and id = ${pair.second}`);
  await handIn(site.db, site.authority.id, pair.first);
  assert.equal((await site.as("auditor").get(ratingsPaths.rating(second))).status, 200);
  await run(site.db, sql`update assignment set state = 'sent-back' where authority_id = ${site.authority.id} and id = ${pair.first}`);
  assert.equal((await site.as("auditor").get(ratingsPaths.rating(second))).status, 403);
  await run(site.db, sql`update assignment set state = 'handed-in' where authority_id = ${site.authority.id} and id = ${pair.first}`);
});

test("only the two raters and the QA officer compare; nobody and other authorities do not", async () => {
  const [pair] = await pairs();
  const path = moderationPaths.moderation(pair?.id ?? "");
  const may: TestRole[] = ["administrator", "qa-officer", "auditor", "moderator"];
  assert.equal((await site.nobody.get(path)).status, 302);
  assert.equal((await site.nobody.post(moderationPaths.settle(pair?.id ?? ""))).status, 401);
  for (const role of all) assert.equal((await site.as(role).get(path)).status, may.includes(role) ? 200 : 403, role);
  for (const role of all) assert.equal((await site.as(role).get(moderationPaths.list())).status, [...may, "panel-member"].includes(role) ? 200 : 403, role);
  const other = await makeAuthority(site.db);
  for (const role of ["qa-officer", "moderator"] as const) assert.equal((await site.as(role, other).get(path)).status, 404);
  assert.doesNotMatch((await site.as("qa-officer", other).get(moderationPaths.list())).body, /T1-C1/);
  for (const id of [unknown, "7"]) assert.equal((await site.as("qa-officer").get(moderationPaths.moderation(id))).status, 404);
  // Another auditor, who rated nothing here.
  const become = (roles: string) => run(site.db, sql`update account set roles = ${roles} where authority_id = ${site.authority.id} and id = ${site.authority.accounts.manager}`);
  await become("{auditor,moderator}");
  assert.equal((await site.as("manager").get(path)).status, 403);
  assert.match((await site.as("manager").get(moderationPaths.list())).body, /Nothing is rated twice yet/);
  await become("{manager}");
});

test("differences are settled one by one, then the settled rating is made once and both stay", async () => {
  const [, , pair] = await pairs();
  assert.ok(pair);
  const { id } = pair;
  const firstId = await handIn(site.db, site.authority.id, pair.first, { answers: { A1: "Yes", A2: { value: "Partly", evidence: "photographs" }, A3: "No", A4: "" } });
  const secondId = await handIn(site.db, site.authority.id, pair.second, { answers: { A1: "Yes", A2: "No", A3: "Yes", A4: "Yes" } });
  const moderator = site.as("moderator");
  const auditor = site.as("auditor");
  const page = await moderator.get(moderationPaths.moderation(id));
  assert.match(page.body, /differ in 3/);

  // What cannot be.
  const bad = await moderator.post(moderationPaths.answer(id, "A2"), { stands: "", how: "agreement" });
  assert.deepEqual([bad.status, /Choose which answer stands/.test(bad.body), /<title>Error: /.test(bad.body)], [400, true, true]);
  assert.match((await moderator.post(moderationPaths.answer(id, "A2"), { stands: "second", how: "" })).body, /Say how it was settled/);
  assert.match((await moderator.post(moderationPaths.answer(id, "A2"), { stands: "second", how: "moderator", reason: " " })).body, /Give the moderator’s reason/);
  assert.match((await auditor.post(moderationPaths.answer(id, "A2"), { stands: "first", how: "moderator", reason: "I am right" })).body, /Only the moderator or the QA officer decides/);
  assert.equal((await moderator.post(moderationPaths.answer(id, "A2"), { stands: "value:Maybe", how: "agreement" })).status, 400);
  assert.equal((await moderator.post(moderationPaths.answer(id, "A1"), { stands: "first", how: "agreement" })).status, 404);
  assert.equal((await moderator.post(moderationPaths.answer(id, "Z9"), { stands: "first", how: "agreement" })).status, 404);
  assert.equal((await moderator.post(moderationPaths.settle(id), { revision: "0" })).status, 409);

  // What was settled; the same again changes nothing.
  assert.equal((await moderator.post(moderationPaths.answer(id, "A2"), { stands: "first", how: "agreement", seen: "" })).status, 303);
  assert.equal((await moderator.post(moderationPaths.answer(id, "A2"), { stands: "first", how: "agreement", seen: "" })).status, 303);
  // The auditor's page still showed it open: nothing is overwritten, and their choice is not lost.
  const late = await auditor.post(moderationPaths.answer(id, "A2"), { stands: "value:N/A", how: "agreement", seen: "", reason: "No form was used" });
  assert.deepEqual([late.status, /Somebody else has settled this difference meanwhile/.test(late.body), /No form was used/.test(late.body)], [409, true, true]);
  assert.equal((await auditor.post(moderationPaths.answer(id, "A3"), { stands: "second", how: "agreement", seen: "", reason: "Page two" })).status, 303);
  assert.equal((await auditor.post(moderationPaths.settle(id), { revision: "2" })).status, 403);
  const { revision: old } = await one<{ revision: number }>(site.db, sql`select revision from moderation where authority_id = ${site.authority.id} and id = ${id}`);
  assert.equal((await moderator.post(moderationPaths.settle(id), { revision: String(old) })).status, 409);
  assert.equal((await moderator.post(moderationPaths.answer(id, "A4"), { stands: "value:No", how: "moderator", seen: "", reason: "One report was left out" })).status, 303);
  assert.equal((await moderator.post(moderationPaths.settle(id), { revision: String(old) })).status, 409);

  const pressed = await Promise.all([1, 2].map(() => moderator.post(moderationPaths.settle(id), { revision: String(old + 1) })));
  assert.deepEqual(pressed.map((each) => each.status), [303, 303]);
  const ratings = await many<{ id: string; name: string; kind: string }>(site.db, sql`
    select r.id, k.name, k.kind from rating r join rater k on k.authority_id = r.authority_id and k.id = r.rater_id where r.authority_id = ${site.authority.id} and r.role = 'settled'`);
  assert.deepEqual(ratings.map(({ name, kind }) => [name, kind]), [["Settled: auditor and moderator", "panel"]]);
  const settled = await loadRating(site.db, site.authority.id, ratings[0]?.id ?? "");
  const answer = (criterionId: string) => settled?.answers.find((each) => each.criterionId === criterionId);
  assert.deepEqual([answer("A1")?.value, answer("A2")?.value, answer("A2")?.evidence, answer("A3")?.value, answer("A4")?.value, answer("A4")?.comment], ["Yes", "Partly", "photographs", "Yes", "No", "One report was left out"]);
  // 49 questions less five that do not arise (year 4, not amended) are 44: 42 Yes, 1 Partly, 1 No = 85 of 88 points, 19.32 of 20.
  assert.deepEqual([settled?.state, settled?.reference, settled?.outOf], ["submitted", "T1-C1-003", 20]);
  assert.ok(Math.abs((settled?.score ?? 0) - (85 / 88) * 20) < 0.06, String(settled?.score));
  for (const each of [firstId, secondId]) assert.equal((await loadRating(site.db, site.authority.id, each))?.state, "submitted");
  const kept = await many<{ whose: string; n: number }>(site.db, sql`select whose, count(*)::int as n from settled_answer where authority_id = ${site.authority.id} and moderation_id = ${id} group by whose order by whose`);
  assert.deepEqual(kept.filter((each) => each.whose !== "both"), [{ whose: "first", n: 1 }, { whose: "other", n: 1 }, { whose: "second", n: 1 }]);
  assert.match((await site.as("qa-officer").get(moderationPaths.list({ state: "settled" }))).body, /T1-C1-003/);
  assert.equal((await moderator.post(moderationPaths.answer(id, "A2"), { stands: "second", how: "agreement" })).status, 409);
});

test("the QA officer opens a settled one again, with a reason; its rating no longer counts", async () => {
  const [, , pair] = await pairs();
  const id = pair?.id ?? "";
  const qa = site.as("qa-officer");
  assert.equal((await site.as("moderator").post(moderationPaths.reopen(id), { reason: "A mistake" })).status, 403);
  assert.equal((await qa.post(moderationPaths.reopen(id), { reason: " " })).status, 400);
  assert.equal((await qa.post(moderationPaths.reopen(id), { reason: "A4 was misread" })).status, 303);
  assert.equal((await qa.post(moderationPaths.reopen(id), { reason: "again" })).status, 409);
  const page = await qa.get(moderationPaths.moderation(id));
  assert.match(page.body, /Opened again: A4 was misread/);
  assert.doesNotMatch((await qa.get(ratingsPaths.list({ role: "settled" }))).body, /T1-C1-003/);
  const { revision } = await one<{ revision: number }>(site.db, sql`select revision from moderation where authority_id = ${site.authority.id} and id = ${id}`);
  assert.equal((await qa.post(moderationPaths.settle(id), { revision: String(revision) })).status, 303);
  assert.equal((await many(site.db, sql`select 1 from rating where authority_id = ${site.authority.id} and role = 'settled' and state = 'submitted'`)).length, 1);
});
