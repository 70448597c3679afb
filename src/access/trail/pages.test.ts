import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { addPlan } from "../../../test/support/plans-to-read.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { newId, one, run, sql } from "../../platform/index.ts";
import { recordInTrail } from "./record-in-trail.ts";

let site: TestSite;
let other: TestAuthority;
let [planId, othersPlanId, documentId, ratingless] = ["", "", "", ""];
before(async () => {
  site = await testSite();
  other = await makeAuthority(site.db, { name: "Othershire" });
  planId = await addPlan(site.db, site.authority, "TT-1", { forename: "Quill", surname: "Invented", birthDate: "2014-01-17" });
  ratingless = await addPlan(site.db, site.authority, "TT-2", { forename: "Rook", surname: "Invented", birthDate: "2014-01-17" });
  othersPlanId = await addPlan(site.db, other, "OT-1", { forename: "Wren", surname: "Invented", birthDate: "2014-01-17" });
  await run(site.db, sql`insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan') on conflict do nothing`);
  const added = await site.as("qa-officer").post(`/register/plans/${planId}/documents/new`, { kind: "new-plan", title: "Plan of Quill Invented", author: "", datedOn: "" }, { file: { filename: "plan.txt", data: Buffer.from("Section A. Invented words of a plan that is long enough to be one.") } });
  assert.equal(added.status, 303);
  documentId = (await one<{ id: string }>(site.db, sql`select id from document where plan_id = ${planId}`)).id;
});
after(() => site.close());

const acts = async (of: string = planId) => (await one<{ acts: string[] }>(site.db, sql`select coalesce(array_agg(act order by at, id), '{}') as acts from trail where authority_id = ${site.authority.id} and plan_id = ${of}`)).acts;

test("the trail is for administrators and QA officers; who opened a plan also for managers; of their own authority", async () => {
  for (const path of ["/trail", "/trail.csv", `/trail/plans/${planId}`]) assert.equal((await site.nobody.get(path)).status, 302, path);
  for (const role of ["auditor", "moderator", "panel-member", "outside-auditor", "writer", "viewer"] as const) {
    for (const path of ["/trail", "/trail.csv", `/trail/plans/${planId}`]) assert.equal((await site.as(role).get(path)).status, 403, `${path} as ${role}`);
  }
  assert.equal((await site.as("manager").get("/trail")).status, 403);
  for (const role of ["administrator", "qa-officer", "manager"] as const) {
    assert.equal((await site.as(role).get(`/trail/plans/${planId}`)).status, 200);
    assert.equal((await site.as(role).get(`/trail/plans/${othersPlanId}`)).status, 404);
    assert.equal((await site.as(role).get("/trail/plans/not-an-id")).status, 404);
  }
  await recordInTrail(site.db, { authorityId: other.id, accountId: other.accounts.auditor }, [{ act: "open-plan", subject: { kind: "plan", id: othersPlanId } }]);
  assert.doesNotMatch((await site.as("administrator").get("/trail")).body, /OT-1/);
});

test("opening a plan, its document, its reading and its feedback is noted, before it is shown", async () => {
  assert.deepEqual(await acts(ratingless), []);
  for (let round = 0; round < 3; round += 1) assert.equal((await site.as("auditor").get(`/register/plans/${ratingless}`)).status, 200);
  assert.equal((await site.as("moderator").get(`/register/plans/${ratingless}`)).status, 200);
  assert.deepEqual(await acts(ratingless), ["open-plan", "open-plan"], "once a person in an hour");
  assert.equal((await site.as("viewer").get(`/register/plans/${ratingless}`)).status, 403);
  assert.equal((await site.as("auditor").get(`/register/plans/${newId()}`)).status, 404);
  assert.deepEqual(await acts(ratingless), ["open-plan", "open-plan"], "whoever may not see it has not opened it");
  for (let round = 0; round < 2; round += 1) assert.equal((await site.as("auditor").get(`/register/plans/${planId}/documents/${documentId}`)).status, 200);
  assert.deepEqual((await acts()).filter((act) => act.includes("document")), ["add-document", "open-document", "open-document"], "each download is noted");
  await site.as("qa-officer").get("/register.csv?status=active");
  const { details } = await one<{ details: unknown }>(site.db, sql`select details from trail where act = 'export-register'`);
  assert.deepEqual(details, { plans: 2 });
});

test("a plan's page tells whoever may know it who opened it: each person, then everything", async () => {
  assert.match((await site.as("manager").get(`/register/plans/${planId}`)).body, /href="\/trail\/plans\/[^"]+">Who opened this plan/);
  assert.doesNotMatch((await site.as("auditor").get(`/register/plans/${planId}`)).body, /Who opened this plan/);
  const { body } = await site.as("manager").get(`/trail/plans/${planId}`);
  assert.match(body, /TT-1/);
  assert.match(body, /Test auditor[\s\S]*?3 times[\s\S]*?Never/, "the plan and two downloads");
  assert.match(body, /downloaded a document \(new plan\)/);
  assert.doesNotMatch(body, /Quill/, "a document's title may name a child");
  assert.match((await site.as("qa-officer").get(`/trail/plans/${planId}`)).body, /looked up who opened the plan/);
});

test("the trail is filtered by person, act, subject, plan and day, and what cannot be meant is left out and said", async () => {
  const { accounts } = site.authority;
  const rows = async (query: string) => [...(await site.as("administrator").get(`/trail?${query}`)).body.matchAll(/Showing \d+ to \d+ of (\d+)/g)][0]?.[1] ?? "0";
  const count = async (condition: ReturnType<typeof sql>) => String((await one<{ n: number }>(site.db, sql`select count(*) as n from trail where authority_id = ${site.authority.id} and ${condition}`)).n);
  assert.equal(await rows(`person=${accounts.auditor}`), await count(sql`account_id = ${accounts.auditor}::uuid`));
  assert.equal(await rows("act=open-document"), "2");
  assert.equal(await rows("act=changed"), await count(sql`act = 'add-document'`));
  assert.equal(await rows("act=opened&subject=document"), "2");
  assert.equal(await rows(`plan=${ratingless}`), "2");
  assert.equal(await rows("person=program"), "0");
  assert.equal(await rows("from=2001-01-01&to=2001-01-02"), "0");
  assert.notEqual(await rows("from=2001-01-01"), "0");
  const { body } = await site.as("administrator").get("/trail?person=x&from=2026-02-30&act=open-plan&page=99");
  assert.match(body, /left out: person, from/);
  assert.match(body, /What: Opened the plan/);
});

test("days are England's: a summer evening before midnight belongs to its own day", async () => {
  const id = newId();
  // 23:30 in London on 30 June is 22:30 in UTC; 00:30 on 1 July is 23:30 UTC of 30 June.
  for (const at of ["2026-06-30T22:30:00Z", "2026-06-30T23:30:00Z"]) await run(site.db, sql`insert into trail (authority_id, id, at, act, subject_kind, subject_id, mac) values (${site.authority.id}, ${newId()}, ${at}, 'summer', 'plan', ${id}, '')`);
  const total = async (query: string) => /of (\d+) entries/.exec((await site.as("administrator").get(`/trail?act=summer&${query}`)).body)?.[1];
  assert.equal(await total("from=2026-07-01"), "1");
  assert.equal(await total("to=2026-06-30"), "1");
  assert.equal(await total("from=2026-06-30&to=2026-07-01"), "2");
});

test("the trail as CSV has the codes beside the words, and its download is in the trail too", async () => {
  const { body, headers } = await site.as("qa-officer").get("/trail.csv?act=open-document");
  assert.match(String(headers["content-type"]), /text\/csv/);
  const lines = body.trim().split("\r\n");
  assert.equal(lines.length, 3);
  assert.match(lines[1] ?? "", /^20\S+Z,Test auditor,downloaded a document,document,\(new plan\),TT-1,,open-document,/);
  assert.match((await site.as("administrator").get("/trail?act=export-trail")).body, /downloaded the trail/);
});

test("looking at the trail seals it, and its page shows the head", async () => {
  await site.as("auditor").get(`/register/plans/${ratingless}`);
  const { body } = await site.as("administrator").get("/trail");
  const head = await one<{ position: number; hash: string }>(site.db, sql`select position, hash from trail_link where authority_id = ${site.authority.id} order by position desc limit 1`);
  assert.ok(body.includes(head.hash) && body.includes(`Entry ${head.position}:`));
});
