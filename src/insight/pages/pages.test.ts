import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fiveTeams, storeDipSampleAudits } from "../../../test/support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { makeAuthority } from "../../../test/support/authority.ts";

let site: TestSite;
const paths = ["/insight", "/insight.csv", "/insight.json", "/insight/behind", "/insight/questions"];

before(async () => {
  site = await testSite({ authority: { teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
});
after(() => site?.close());

test("nobody is let in without signing in, and only those who may ask the numbers", async () => {
  for (const path of paths) {
    assert.equal((await site.nobody.get(path)).status, 302, path);
    for (const role of ["auditor", "panel-member", "outside-auditor", "writer", "viewer"] as const) assert.equal((await site.as(role).get(path)).status, 403, `${path} as ${role}`);
    for (const role of ["qa-officer", "manager", "moderator", "administrator"] as const) assert.equal((await site.as(role).get(path)).status, 200, `${path} as ${role}`);
  }
});

test("single people are set against each other by those who manage them alone", async () => {
  assert.equal((await site.as("moderator").get("/insight?measure=percent&by=rater")).status, 403);
  assert.equal((await site.as("moderator").get("/insight.csv?measure=percent&writer=none")).status, 403);
  assert.ok(!(await site.as("moderator").get("/insight")).body.includes("Plan writer"));
  assert.equal((await site.as("manager").get("/insight?measure=percent&by=rater")).status, 200);
});

test("what an address cannot mean is left out and told; what cannot be divided is told with its cure", async () => {
  const odd = await site.as("qa-officer").get("/insight?measure=percent&by=team&from=2020-13&team=nobody&sample=best");
  assert.equal(odd.status, 200);
  assert.match(odd.body, /left out: team, sample, from/);
  const cannot = await site.as("qa-officer").get("/insight?measure=weeks&by=rater");
  assert.equal(cannot.status, 400);
  assert.match(cannot.body, /cannot be divided or narrowed by “Rater”/);
  assert.match(cannot.body, /<title>Error: /);
  assert.equal((await site.as("qa-officer").get("/insight.json?measure=weeks&by=rater")).status, 400);
  for (const bad of ["/insight?measure=%00", "/insight?measure[]=percent&by[]=team", "/insight?by=team&by2=team", "/insight?section=%27%3B%20drop%20table%20rating%3B--", "/insight?least=0"]) {
    assert.equal((await site.as("qa-officer").get(bad)).status, 200, bad);
  }
});

test("the page says the figure, sets parts against each other and names no winner by chance", async () => {
  const page = await site.as("qa-officer").get("/insight?measure=percent&by=team");
  assert.match(page.body, /<h1[^>]*>Compliance by team<\/h1>/);
  assert.match(page.body, /<strong>78%<\/strong> \(30 documents\)/);
  assert.match(page.body, /Highest is Team 4 \(90%\), lowest Team 3 \(63%\)/);
  const [one, other] = site.authority.teamIds;
  const compared = await site.as("qa-officer").get(`/insight?measure=percent&by=team&a=${one}&b=${other}`);
  // 80.7 and 79 of six plans each: within noise.
  assert.match(compared.body, /Team 1 lies 1\.7 percentage points higher than Team 2, but the true difference could be anything from .* Chance alone could well have made it/);
});

test("every figure opens what stands behind it, and its list is that figure", async () => {
  const page = await site.as("qa-officer").get("/insight?measure=percent&by=team");
  const href = /href="(\/insight\/behind\?[^"]+)"[^>]*>81%/.exec(page.body)?.[1]?.replaceAll("&amp;", "&");
  assert.ok(href);
  const behind = await site.as("qa-officer").get(href);
  assert.match(behind.body, /<strong>81%<\/strong>/);
  assert.match(behind.body, /6 documents, 6 ratings/);
  const ratings = [...behind.body.matchAll(/href="(\/ratings\/[0-9a-f-]{36})"/g)].map((match) => match[1] ?? "");
  assert.equal(new Set(ratings).size, 6);
  assert.equal((await site.as("qa-officer").get(ratings[0] ?? "")).status, 200);
});

test("the answer downloads as CSV and JSON, with every figure as it is", async () => {
  const csv = await site.as("qa-officer").get("/insight.csv?measure=percent&by=month&average=teams");
  assert.match(String(csv.headers["content-disposition"]), /insight\.csv/);
  assert.match(csv.body, /July 2020,74\.2,/);
  const json = JSON.parse((await site.as("qa-officer").get("/insight.json?measure=percent&by=month&average=teams")).body) as { cells: { month: { key: string }; value: number; documents: number }[]; notes: string[] };
  assert.deepEqual(json.cells.map(({ month, value, documents }) => [month.key, value, documents]), [["2020-07", 74.2, 10], ["2020-08", 77.8, 10], ["2020-09", 81.8, 10]]);
  assert.ok(json.notes.some((note) => note.includes("Each team counts the same")));
});

test("an authority without ratings is told why there is nothing", async () => {
  const empty = await makeAuthority(site.db);
  const page = await site.as("qa-officer", empty).get("/insight");
  assert.equal(page.status, 200);
  assert.match(page.body, /There is nothing to count yet/);
  assert.equal((await site.as("qa-officer", empty).get("/insight/questions")).status, 200);
  const filtered = await site.as("qa-officer").get("/insight?measure=percent&from=2010-01&to=2010-02");
  assert.match(filtered.body, /Nothing fits this question/);
});

test("every view of the ready questions opens", async () => {
  const page = await site.as("qa-officer").get("/insight/questions");
  const links = [...new Set([...page.body.matchAll(/href="(\/insight\?[^"]+)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&")))];
  assert.ok(links.length > 50, `${links.length}`);
  for (const link of links) assert.equal((await site.as("qa-officer").get(link)).status, 200, link);
});
