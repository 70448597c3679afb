import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPlan } from "../../../test/support/plans-to-read.ts";
import { storeProgrammeYear } from "../../../test/support/programme-year-ratings.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { many, newId, one, run, sql } from "../../platform/index.ts";
import { reportsPaths } from "../paths.ts";
import { correctReport } from "../use-cases/correct-report.ts";
import { makeProgrammeReport } from "../use-cases/make-programme-report.ts";
import { openReport } from "../use-cases/open-report.ts";
import { publishReport } from "../use-cases/publish-report.ts";

let site: TestSite;
let id = "";
let path = "";
const actor = () => ({ authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2021-11-12" });
const get = async () => (await site.as("qa-officer").get(path)).body;
const revisionOn = (body: string): string => /name="revision" value="([^"]+)"/.exec(body)?.[1] ?? assert.fail();
/** The fields of the comments on the page, by the words that stand in them. */
const fieldsOf = (body: string) => [...body.matchAll(/name="(words-[^"]+)"[^>]*>([^<]*)</g)].map(([, name = "", words = ""]) => ({ words: name, chosen: name.replace("words-", "quote-"), text: words }));
const itemsOf = async (of = id) => (await openReport(site.db, site.authority.id, of))?.document.blocks.flatMap((block) => (block.type === "list" && block.id.endsWith("-quotes") ? [[block.id, ...block.items]] : [])) ?? [];

before(async () => {
  site = await testSite({ authority: { isDemo: true, today: "2021-11-12" } });
  await syncShippedInstruments(site.db);
  const programmeId = await storeProgrammeYear(site.db, site.authority);
  await run(site.db, sql`
    insert into comment_theme (authority_id, id, name, position) values (${site.authority.id}, 'needs', 'Needs', 1), (${site.authority.id}, 'outcomes', 'Outcomes', 2), (${site.authority.id}, 'provision', 'Provision', 3)`);
  // The one report that is not reflected in its plan stands under two themes; of another every answer has a comment on needs.
  await run(site.db, sql`update answer set comment = 'Quill has three outcomes in the advice and one in the plan.' where authority_id = ${site.authority.id} and 'outcomes' = any(themes)`);
  await run(site.db, sql`update answer set comment = 'Needs are missing: ' || criterion_id, themes = array['needs'] where authority_id = ${site.authority.id} and value = 'Partly'`);
  const planId = await addPlan(site.db, site.authority, "QP-1", { forename: "Quill", surname: "Invented", birthDate: "2014-01-17" });
  await run(site.db, sql`update rating r set plan_id = ${planId} where r.authority_id = ${site.authority.id} and r.id in (select rating_id from answer where 'outcomes' = any(themes))`);
  id = (await makeProgrammeReport(site.db, actor(), { kind: "programme-year", programmeId })).id;
  path = reportsPaths.quotes(id);
});
after(() => site?.close());

test("whoever makes reports chooses what they quote, and nobody else sees the comments", async () => {
  assert.equal((await site.nobody.get(path)).status, 302);
  for (const role of ["manager", "auditor", "viewer", "writer"] as const) {
    assert.equal((await site.as(role).get(path)).status, 403, role);
    assert.equal((await site.as(role).post(path, { revision: "0" })).status, 403, role);
  }
  assert.equal((await site.as("qa-officer").get(reportsPaths.quotes(newId()))).status, 404);
  const body = await get();
  assert.match(body, /may name a child/);
  assert.match(body, /Outcomes \(1\)/);
  assert.match(body, /Provision \(1\)/);
  assert.match(body, /Physiotherapy advice, Cycle \d/);
  assert.equal([...body.matchAll(/Holds the child’s name/g)].length, 2, "the comment with the name, under each of its themes");
  assert.match((await site.as("qa-officer").get(reportsPaths.report(id))).body, new RegExp(`href="${path}"`));
});

test("nothing is quoted before somebody chooses, and a choice with the child's name, without words, too long or too many is refused", async () => {
  assert.deepEqual(await itemsOf(), []);
  const body = await get();
  const fields = fieldsOf(body);
  const outcome = fields.find(({ words }) => words.startsWith("words-outcomes-")) ?? assert.fail();
  const needs = fields.filter(({ words }) => words.startsWith("words-needs-"));
  assert.ok(needs.length > 8);
  const post = (form: Record<string, string>) => site.as("qa-officer").post(path, { revision: revisionOn(body), ...form });
  for (const [words, fault] of [["", /Write the words to print/], ["x".repeat(601), /Use 600 characters at most/], ["The views are Quill’s own.", /hold the child’s name/]] as const) {
    const answer = await post({ [outcome.chosen]: "yes", [outcome.words]: words });
    assert.equal(answer.status, 400);
    assert.match(answer.body, fault);
    assert.match(answer.body, new RegExp(`id="${outcome.chosen}"[^>]* checked`), "what was ticked stays");
  }
  const many = await post(Object.fromEntries(needs.slice(0, 9).flatMap((each) => [[each.chosen, "yes"], [each.words, each.text]])));
  assert.ok(many.status === 400 && /Choose at most 8 comments under Needs: you have chosen 9/.test(many.body));
  assert.deepEqual(await itemsOf(), []);
});

test("chosen comments are printed under their themes in the words that were given, kept with the draft, and looked at again before publishing", async () => {
  const body = await get();
  const fields = fieldsOf(body);
  const outcome = fields.find(({ words }) => words.startsWith("words-outcomes-")) ?? assert.fail();
  const [first, second] = fields.filter(({ words }) => words.startsWith("words-needs-"));
  const choice = { [outcome.chosen]: "yes", [outcome.words]: "One of three outcomes\n of the advice is in the plan.", [first?.chosen ?? ""]: "yes", [first?.words ?? ""]: first?.text ?? "", [second?.words ?? ""]: "Not chosen." };
  assert.equal((await site.as("qa-officer").post(path, { revision: revisionOn(body), ...choice })).status, 303);
  assert.deepEqual(await itemsOf(), [["theme-needs-quotes", first?.text], ["theme-outcomes-quotes", "One of three outcomes of the advice is in the plan."]]);
  assert.match(await get(), new RegExp(`id="${outcome.chosen}"[^>]* checked`));
  const again = await site.as("administrator").post(path, { revision: revisionOn(body) });
  assert.equal(again.status, 409, "somebody has changed it since");
  assert.match((await site.as("qa-officer").get(reportsPaths.publish(id))).body, /Two comments are quoted: read once more that none could tell who a child is/);
  const file = (await site.as("qa-officer").get(reportsPaths.file(id, "html"))).body;
  assert.match(file, /One of three outcomes of the advice is in the plan\./);
  assert.doesNotMatch(file, /Quill|Not chosen/);
});

test("a published report keeps its quotes, its correction begins with them, and an audit that was taken back is quoted no more", async () => {
  await publishReport(site.db, actor(), id, { baseUrl: null });
  const printed = await itemsOf();
  assert.equal((await site.as("qa-officer").get(path)).status, 409);
  const { id: correction } = await correctReport(site.db, actor(), { reportId: id, reason: "A table was wrong." });
  assert.deepEqual(await itemsOf(correction), printed);
  await run(site.db, sql`update rating set state = 'withdrawn' where authority_id = ${site.authority.id} and id in (select rating_id from report_quote where theme_id = 'outcomes')`);
  assert.deepEqual((await itemsOf(correction)).map(([block]) => block), ["theme-needs-quotes"]);
  assert.deepEqual(await itemsOf(), printed);
  await site.as("qa-officer").post(reportsPaths.discard(correction));
  assert.equal((await many(site.db, sql`select 1 from report_quote where report_id = ${correction}`)).length, 0);
});

test("the trail tells who opened and who chose comments, and none of their words", async () => {
  const entries = await many<{ act: string; details: unknown }>(site.db, sql`select act, details from trail where subject_id = ${id} and act in ('open-comments','choose-quotes') order by at, id`);
  assert.deepEqual(entries.map(({ act, details }) => ({ act, details })).find(({ act }) => act === "choose-quotes"), { act: "choose-quotes", details: { comments: 2 } });
  assert.ok(entries.some(({ act }) => act === "open-comments"));
  assert.equal((await one<{ count: number }>(site.db, sql`select count(*)::int as count from trail where details::text like '%outcomes of%'`)).count, 0);
});
