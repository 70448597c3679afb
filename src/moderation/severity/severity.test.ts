import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestRole } from "../../../test/support/authority.ts";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { storeRatings, type RatingToSave } from "../../auditing/index.ts";
import { publishInstrument } from "../../instruments/index.ts";
import { newId, run, sql } from "../../platform/index.ts";
import { moderationPaths } from "../paths.ts";
import { loadSeverityData, severityOf } from "./load-severity.ts";

let site: TestSite;
let authorityId = "";
const raters: Record<string, string> = {};
const criteria = ["A1", "A2", "A3", "A4", "A5"];
const tool = exampleInstrument({ A: criteria });

const addRater = async (name: string, accountId: string | null = null) => {
  raters[name] = newId();
  await run(site.db, sql`insert into rater (authority_id, id, name, kind, account_id) values (${authorityId}, ${raters[name]}, ${name}, 'person', ${accountId})`);
};
/** Answers of a document of `quality`, by a rater who is stricter by `strict` steps in every other criterion. */
const rating = (rater: string, role: "audit" | "moderation", document: string, on: string, quality: number, strict: number): RatingToSave => ({
  reference: document, role, raterId: raters[rater] ?? "", ratedOn: on,
  answers: criteria.map((criterionId, at) => {
    const level = ((quality + at) % 3) - (at % 2 === 0 ? strict : 0);
    return { criterionId, value: level <= 0 ? "No" : level === 1 ? "Partly" : "Yes" };
  }),
});

before(async () => {
  site = await testSite({ authority: { today: "2021-09-01" } });
  authorityId = site.authority.id;
  await publishInstrument(site.db, tool, authorityId);
  await addRater("Middle", site.authority.accounts.auditor);
  await addRater("Strict", site.authority.accounts.moderator);
  await addRater("Lenient");
  await addRater("Alone");
  await addRater("Alone too");
  const ratings = Array.from({ length: 30 }, (_, at) => {
    const on = `2021-0${1 + Math.floor(at / 6)}-10`;
    return [rating("Middle", "audit", `D-${at}`, on, at, 0), rating("Strict", "moderation", `D-${at}`, on, at, 1), ...(at % 2 === 0 ? [rating("Lenient", "moderation", `D-${at}`, on, at, -1)] : [])];
  }).flat();
  const apart = Array.from({ length: 6 }, (_, at) => [rating("Alone", "audit", `E-${at}`, "2021-03-03", at, 0), rating("Alone too", "moderation", `E-${at}`, "2021-03-04", at, at % 2)]).flat();
  await storeRatings(site.db, authorityId, tool, [...ratings, ...apart]);
});
after(() => site?.close());

test("the strict rater is strict, the lenient one lenient, and groups without a common document are kept apart", async () => {
  const data = await loadSeverityData(site.db, authorityId, {}, site.authority.accounts["qa-officer"]);
  assert.equal(data.outOf, 20);
  const result = severityOf(data);
  assert.ok(result.state === "fitted");
  const row = (name: string) => result.model.raters.find((each) => each.rater === raters[name]);
  assert.ok((row("Strict")?.measure ?? 0) > (row("Middle")?.measure ?? 0) && (row("Middle")?.measure ?? 0) > (row("Lenient")?.measure ?? 0));
  assert.ok((row("Strict")?.interval?.low ?? -1) > 0 && (row("Lenient")?.interval?.high ?? 1) < 0);
  assert.deepEqual(result.model.subsets.map((subset) => subset.length), [3, 2]);
  const { body } = await site.as("qa-officer").get(moderationPaths.severity());
  for (const words of [/Raw and fair averages, of 20/, /Stricter than average/, /More lenient than average/, /fall into 2 groups with no answer in common/, /Group 2/]) assert.match(body, words);
});

test("one rater's page shows each month with its limits", async () => {
  const { body, status } = await site.as("manager").get(moderationPaths.raterSeverity(raters["Strict"] ?? ""));
  assert.equal(status, 200);
  for (const words of [/January 2021/, /May 2021/, /Fair average/, /99\.8% limits/, /As strict throughout as chance|More than chance/]) assert.match(body, words);
});

test("auditors see their own page and no other; others see none", async () => {
  const all: TestRole[] = ["administrator", "qa-officer", "moderator", "manager", "auditor", "panel-member", "outside-auditor", "writer", "viewer"];
  const seers = all.slice(0, 4);
  const mine = moderationPaths.raterSeverity(raters["Middle"] ?? "");
  const other = moderationPaths.raterSeverity(raters["Lenient"] ?? "");
  assert.equal((await site.nobody.get(moderationPaths.severity())).status, 302);
  assert.equal((await site.nobody.get(mine)).status, 302);
  for (const role of all) {
    assert.equal((await site.as(role).get(mine)).status, [...seers, "auditor"].includes(role) ? 200 : 403, role);
    assert.equal((await site.as(role).get(other)).status, seers.includes(role) ? 200 : 403, role);
    const list = await site.as(role).get(moderationPaths.severity());
    assert.equal(list.status, seers.includes(role) || role === "panel-member" ? 200 : role === "auditor" ? 302 : 403, role);
    if (role === "auditor") assert.equal(list.location, mine);
    if (role === "panel-member") assert.match(list.body, /You have not rated anything yet/);
  }
  const own = await site.as("auditor").get(mine);
  for (const name of ["Strict", "Lenient", "Alone"]) assert.doesNotMatch(own.body, new RegExp(`>${name}<`));
  const elsewhere = await makeAuthority(site.db);
  assert.equal((await site.as("qa-officer", elsewhere).get(mine)).status, 404);
  assert.match((await site.as("qa-officer", elsewhere).get(moderationPaths.severity())).body, /too little to tell how strict/);
  for (const id of ["7", "01890000-0000-7000-8000-000000000000"]) assert.equal((await site.as("qa-officer").get(moderationPaths.raterSeverity(id))).status, 404);
  assert.match((await site.as("qa-officer").get(moderationPaths.severity({ from: "soon" }))).body, /left out: from/);
});
