import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { TestRole } from "../../test/support/authority.ts";
import { fiveTeams, storeDipSampleAudits } from "../../test/support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { reportsPaths } from "./paths.ts";
import { recommendationsOf } from "./recommendations/store.ts";
import { addRecommendation } from "./recommendations/write-recommendation.ts";
import type { Actor } from "./use-cases/actor.ts";
import { makeReport } from "./use-cases/make-report.ts";
import { publishReport } from "./use-cases/publish-report.ts";

let site: TestSite;
let actor: Actor;
let draftId = "";
let publishedId = "";
let ownId = "";
let carriedId = "";
const unknown = "01890000-0000-7000-8000-000000000000";

before(async () => {
  site = await testSite({ authority: { teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
  actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-07-20" };
  publishedId = (await makeReport(site.db, actor, { from: "2020-01", to: "2020-06", instrument: "dip-sample" })).id;
  carriedId = await addRecommendation(site.db, actor, publishedId, { text: "Train SENCOs on section A", owner: "Assistant Team Manager", dueOn: "2020-09-30" });
  await publishReport(site.db, actor, publishedId, { baseUrl: null });
  draftId = (await makeReport(site.db, { ...actor, today: "2020-10-12" }, { from: "2020-07", to: "2020-09", instrument: "dip-sample" })).id;
  ownId = await addRecommendation(site.db, actor, draftId, { text: "Check section K", owner: "Casework Officers", dueOn: null });
});
after(() => site?.close());

const makers: TestRole[] = ["administrator", "qa-officer"];
const readers: TestRole[] = [...makers, "manager"];
const everybody: TestRole[] = [...readers, "auditor", "moderator", "panel-member", "writer", "viewer"];

/** Each page, who may open it, and what somebody else with an account gets. */
const pages = (): { path: string; who: TestRole[]; others: number }[] => [
  { path: reportsPaths.list(), who: everybody, others: 403 },
  { path: reportsPaths.make("dip-sample"), who: makers, others: 403 },
  { path: reportsPaths.report(publishedId), who: everybody, others: 403 },
  { path: reportsPaths.report(draftId), who: readers, others: 404 },
  { path: reportsPaths.file(publishedId, "csv"), who: everybody, others: 403 },
  { path: reportsPaths.file(draftId, "json"), who: readers, others: 404 },
  { path: reportsPaths.title(draftId), who: makers, others: 403 },
  { path: reportsPaths.text(draftId, "context-words"), who: makers, others: 403 },
  { path: reportsPaths.addRecommendation(draftId), who: makers, others: 403 },
  { path: reportsPaths.editRecommendation(draftId, ownId), who: makers, others: 403 },
  { path: reportsPaths.removeRecommendation(draftId, ownId), who: makers, others: 403 },
  { path: reportsPaths.publish(draftId), who: makers, others: 403 },
  { path: reportsPaths.withdraw(publishedId), who: makers, others: 403 },
  { path: reportsPaths.discard(draftId), who: makers, others: 403 },
  { path: reportsPaths.recommendations(), who: everybody, others: 403 },
  { path: reportsPaths.recommendationsCsv(), who: everybody, others: 403 },
  { path: reportsPaths.recommendation(carriedId), who: everybody, others: 403 },
  { path: reportsPaths.reassign(carriedId), who: readers, others: 403 },
];

test("nobody sees a report without signing in, and each role sees what it may", async () => {
  for (const { path, who, others } of pages()) {
    const nobody = await site.nobody.get(path);
    assert.ok(nobody.status === 302 && nobody.location?.startsWith("/sign-in"), `${path} for nobody: ${nobody.status}`);
    for (const role of everybody) {
      const { status } = await site.as(role).get(path);
      assert.equal(status, who.includes(role) ? 200 : others, `${path} as ${role}`);
    }
  }
});

test("nobody and no wrong role changes anything", async () => {
  const posts: [string, Record<string, string>, TestRole[]][] = [
    [reportsPaths.make("dip-sample"), { from: "2020-08", to: "2020-08", instrument: "dip-sample" }, makers],
    [reportsPaths.title(draftId), { title: "Mine" }, makers],
    [reportsPaths.text(draftId, "context-words"), { text: "Mine", version: "program" }, makers],
    [reportsPaths.resetText(draftId, "context-words"), { version: "program" }, makers],
    [reportsPaths.addRecommendation(draftId), { text: "Mine", owner: "Me" }, makers],
    [reportsPaths.editRecommendation(draftId, ownId), { text: "Mine", owner: "Me", revision: "1" }, makers],
    [reportsPaths.removeRecommendation(draftId, ownId), {}, makers],
    [reportsPaths.publish(draftId), { version: "x" }, makers],
    [reportsPaths.withdraw(publishedId), { reason: "Mine" }, makers],
    [reportsPaths.discard(draftId), {}, makers],
    [reportsPaths.recommendation(carriedId), { state: "done", note: "", revision: "1" }, readers],
    [reportsPaths.reassign(carriedId), { owner: "Me", revision: "1" }, readers],
  ];
  for (const [path, fields, who] of posts) {
    assert.ok([401, 403].includes((await site.nobody.post(path, fields)).status), `${path} for nobody`);
    for (const role of everybody.filter((each) => !who.includes(each))) assert.equal((await site.as(role).post(path, fields)).status, 403, `${path} as ${role}`);
  }
  assert.match((await site.as("qa-officer").get(reportsPaths.report(draftId))).body, /Check section K/);
});

test("addresses of nothing, of another's report and of another authority's lead nowhere", async () => {
  const qa = site.as("qa-officer");
  for (const path of [
    reportsPaths.report(unknown), reportsPaths.report("7"), reportsPaths.file(publishedId, "exe" as "csv"), reportsPaths.text(draftId, "no-such-words"),
    reportsPaths.editRecommendation(draftId, carriedId), reportsPaths.editRecommendation(draftId, unknown), reportsPaths.recommendation(ownId), reportsPaths.recommendation("x"),
  ]) assert.equal((await qa.get(path)).status, 404, path);
  for (const path of [reportsPaths.text(publishedId, "context-words"), reportsPaths.publish(publishedId), reportsPaths.discard(publishedId), reportsPaths.withdraw(draftId)]) {
    assert.equal((await qa.get(path)).status, 409, path);
  }
});

test("bad input is said where it stands, and nothing typed is lost", async () => {
  const qa = site.as("qa-officer");
  const month = await qa.post(reportsPaths.make("dip-sample"), { from: "2020-09", to: "2020-07", instrument: "dip-sample", title: "Kept title" });
  assert.equal(month.status, 400);
  assert.match(month.body, /<title>Error: /);
  assert.match(month.body, /must not be before September 2020/);
  assert.match(month.body, /value="Kept title"/);
  const empty = await qa.post(reportsPaths.make("dip-sample"), { from: "2019-01", to: "2019-03", instrument: "dip-sample", title: "" });
  assert.match(empty.body, /There are no ratings by/);
  const recommendation = await qa.post(reportsPaths.addRecommendation(draftId), { text: "x", owner: "", "due-day": "31", "due-month": "2", "due-year": "2021" });
  assert.equal(recommendation.status, 400);
  for (const words of [/Say what is to be done/, /Say who is to do it/, /There is no such date/]) assert.match(recommendation.body, words);
  const long = await qa.post(reportsPaths.text(draftId, "context-words"), { text: `<b>${"x".repeat(20_001)}`, version: "program" });
  assert.equal(long.status, 400);
  assert.match(long.body, /20,000 characters at most/);
  assert.match(long.body, /&lt;b&gt;xxx/);
  assert.equal((await qa.post(reportsPaths.title(draftId), { title: " " })).status, 400);
  assert.equal((await qa.post(reportsPaths.withdraw(publishedId), { reason: "" })).status, 400);
  assert.equal((await site.as("manager").post(reportsPaths.recommendation(carriedId), { state: "flying", note: "", revision: "1" })).status, 400);
  const dropped = await site.as("manager").post(reportsPaths.recommendation(carriedId), { state: "dropped", note: "", revision: "1" });
  assert.match(dropped.body, /Say why the recommendation is dropped/);
  const nobody = await site.as("manager").post(reportsPaths.reassign(carriedId), { owner: " ", "due-day": "1", revision: "1" });
  assert.equal(nobody.status, 400);
  for (const words of [/Say who is to do it/, /must have a day, a month and a year/]) assert.match(nobody.body, words);
});

test("two editors of one text: the later gets both texts and chooses", async () => {
  const path = reportsPaths.text(draftId, "conclusion-words");
  const saved = await site.as("qa-officer").post(path, { text: "By the officer.", version: "program" });
  assert.equal(saved.status, 303);
  const late = await site.as("administrator").post(path, { text: "By the administrator.", version: "program" });
  assert.equal(late.status, 409);
  assert.match(late.body, /By the officer\./);
  assert.match(late.body, /By the administrator\./);
  const version = /name="version" value="([^"]+)"/.exec(late.body)?.[1] ?? "";
  assert.equal((await site.as("administrator").post(path, { text: "By both.", version })).status, 303);
  assert.match((await site.as("manager").get(reportsPaths.report(draftId))).body, /By both\./);
  const reset = await site.as("qa-officer").post(reportsPaths.resetText(draftId, "conclusion-words"), { version: "program" });
  assert.equal(reset.status, 409, "going back is a change too");
});

test("a person's words are shown as words", async () => {
  const text = `<script>alert(1)</script> & "quoted" =1+1`;
  await site.as("qa-officer").post(reportsPaths.text(draftId, "feedback-words"), { text, version: "program" });
  const page = (await site.as("manager").get(reportsPaths.report(draftId))).body;
  assert.ok(page.includes("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; =1+1"));
  assert.ok(page.includes("Feedback on the report before"));
});

test("a report is published once looked at, and only as it was looked at; a file is a download", async () => {
  const qa = site.as("qa-officer");
  const stale = await qa.post(reportsPaths.publish(draftId), { version: "0123456789abcdef" });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /has changed since you looked at it/);
  const version = /name="version" value="([^"]+)"/.exec(stale.body)?.[1] ?? "";
  const both = await Promise.all([qa.post(reportsPaths.publish(draftId), { version }), qa.post(reportsPaths.publish(draftId), { version })]);
  assert.deepEqual(both.map((each) => each.status), [303, 303]);
  const file = await site.as("viewer").get(reportsPaths.file(draftId, "html"));
  assert.equal(file.headers["content-disposition"], 'attachment; filename="dip-sampling-2020-07-to-2020-09.html"');
  assert.ok((await site.as("viewer").get(reportsPaths.list({ state: "published" }))).body.includes(draftId));
  assert.equal((await recommendationsOf(site.db, actor.authorityId, draftId)).length, 1);
});

test("an open recommendation gets another owner and date, and its history keeps both", async () => {
  const manager = site.as("manager");
  const revision = /name="revision" value="(\d+)"/.exec((await manager.get(reportsPaths.reassign(carriedId))).body)?.[1] ?? "";
  const fields = { owner: "SEND Team Manager", "due-day": "30", "due-month": "9", "due-year": "2020", revision };
  assert.equal((await manager.post(reportsPaths.reassign(carriedId), fields)).status, 303);
  assert.equal((await manager.post(reportsPaths.reassign(carriedId), fields)).status, 303, "twice the same is no conflict");
  const late = await site.as("qa-officer").post(reportsPaths.reassign(carriedId), { ...fields, owner: "Somebody else" });
  assert.equal(late.status, 409);
  assert.match(late.body, /SEND Team Manager/);
  assert.match((await manager.get(reportsPaths.recommendation(carriedId))).body, /Owner changed from Assistant Team Manager to SEND Team Manager\./);
});

test("overdue recommendations are found", async () => {
  const overdue = (await site.as("manager").get(reportsPaths.recommendations({ show: "overdue" }))).body;
  assert.ok(overdue.includes("Train SENCOs on section A") && !overdue.includes("Check section K"));
  const csv = await site.as("manager").get(reportsPaths.recommendationsCsv({ show: "overdue" }));
  assert.match(csv.body, /^\uFEFFrecommendation,owner,due,state,overdue,latest note,first made in\r\nTrain SENCOs on section A,SEND Team Manager,2020-09-30,Not started,yes,/);
  const closed = (await site.as("manager").get(reportsPaths.recommendations({ show: "closed" }))).body;
  assert.ok(closed.includes("No recommendations here"));
});
