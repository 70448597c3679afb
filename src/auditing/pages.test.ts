import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fiveTeams, storeDipSampleAudits } from "../../test/support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { criteriaOf, loadInstrument } from "../instruments/index.ts";
import { maybe, newId, run, sql } from "../platform/index.ts";
import { storeRatings } from "./index.ts";

let site: TestSite;
let dipSample = "";
let panel = "";

before(async () => {
  site = await testSite({ authority: { teams: fiveTeams } });
  const { db, authority } = site;
  dipSample = (await storeDipSampleAudits(db, authority))[0] ?? "";
  const full = await loadInstrument(db, authority.id, "north-somerset-ehcp");
  assert.ok(full);
  const raterId = newId();
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${raterId}, 'The panel', 'panel')`);
  [panel = ""] = await storeRatings(db, authority.id, full.instrument, [{
    reference: "PANEL-1", role: "panel", raterId, ratedOn: "2020-09-30",
    comment: "Bo is happy at Elm School.",
    judgements: { "reviewed-by": "multi-professional-panel", "area-of-need": ["semh", "cognition-learning"], rag: "amber", summary: "Written with care." },
    answers: criteriaOf(full.instrument).map(({ criterion }) => ({ criterionId: criterion.id, value: "Yes", ...(criterion.id === "A1" && { comment: "In Bo's own words.", evidence: "Bo wants a dog" }) })),
  }]);
});
after(() => site?.close());

test("judgements are read in the words of the tool", async () => {
  const { status, body } = await site.as("auditor").get(`/ratings/${panel}`);
  assert.equal(status, 200);
  for (const words of ["Multi-professional panel", "Social, emotional and mental health, Cognition and learning", "Amber", "Written with care."]) assert.ok(body.includes(words), words);
  assert.doesNotMatch(body, /semh|cognition-learning|multi-professional-panel/);
});

test("only people who may open a plan are led to one", async () => {
  const plan = await maybe<{ id: string; reference: string }>(site.db, sql`
    select p.id, p.reference from rating r join plan p on p.authority_id = r.authority_id and p.id = r.plan_id where r.authority_id = ${site.authority.id} and r.id = ${dipSample}`);
  assert.ok(plan);
  for (const path of [`/ratings/${dipSample}`, "/ratings?sort=date&direction=asc"]) {
    assert.ok((await site.as("auditor").get(path)).body.includes(`href="/register/plans/${plan.id}"`), path);
    const { status, body } = await site.as("viewer").get(path);
    assert.equal(status, 200);
    assert.ok(body.includes(plan.reference), path);
    assert.ok(!body.includes("/register/plans/"), path);
  }
});

test("what auditors wrote and quoted may name a child, so a viewer sees the answers alone", async () => {
  const words = ["Bo is happy at Elm School.", "In Bo&#39;s own words.", "Bo wants a dog", "Written with care."];
  const whole = await site.as("auditor").get(`/ratings/${panel}`);
  for (const text of words) assert.ok(whole.body.includes(text), text);
  const { status, body } = await site.as("viewer").get(`/ratings/${panel}`);
  assert.equal(status, 200);
  for (const text of words) assert.ok(!body.includes(text), text);
  assert.ok(body.includes("Amber"));
});

test("an average is of one tool: over ratings by several, the list says to choose", async () => {
  const several = (await site.as("auditor").get("/ratings")).body;
  assert.doesNotMatch(several, /on average/);
  assert.match(several, /made with several audit tools/);
  assert.match((await site.as("auditor").get("/ratings?instrument=dip-sample")).body, /on average/);
});
