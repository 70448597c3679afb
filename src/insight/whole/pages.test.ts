import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { makeAuthority } from "../../../test/support/authority.ts";
import { TODAY } from "../../../test/support/plans-to-sample.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { storeWholeProgramme } from "../../../test/support/whole-programme-ratings.ts";
import { criteriaOf, type Instrument } from "../../instruments/index.ts";
import { many, newId, run, sql } from "../../platform/index.ts";
import { joinProgramRatings } from "../../statistics/index.ts";
import { answerWhole } from "./answer-whole.ts";
import { wholePaths } from "./paths.ts";

let site: TestSite;
let instrument: Instrument;
let programmeId = "";
const paths = [wholePaths.page(), wholePaths.csv(), wholePaths.json()];

before(async () => {
  site = await testSite({ authority: { today: TODAY } });
  ({ instrument, programmeId } = await storeWholeProgramme(site.db, site.authority));
});
after(() => site?.close());

test("nobody and the wrong person see nothing; those who ask the numbers do", async () => {
  for (const path of paths) {
    assert.equal((await site.nobody.get(path)).status, 302, path);
    for (const role of ["auditor", "panel-member", "outside-auditor", "writer", "viewer"] as const) assert.equal((await site.as(role).get(path)).status, 403, `${path} as ${role}`);
    for (const role of ["qa-officer", "manager", "moderator", "administrator"] as const) assert.equal((await site.as(role).get(path)).status, 200, `${path} as ${role}`);
  }
});

test("the figures are those of the random draw's frame: 40 and 20 plans, twelve of each audited", async () => {
  const { answer } = await answerWhole(site.db, site.authority.id, {});
  const { figures } = answer ?? assert.fail();
  assert.deepEqual(figures.strata.map(({ name, frame, read, audits }) => [name, frame, read, audits]), [["North", 40, 40, 12], ["South", 20, 20, 12]]);
  // The same by another way: percentages straight from the table, a team at a time.
  const rows = await many<{ north: boolean; program: number; hand: number | null }>(site.db, sql`
    select t.name = 'North' as north, r.percent as program, (select h.percent from sample_item i join sample s on s.id = i.sample_id and s.purpose = 'random' join rating h on lower(h.reference) = lower(i.reference) and h.role = 'audit' where i.plan_id = p.id) as hand
    from rating r join plan p on p.id = r.plan_id join team t on t.id = p.team_id where r.role = 'program' and r.authority_id = ${site.authority.id}`);
  const found = joinProgramRatings([true, false].map((north) => {
    const own = rows.filter((row) => row.north === north);
    return { frame: own.length, programMean: own.reduce((sum, { program }) => sum + program, 0) / own.length, sample: own.flatMap(({ hand, program }) => (hand === null ? [] : [{ hand, program }])) };
  }));
  const { overall } = figures;
  assert.ok(Math.abs((overall?.joined?.value ?? 0) - (found?.value ?? 1)) < 1e-6);
  assert.ok(Math.abs((overall?.joined?.low ?? 0) - (found?.interval.low ?? 1)) < 1e-6);
  assert.ok(Math.abs((overall?.hand?.value ?? 0) - (found?.handOnly.value ?? 1)) < 1e-6);
  assert.equal(overall?.state, "gain");
  assert.ok((overall?.worth ?? 0) > 30 && (overall?.worth ?? 0) <= 60, "worth more audits than were made, and never more than there are plans");
  assert.ok((overall?.bias?.value ?? 0) < -5, "the program is stricter");
});

test("the page says which figure to use, with its interval, and when not to", async () => {
  const { body } = await site.as("qa-officer").get(wholePaths.page({ programme: programmeId, tool: "dip-sample" }));
  assert.match(body, /Use the joined figure\. About as sure as \d+ audits by hand, in place of 24\. It stands for all 60 documents/);
  assert.match(body, /the program’s score against the auditors’: [\d.]+ points lower \([\d.]+ to [\d.]+\)/);
  assert.match(body, /When not to use this/);
  assert.match(body, /Audits joined with the program/);
  assert.doesNotMatch(body, /Invented/);
  const programme = await site.as("qa-officer").get(`/programmes/${programmeId}`);
  assert.ok(programme.body.includes(`href="${wholePaths.page({ programme: programmeId })}"`));
  assert.doesNotMatch((await site.as("auditor").get(`/programmes/${programmeId}`)).body, /insight\/whole/);
  assert.ok((await site.as("qa-officer").get("/insight")).body.includes(`href="${wholePaths.page()}"`));
});

test("what an address cannot mean is left out and told; a programme without audits says so", async () => {
  const odd = await site.as("qa-officer").get("/insight/whole?programme=%00&tool=%27%3B--&cycle=3");
  assert.equal(odd.status, 200);
  assert.match(odd.body, /left out: programme, tool, cycle/);
  const none = await site.as("qa-officer").get(wholePaths.page({ programme: newId() }));
  assert.match(none.body, /No figures for this programme/);
  assert.equal((await site.as("qa-officer").get(wholePaths.csv({ programme: newId() }))).status, 404);
  const elsewhere = await makeAuthority(site.db);
  assert.match((await site.as("qa-officer", elsewhere).get(wholePaths.page({ programme: programmeId }))).body, /No figures yet/);
});

test("the files hold every criterion with both figures", async () => {
  const rows = parse((await site.as("manager").get(wholePaths.csv())).body, { columns: true, bom: true }) as Record<string, string>[];
  assert.equal(rows.length, criteriaOf(instrument).length + 1);
  assert.deepEqual([rows[0]?.["Text"], rows[0]?.["Audits"], rows[0]?.["State"]], ["Overall", "24", "gain"]);
  const json = JSON.parse((await site.as("manager").get(wholePaths.json())).body) as { documents: unknown; overall: { joined: { value: number }; use: string }; criteria: { id: string; state: string }[] };
  assert.deepEqual(json.documents, { frame: 60, read: 60, audits: 24, pairs: 24 });
  assert.ok(Math.abs(json.overall.joined.value - Number(rows[0]?.["Joined"])) < 0.01);
  // Everybody meets the first criterion, so nobody can say how others differ.
  assert.equal(json.criteria[0]?.state, "alike");
});

test("a plan that was not read weakens the figure and does not bend it; with too few read the audits stand alone and the page says what is missing", async () => {
  const before = (await answerWhole(site.db, site.authority.id, {})).answer?.figures.overall;
  await run(site.db, sql`
    delete from rating where authority_id = ${site.authority.id} and role = 'program' and id in (
      select r.id from rating r where r.authority_id = ${site.authority.id} and r.role = 'program' order by r.reference limit 12)`);
  const { answer } = await answerWhole(site.db, site.authority.id, {});
  assert.equal(answer?.figures.read, 48);
  assert.ok(answer?.figures.overall?.hand?.value === before?.hand?.value);
  assert.ok(Math.abs((answer?.figures.overall?.joined?.value ?? 0) - (before?.joined?.value ?? 0)) < 6);
  assert.match((await site.as("qa-officer").get(wholePaths.page())).body, /has not answered this tool for 12 documents of 60/);
  await run(site.db, sql`delete from rating where authority_id = ${site.authority.id} and role = 'program' and id not in (
    select r.id from rating r join sample_item i on i.plan_id = r.plan_id join sample s on s.id = i.sample_id and s.purpose = 'random' where r.role = 'program' order by r.reference limit 4)`);
  const page = await site.as("qa-officer").get(wholePaths.page());
  assert.match(page.body, /has answered this tool for 4 of the 24 audited documents; 10 are needed/);
  assert.match(page.body, /Use the audits alone: only 4 documents have both/);
});
