import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestRole } from "../../../test/support/authority.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { addPlan, exampleChildren, exampleFile } from "../../../test/support/plans-to-read.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { jobTasks } from "../../main.ts";
import { maybe, one, sql, startWorker, type RunningWorker } from "../../platform/index.ts";
import { registerPaths } from "../../register/index.ts";
import { readingPaths } from "../paths.ts";

let site: TestSite;
let worker: RunningWorker;
let planId: string;
let unread: string;
before(async () => {
  site = await testSite({ authority: { name: "Northbridge Council", today: "2026-08-01" } });
  await syncShippedInstruments(site.db);
  worker = await startWorker(site.connection, jobTasks(site.connection, site.settings), { concurrency: 2 });
  planId = await addPlan(site.db, site.authority, "EHC-00001", exampleChildren.q01);
  unread = await addPlan(site.db, site.authority, "EHC-00002", { ...exampleChildren.q02, team: "South" });
});
after(async () => {
  await worker.stop();
  await site.close();
});

const nowhere = "0190a7f0-0000-7000-8000-000000000000";
const until = (condition: () => Promise<boolean>) => eventually("what was uploaded is read", condition, 100);
const stateOf = async (id: string) => (await maybe<{ state: string }>(site.db, sql`select state from reading where authority_id = ${site.authority.id} and plan_id = ${id}`))?.state;
const others = (allowed: readonly TestRole[]) => (["administrator", "qa-officer", "auditor", "moderator", "manager", "viewer"] as const).filter((role) => !allowed.includes(role));

const all: readonly TestRole[] = ["administrator", "qa-officer", "auditor", "moderator", "manager"];
const officers: readonly TestRole[] = ["administrator", "qa-officer"];
const routes: readonly { method: "get" | "post"; path: string; roles: readonly TestRole[] }[] = [
  { method: "get", path: readingPaths.findings(), roles: all }, { method: "get", path: readingPaths.findingsExport(), roles: [...officers, "manager"] },
  { method: "get", path: readingPaths.reading(nowhere), roles: all }, { method: "get", path: readingPaths.feedback(nowhere), roles: all }, { method: "get", path: readingPaths.feedbackDocx(nowhere), roles: all },
  { method: "post", path: readingPaths.reading(nowhere), roles: [...officers, "auditor", "moderator"] },
  { method: "get", path: readingPaths.upload(), roles: officers }, { method: "post", path: readingPaths.upload(), roles: officers }, { method: "post", path: readingPaths.readAll(), roles: officers },
  { method: "get", path: readingPaths.uploads(), roles: officers }, { method: "get", path: readingPaths.batch(nowhere), roles: officers }, { method: "get", path: readingPaths.batchFaults(nowhere), roles: officers },
  { method: "post", path: readingPaths.batchAnswers(nowhere), roles: officers }, { method: "post", path: readingPaths.batchCancel(nowhere), roles: officers },
  { method: "get", path: readingPaths.batchFind(nowhere, 0), roles: officers }, { method: "post", path: readingPaths.batchFind(nowhere, 0), roles: officers },
];

test("nobody and the wrong people are kept out of every page", async () => {
  for (const { method, path, roles } of routes) {
    const { status } = await site.nobody[method](path);
    assert.equal(status, method === "get" ? 302 : 401, `${method} ${path} as nobody`);
    for (const role of others(roles)) assert.equal((await site.as(role)[method](path)).status, 403, `${method} ${path} as ${role}`);
  }
});

test("what is not there is not found, whoever asks; ids that are none too", async () => {
  for (const { method, path } of routes.filter((route) => route.path.includes(nowhere))) {
    assert.equal((await site.as("administrator")[method](path)).status, 404, `${method} ${path}`);
    assert.equal((await site.as("administrator")[method](path.replace(nowhere, "x'--"))).status, 404, `${method} ${path} with a bad id`);
  }
  assert.equal((await site.as("qa-officer").get(readingPaths.reading(planId, nowhere))).status, 404);
});

test("before anything was read the pages say so", async () => {
  assert.match((await site.as("manager").get(readingPaths.findings())).body, /No plan has been read yet/);
  assert.match((await site.as("auditor").get(readingPaths.reading(planId))).body, /There is no document of this plan to read/);
  assert.equal((await site.as("auditor").post(readingPaths.reading(planId))).status, 409);
  assert.doesNotMatch((await site.as("auditor").get(registerPaths.plan(planId))).body, />Reading</);
});

test("a plan's document that is added is read by itself, and shown with its findings, its feedback and its numbers", async () => {
  const added = await site.as("auditor").post(registerPaths.addDocument(planId), { kind: "new-plan", title: "The plan", author: "", datedOn: "2026-03-27" }, { file: { filename: "plan.docx", data: exampleFile("q01", "plan.docx") } });
  assert.equal(added.status, 303);
  await until(async () => (await stateOf(planId)) === "read");
  const page = await site.as("auditor").get(readingPaths.reading(planId));
  assert.equal(page.status, 200);
  assert.match(page.body, /Amara Grace Tolliver-Eze/);
  assert.match(page.body, /About this reading/);
  assert.equal(page.headers["cache-control"], "no-store");
  assert.equal((await site.as("manager").get(readingPaths.feedback(planId))).status, 200);
  const word = await site.as("manager").get(readingPaths.feedbackDocx(planId));
  assert.equal(word.status, 200);
  assert.equal(word.bytes.subarray(0, 2).toString(), "PK");
  assert.match(String(word.headers["content-disposition"]), /feedback-EHC-00001\.docx/);
  const panel = (await site.as("manager").get(registerPaths.plan(planId))).body;
  assert.match(panel, />Reading<\/h2>/);
  assert.match(panel, new RegExp(readingPaths.reading(planId)));
  assert.match(panel, /Reading program/, "the rating by the program");
});

test("reading again takes its place", async () => {
  assert.equal((await site.as("manager").post(readingPaths.reading(planId))).status, 403);
  const { status, location } = await site.as("moderator").post(readingPaths.reading(planId));
  assert.equal(status, 303);
  assert.match(location ?? "", /\/reading\?document=/);
  await until(async () => (await stateOf(planId)) === "read");
  assert.equal((await one<{ n: number }>(site.db, sql`select count(*)::int as n from rating where authority_id = ${site.authority.id} and role = 'program'`)).n, 1);
});

test("findings are listed, filtered, sorted and downloaded; the address holds it all and no name", async () => {
  const page = await site.as("manager").get(readingPaths.findings());
  const [, total] = /<strong>(\d+) findings?<\/strong>/.exec(page.body) ?? assert.fail("no total");
  const stored = await one<{ n: number; lines: number; code: string }>(site.db, sql`select count(*)::int as n, count(distinct (plan_id, code, section))::int as lines, min(code) as code from reading_finding where authority_id = ${site.authority.id}`);
  assert.equal(Number(total), stored.n);
  assert.doesNotMatch(page.body, /Amara|Tolliver/);
  const filtered = await site.as("manager").get(readingPaths.findings({ code: stored.code, sort: "section", direction: "desc" }));
  assert.match(filtered.body, /Remove the filter/);
  assert.match((await site.as("manager").get(readingPaths.findings({ team: site.authority.teams["South"] ?? "" }))).body, /No findings like this/);
  assert.match((await site.as("manager").get(readingPaths.findings({ need: "HI", age: "0-4" }))).body, /<strong>\d+ findings?<\/strong>/);
  assert.match((await site.as("manager").get("/findings?section=Z&age=7&code=%27&page=-4&sort=x")).body, /was left out: code, section, age/);
  const [, number, title] = new RegExp(`${readingPaths.reading(planId)}#finding-(\\d+)">EHC-00001</a></div></th>\\s*<td[^>]*><div>([^<]+?) *<`).exec(page.body) ?? assert.fail("no link to a finding");
  const shown = (await site.as("manager").get(readingPaths.reading(planId))).body;
  assert.ok(shown.includes(`</span>${number}</span> ${title}`), `the link to finding ${number} leads to “${title}”`);
  const csv = await site.as("manager").get(readingPaths.findingsExport());
  assert.equal(csv.body.trim().split("\r\n").length, stored.lines + 1);
  const times = csv.body.trim().split("\r\n").slice(1).map((line) => Number(/,(\d+),North,/.exec(line)?.[1]));
  assert.equal(times.reduce((sum, count) => sum + count, 0), stored.n);
  assert.doesNotMatch(csv.body, /Amara|Tolliver/);
});

test("many files are uploaded, what is doubtful is asked and answered, and what came of each is listed", async () => {
  const officer = site.as("qa-officer");
  assert.equal((await officer.post(readingPaths.upload())).status, 400);
  assert.equal((await officer.post(readingPaths.upload(), {}, {})).status, 400);
  const files = [
    { filename: "rhys.docx", data: exampleFile("q02", "plan.docx") }, { filename: "advice-school.docx", data: exampleFile("q02", "advice-school.docx") },
    { filename: "unknown.docx", data: exampleFile("q04", "plan.docx") }, { filename: "broken.docx", data: Buffer.from("PK\u0003\u0004") },
  ];
  const { status, location = "" } = await officer.post(readingPaths.upload(), {}, { files });
  assert.equal(status, 303);
  await until(async () => /Waiting for your answers/.test((await officer.get(location)).body));
  const page = await officer.get(location);
  assert.match(page.body, /One file needs an answer/);
  assert.match(page.body, /unknown\.docx/);
  assert.match(page.body, /broken\.docx[\s\S]*damaged/);
  assert.equal(await stateOf(unread), "read");
  const csv = await officer.get(`${location}/files.csv`);
  assert.equal(csv.body.trim().split("\r\n").length, 5);

  const find = `${location}/files/2`;
  assert.match((await officer.get(find)).body, /Whose is this file\?/);
  assert.match((await officer.post(find, { words: "zzzz" })).body, /Nobody found/);
  const found = await officer.post(find, { words: "rhys" });
  assert.match(found.body, /EHC-00002, Rhys Appleyard-Nowak, born 8 February 2011/);
  assert.equal((await officer.post(find, { words: "rhys", plan: "", kind: "" })).status, 400);
  assert.equal((await officer.post(find, { words: "rhys", plan: unread, kind: "nonsense" })).status, 400);
  const other = await makeAuthority(site.db);
  assert.equal((await site.as("qa-officer", other).get(location)).status, 404);
  const theirs = await addPlan(site.db, other, "EHC-1", exampleChildren.q03);
  assert.equal((await officer.post(find, { words: "rhys", plan: theirs, kind: "new-plan" })).status, 400, "another authority's plan");

  assert.equal((await officer.post(`${location}/answers`, { "plan-2": theirs, "kind-2": "new-plan" })).status, 303);
  assert.match((await officer.get(location)).body, /Nothing was chosen[\s\S]*One file needs an answer/);
  assert.equal((await officer.post(`${location}/answers`, { "plan-2": "left-out" })).status, 303);
  await until(async () => /2 plans? read|1 plan read/.test((await officer.get(location)).body));
  assert.equal((await officer.get(find)).status, 404);
  assert.match((await officer.get(readingPaths.uploads())).body, /Done/);
  assert.equal((await officer.post(`${location}/cancel`)).status, 303);
  assert.match((await officer.get(location)).body, /had ended already/);
});

test("a reading whose program died once too often can be started again", async () => {
  await site.db.transaction().execute((tx) => sql`update reading set state = 'reading' where authority_id = ${site.authority.id} and plan_id = ${planId}`.execute(tx));
  assert.match((await site.as("auditor").get(readingPaths.reading(planId))).body, /The program stopped while it read the plan again/);
  assert.equal((await site.as("auditor").post(readingPaths.reading(planId))).status, 303);
  await until(async () => (await stateOf(planId)) === "read");
});

test("a plan in the register that nobody read is offered, and read with the rest", async () => {
  await site.db.transaction().execute((tx) => sql`delete from reading where authority_id = ${site.authority.id} and plan_id = ${unread}`.execute(tx));
  assert.match((await site.as("manager").get(registerPaths.plan(unread))).body, /Not read yet/);
  assert.match((await site.as("qa-officer").get(readingPaths.upload())).body, /One plan has a document/);
  const { location = "" } = await site.as("qa-officer").post(readingPaths.readAll());
  assert.match(location, /\/reading\/uploads\//);
  await until(async () => (await stateOf(unread)) === "read");
  assert.equal((await site.as("qa-officer").post(readingPaths.readAll())).location, readingPaths.upload());
});
