import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority } from "../../../test/support/authority.ts";
import { addPlan } from "../../../test/support/plans-to-read.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { many, one, sql } from "../../platform/index.ts";

let site: TestSite;
let [planId, path, othersPlanId] = ["", "", ""];
before(async () => {
  site = await testSite({ authority: { today: "2021-10-15" } });
  planId = await addPlan(site.db, site.authority, "TT-1", { forename: "Quill", surname: "Invented", birthDate: "2014-01-17" });
  othersPlanId = await addPlan(site.db, await makeAuthority(site.db), "OT-1", { forename: "Wren", surname: "Invented", birthDate: "2014-01-17" });
  path = `/register/plans/${planId}/opt-out`;
});
after(() => site.close());

const day = (d: string, m: string, y: string) => ({ "asked-day": d, "asked-month": m, "asked-year": y });
const optedOut = async () => (await one<{ on: string | null }>(site.db, sql`select audit_opt_out_on as on from person c join plan p on p.person_id = c.id where p.id = ${planId}`)).on;

test("only QA officers and administrators note it, for plans of their own authority", async () => {
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of ["auditor", "moderator", "manager", "viewer", "writer"] as const) {
    assert.equal((await site.as(role).get(path)).status, 403);
    assert.equal((await site.as(role).post(path, day("1", "10", "2021"))).status, 403);
  }
  assert.equal((await site.as("qa-officer").post(`/register/plans/${othersPlanId}/opt-out`, day("1", "10", "2021"))).status, 404);
  assert.doesNotMatch((await site.as("auditor").get(`/register/plans/${planId}`)).body, /does not want an audit/);
  assert.equal(await optedOut(), null);
});

test("a day that is missing, impossible or to come is refused at its field, and what was typed stays", async () => {
  for (const [typed, words] of [[day("", "", ""), /Enter the day on which the family asked/], [day("31", "2", "2021"), /There is no such date/], [day("16", "10", "2021"), /must be today or before/], [day("x", "2", "2021"), /in numbers/]] as const) {
    const answer = await site.as("qa-officer").post(path, typed);
    assert.equal(answer.status, 400);
    assert.match(answer.body, words);
    assert.match(answer.body, new RegExp(`value="${typed["asked-day"]}"`));
  }
  assert.equal(await optedOut(), null);
});

test("it is noted with its day, seen by whoever opens the plan, undone, and all of it is in the trail", async () => {
  assert.match((await site.as("qa-officer").get(path)).body, /value="15"[\s\S]*value="10"[\s\S]*value="2021"/, "today is proposed");
  const saved = await site.as("qa-officer").post(path, day("1", "10", "2021"));
  assert.equal(saved.location, `/register/plans/${planId}`);
  assert.equal(await optedOut(), "2021-10-01");
  const { body } = await site.as("auditor").get(`/register/plans/${planId}`);
  assert.match(body, /Not to be audited/);
  assert.match(body, /On 1 October 2021 the family asked that this plan is not audited/);
  await site.as("qa-officer").post(path, day("1", "10", "2021"));
  assert.match((await site.as("administrator").get(path)).body, /May this plan be audited again\?/);
  assert.equal((await site.as("administrator").post(path, { undo: "yes" })).status, 303);
  assert.equal(await optedOut(), null);
  assert.doesNotMatch((await site.as("auditor").get(`/register/plans/${planId}`)).body, /Not to be audited/);
  const entries = await many<{ act: string; details: unknown; account: string }>(site.db, sql`select act, details, account_id as account from trail where plan_id = ${planId} and act like 'opt-%' order by at, id`);
  assert.deepEqual(entries, [
    { act: "opt-out", details: { from: "", to: "2021-10-01" }, account: site.authority.accounts["qa-officer"] },
    { act: "opt-in", details: { from: "2021-10-01", to: "" }, account: site.authority.accounts.administrator },
  ], "saying the same again changes nothing");
});
