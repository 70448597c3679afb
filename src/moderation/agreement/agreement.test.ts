import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addClockPlan } from "../../../test/support/add-clock-plan.ts";
import { makeAuthority, type TestRole } from "../../../test/support/authority.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { handIn } from "../../../test/support/handed-in.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { makeAssignments, shareOutCycle, storeRatings, type RatingRole, type RatingToSave } from "../../auditing/index.ts";
import { publishInstrument, syncShippedInstruments, type Instrument } from "../../instruments/index.ts";
import { many, newId, run, sql } from "../../platform/index.ts";
import { moderationPaths } from "../paths.ts";
import { compareRatings } from "./compare.ts";

let site: TestSite;
let made: DrawnProgramme;
let authorityId = "";
let viewer = "";
const raters = new Map<string, string>();
const advice = ["education-advice", "medical-advice", "social-care-advice"];
/** A score out of 20 as it stands: the published figures are scores. */
const scores = exampleInstrument({ A: ["A1"] }, { id: "golden-score", title: "Scores", appliesTo: advice, scales: { score: { type: "number", from: 0, to: 20, step: 0.001 } }, scale: "score" });
const yesNo = exampleInstrument({ A: ["A1"] }, { id: "golden-yes-no", title: "Yes or no", scales: { "yes-no": { type: "choice", options: [{ value: "Yes", points: 1 }, { value: "No", points: 0 }] } }, scale: "yes-no" });
const twice = exampleInstrument({ A: ["A1"] }, { id: "golden-twice", title: "Asked twice", scales: { "yes-no": { type: "choice", options: [{ value: "Yes", points: 1 }, { value: "No", points: 0 }] } }, scale: "yes-no" });
const mapped = exampleInstrument({ Z: [{ id: "Z9", maps: ["golden-yes-no/A1"] }] }, { id: "golden-other-tool", title: "Another tool", scales: { "met-not": { type: "choice", options: [{ value: "Met", points: 2 }, { value: "Not", points: 0 }] } }, scale: "met-not" });

async function raterOf(name: string): Promise<string> {
  const known = raters.get(name);
  if (known !== undefined) return known;
  const id = newId();
  await run(site.db, sql`insert into rater (authority_id, id, name, kind) values (${authorityId}, ${id}, ${name}, 'person')`);
  raters.set(name, id);
  return id;
}
type Given = { reference: string; rater: string; role: RatingRole; on: string; kind?: string; absent?: boolean; value: string; criterion?: string };
async function store(instrument: Instrument, given: readonly Given[]): Promise<void> {
  const rows: RatingToSave[] = [];
  for (const each of given) {
    rows.push({
      reference: each.reference, role: each.role, raterId: await raterOf(each.rater), documentKind: each.kind ?? null, ratedOn: each.on, facts: each.absent === true ? { absent: true } : {},
      answers: each.value === "" ? [] : [{ criterionId: each.criterion ?? "A1", value: each.value }],
    });
  }
  await storeRatings(site.db, authorityId, instrument, rows);
}

before(async () => {
  site = await testSite({ authority: { today: "2021-09-01" } });
  authorityId = site.authority.id;
  viewer = site.authority.accounts["qa-officer"];
  await syncShippedInstruments(site.db);
  for (const each of [scores, yesNo, twice, mapped]) await publishInstrument(site.db, each, authorityId);
  const { auditor, moderator } = site.authority.accounts;
  made = await makeDrawnProgramme(site.db, site.authority, { kinds: Array.from({ length: 6 }, () => "new-plan"), members: { "Plan coordinators": [auditor], "Lead coordinators": [moderator] } });
});
after(() => site?.close());

const close = (actual: number | null | undefined, expected: number, within = 1e-6) => assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("fifty documents, yes or no: kappa 0.4, alpha 0.4, AC 0.406, 70% the same", async () => {
  // Both Yes 20, first Yes and second No 5, the other way round 10, both No 15.
  // Same: 35 of 50. Kappa: chance 0.5·0.6 + 0.5·0.4 = 0.5, so 0.2 ÷ 0.5. Alpha: 1 − 0.3 ÷ (2·55·45 ÷ (100·99)) = 1 − 0.3 ÷ 0.5.
  // AC: chance 2·0.55·0.45 = 0.495, so 0.205 ÷ 0.505 (Gwet 2008). Means 25 and 30 of 50: 10 and 12 of 20.
  const cells: [string, string][] = [...Array.from({ length: 20 }, (): [string, string] => ["Yes", "Yes"]), ...Array.from({ length: 5 }, (): [string, string] => ["Yes", "No"]), ...Array.from({ length: 10 }, (): [string, string] => ["No", "Yes"]), ...Array.from({ length: 15 }, (): [string, string] => ["No", "No"])];
  await store(yesNo, cells.flatMap(([first, second], at): Given[] => [
    { reference: `K-${at}`, rater: "First reader", role: "audit", on: "2019-05-01", value: first }, { reference: `k-${at}`, rater: "Second reader", role: "moderation", on: "2019-05-02", value: second },
  ]));
  const { overall, outOf, rows, all } = await compareRatings(site.db, authorityId, { role1: "internal", role2: "moderation", instrument: "golden-yes-no", by: "rater2" }, viewer);
  assert.deepEqual([overall.documents, overall.answers, outOf], [50, 50, 20]);
  close(overall.exact?.value, 0.7);
  close(overall.kappa?.value, 0.4);
  close(overall.alpha?.value, 0.4);
  close(overall.ac2?.value, 0.205 / 0.505);
  close(overall.mean1, 10);
  close(overall.mean2, 12);
  close(overall.difference?.value, 2);
  assert.deepEqual([all.ratings1, all.ratings2, all.scale], [50, 50, 20]);
  // By the second group's raters the row reads the same way round.
  assert.deepEqual(rows.map((row) => [row.label, row.mean1, row.mean2, row.difference?.value]), [["Second reader", 10, 12, 2]]);
  const page = await site.as("qa-officer").get(moderationPaths.agreement({ role1: "internal", role2: "moderation", instrument: "golden-yes-no" }));
  for (const words of [/70% \(5\d% to 8\d%\)/, /10\.0 of 20/, /12\.0 of 20/, /\+2\.0 \(/, /0\.40 \(/, /0\.41 \(/]) assert.match(page.body, words);
});

test("another tool that asks the same is compared by its mapped criterion", async () => {
  await store(mapped, Array.from({ length: 10 }, (_, at): Given => ({ reference: `K-${at}`, rater: "Panel of two", role: "panel", on: "2019-06-01", criterion: "Z9", value: "Met" })));
  const { overall } = await compareRatings(site.db, authorityId, { role1: "panel", role2: "moderation" }, viewer);
  assert.deepEqual([overall.documents, overall.exact?.value], [10, 1]);
});

test("before and after: the same plans in an earlier and a later time, whoever rated them and whatever the documents were called", async () => {
  // Twelve plans: 3 Yes both times, 1 Yes then No, 6 No then Yes, 2 No both times. Before 4 of 12 are Yes (6.67 of 20), after 9 (15 of 20); the same 5 of 12.
  const answers = [...Array.from({ length: 3 }, () => ["Yes", "Yes"]), ["Yes", "No"], ...Array.from({ length: 6 }, () => ["No", "Yes"]), ["No", "No"], ["No", "No"]];
  const rows: RatingToSave[] = [];
  for (const [at, [was = "", is = ""]] of answers.entries()) {
    const planId = await addClockPlan(site, authorityId, { reference: `BA-${at}`, status: "active", started_on: "2018-01-01" });
    const rated = async (reference: string, rater: string, ratedOn: string, value: string): Promise<RatingToSave> =>
      ({ reference, role: "audit", raterId: await raterOf(rater), planId, documentKind: null, ratedOn, facts: {}, answers: [{ criterionId: "A1", value }] });
    rows.push(await rated(`BA-was-${at}`, "Earlier reader", "2016-03-01", was), await rated(`BA-is-${at}`, "Later reader", "2017-03-01", is));
  }
  await storeRatings(site.db, authorityId, twice, rows);
  const asked = { role1: "internal", from1: "2016-01", to1: "2016-12", role2: "internal", from2: "2017-01", to2: "2017-12", match: "plan" } as const;
  const { overall } = await compareRatings(site.db, authorityId, asked, viewer);
  assert.deepEqual([overall.documents, overall.answers], [12, 12]);
  close(overall.mean1, 20 / 3);
  close(overall.mean2, 15);
  close(overall.difference?.value, 25 / 3);
  close(overall.exact?.value, 5 / 12);
  // Differences of 20 (6), -20 (1) and 0 (5): mean 8.333, deviation 13.371 (7 × 400 − 12 × 8.333²= 1966.7; ÷ 11 = 178.8), t(11) = 2.201: 8.333 ± 8.496.
  close(overall.difference?.interval?.low, -0.163, 0.01);
  close(overall.difference?.interval?.high, 16.829, 0.01);
  assert.match((await site.as("qa-officer").get(moderationPaths.agreement(asked))).body, /\+8\.3 \(/);
  // By their own names the documents of the two years have nothing in common.
  assert.equal((await compareRatings(site.db, authorityId, { ...asked, match: "document" }, viewer)).overall.documents, 0);
});

test("a rater against everybody is that rater against the others", async () => {
  const first = raters.get("First reader") ?? "";
  const { overall, all } = await compareRatings(site.db, authorityId, { rater1: first, instrument: "golden-yes-no" }, viewer);
  assert.deepEqual([overall.documents, all.ratings1, all.ratings2], [50, 50, 50]);
  close(overall.exact?.value, 0.7);
});

test("programme report 2021, section 7: averages 17.3 and 16.7; in cycle 3 18.9 and 16.5 differ by 2.4, where 3.4 is printed", async () => {
  // The report prints averages only; the single scores are chosen so that those hold.
  const moderated = (rater: string, on: string, values: readonly number[], from: number): Given[] => values.map((value, at) => ({ reference: `M-${rater.slice(0, 2)}-${from + at}`, rater, role: "moderation", on, kind: "education-advice", value: String(value) }));
  await store(scores, [
    // Lead coordinators: 16.4 + 16.8 + 17.1 + 18.9 = 69.2, ÷ 4 = 17.3.
    ...moderated("Lead coordinators", "2020-10-01", [16.4, 16.8, 17.1], 0), ...moderated("Lead coordinators", "2021-06-01", [18.9], 10),
    // PQA team: 17.1 + 16.7 + 16.4 + 16.6 = 66.8, ÷ 4 = 16.7; in cycle 3 (16.4 + 16.6) ÷ 2 = 16.5.
    ...moderated("PQA team", "2020-10-01", [17.1, 16.7], 0), ...moderated("PQA team", "2021-06-01", [16.4, 16.6], 10),
  ]);
  const groups = { role1: "moderation", rater1: raters.get("PQA team") ?? "", role2: "moderation", rater2: raters.get("Lead coordinators") ?? "" };
  const whole = await compareRatings(site.db, authorityId, groups, viewer);
  close(whole.all.mean1, 16.7);
  close(whole.all.mean2, 17.3);
  close(((whole.all.mean1 ?? 0) + (whole.all.mean2 ?? 0)) / 2, 17);
  assert.equal(whole.overall.answers, 0);
  const third = { ...groups, from1: "2021-06", from2: "2021-06" };
  const { all } = await compareRatings(site.db, authorityId, third, viewer);
  close(all.difference?.value, 2.4);
  const page = await site.as("moderator").get(moderationPaths.agreement(third));
  assert.match(page.body, /No document was rated by both groups/);
  assert.match(page.body, /a mean of 16\.5 of 20, the second 1 with 18\.9/);
  assert.match(page.body, /The second is \+2\.4 from the first/);
});

test("programme report 2021, section 4: outside averages with absent advice as 0 and without", async () => {
  const day = ["2020-10-15", "2021-02-15", "2021-06-15"];
  const kinds = { education: "education-advice", medical: "medical-advice", social: "social-care-advice" } as const;
  // By cycle: how many of each kind are there with which score, and how many are absent. Chosen so that all printed averages hold:
  // cycle 1: 59 × 13.75 ÷ 66 = 12.29; cycle 2: 63 × 12.5 ÷ 73 = 10.79; cycle 3: 37 × 14.2 ÷ 45 = 11.68.
  // social care: (1.6 + 1.5 + 1.5 + 5 × 13) ÷ 8 = 8.7, ÷ 30 = 2.32; in cycle 3 65 ÷ 5 = 13, ÷ 13 = 5. Medical: 10 × 11.3 = 113, ÷ 13 = 8.69.
  const plan = [
    { education: [54, (59 * 13.75 - 1.6 - 4 * 11.3) / 54], medical: [4, 11.3], social: [1, 1.6], absentMedical: 1, absentSocial: 6 },
    { education: [55, (63 * 12.5 - 3 - 6 * 11.3) / 55], medical: [6, 11.3], social: [2, 1.5], absentMedical: 2, absentSocial: 8 },
    { education: [32, (37 * 14.2 - 65) / 32], medical: [0, 0], social: [5, 13], absentMedical: 0, absentSocial: 8 },
  ] as const;
  const internal = [15.3, 16.8, 15.5];
  const given: Given[] = [];
  for (const [cycle, row] of plan.entries()) {
    const on = day[cycle] ?? "";
    let at = 0;
    for (const kind of ["education", "medical", "social"] as const) {
      for (let n = 0; n < row[kind][0]; n += 1) given.push({ reference: `X-${cycle}-${at++}`, rater: "Outside Ltd", role: "external", on, kind: kinds[kind], value: row[kind][1].toFixed(3) });
    }
    for (let n = 0; n < row.absentMedical; n += 1) given.push({ reference: `X-${cycle}-${at++}`, rater: "Outside Ltd", role: "external", on, kind: kinds.medical, value: "0", absent: true });
    // Half of what was not there was scored 0 by the outside firm, half was only told to be missing.
    for (let n = 0; n < row.absentSocial; n += 1) given.push({ reference: `X-${cycle}-${at++}`, rater: "Outside Ltd", role: "external", on, kind: kinds.social, value: n % 2 === 0 ? "0" : "", absent: true });
    for (let n = 0; n < 6; n += 1) given.push({ reference: `X-${cycle}-${n}`, rater: "Own auditor", role: "audit", on, kind: kinds.education, value: String(internal[cycle]) });
    given.push({ reference: `Y-${cycle}-1`, rater: "Outside Ltd", role: "external", on: "2019-01-01", kind: kinds.education, value: "10" });
  }
  await store(scores, given);
  const filters = { role1: "internal", role2: "external", instrument: "golden-score", from1: "2020-09", from2: "2020-09" };
  const { absent, overall } = await compareRatings(site.db, authorityId, filters, viewer);
  const rounded = (value: number | null | undefined) => Math.round((value ?? Number.NaN) * 10) / 10;
  assert.deepEqual(absent?.first.map(rounded), [15.3, 16.8, 15.5, 15.9]);
  assert.deepEqual(absent?.counted.map(rounded), [12.3, 10.8, 11.7, 11.6]);
  assert.deepEqual(absent?.leftOut.map((value) => Math.round((value ?? 0) * 100) / 100), [13.75, 12.5, 14.2, 13.48]);
  const kind = (name: string) => absent?.kinds.find((each) => each.kind === name);
  assert.deepEqual([kind("Social care advice")?.absent, rounded(kind("Social care advice")?.counted?.mean), rounded(kind("Social care advice")?.leftOut?.mean)], [22, 2.3, 8.7]);
  assert.deepEqual([kind("Medical advice")?.absent, rounded(kind("Medical advice")?.counted?.mean), rounded(kind("Medical advice")?.leftOut?.mean)], [3, 8.7, 11.3]);
  // Absent advice is no judgement of what somebody wrote: only the six documents of each cycle that both scored are paired.
  assert.equal(overall.documents, 18);
  const third = await compareRatings(site.db, authorityId, { ...filters, from2: "2021-06", from1: "2021-06", kind: "social-care-advice" }, viewer);
  assert.deepEqual([third.absent?.counted[0], third.absent?.leftOut[0]], [5, 13]);
  // The report prints 15.8 for the internal average; its own three figures come to 15.87, and the page shows the sum.
  const page = await site.as("manager").get(moderationPaths.agreement(filters));
  assert.match(page.body, /\(15\.30 \+ 16\.80 \+ 15\.50\) ÷ 3 = 15\.87\./);
  assert.match(page.body, /\(13\.75 \+ 12\.50 \+ 14\.20\) ÷ 3 = 13\.48\./);
  // What of the firm's file has no audit of the council's own is named.
  const old = await compareRatings(site.db, authorityId, { role1: "internal", role2: "external", instrument: "golden-score", to2: "2019-12" }, viewer);
  assert.deepEqual(old.onlySecond, ["Y-0-1", "Y-1-1", "Y-2-1"]);
});

test("ratings of the sample's documents are found by cycle and kept from whoever has still to rate them", async () => {
  await makeAssignments(site.db, authorityId, made.sampleId);
  await shareOutCycle(site.db, authorityId, made.cycleId);
  const rows = await many<{ id: string; role: string }>(site.db, sql`select id, role from assignment where authority_id = ${authorityId} and cycle_id = ${made.cycleId} order by role, id`);
  for (const { id, role } of rows) await handIn(site.db, authorityId, id, { answers: role === "audit" ? {} : { A1: "No", B1: "Partly" } });
  const filters = { role1: "internal", role2: "moderation", cycle1: made.cycleId, cycle2: made.cycleId, by: "section" };
  const whole = await compareRatings(site.db, authorityId, filters, viewer);
  assert.equal(whole.overall.documents, 6);
  assert.deepEqual(whole.furthest.slice(0, 2).map((row) => row.label.slice(0, 2)), ["A1", "B1"]);
  // A1 by 2 of 2 points lies 20 of 20 apart, B1 by 1 of 2 10 of 20.
  assert.deepEqual(whole.furthest.slice(0, 2).map((row) => row.difference?.value), [-20, -10]);
  // Sections without a difference differ by nothing.
  assert.ok(whole.rows.some((row) => /Views/.test(row.label) && (row.difference?.value ?? 0) < 0) && whole.rows.some((row) => (row.difference?.value ?? 1) === 0));
  const second = rows.find((row) => row.role === "moderation")?.id;
  await run(site.db, sql`update assignment set state = 'sent-back' where authority_id = ${authorityId} and id = ${second}`);
  assert.equal((await compareRatings(site.db, authorityId, filters, site.authority.accounts.moderator)).overall.documents, 5);
  assert.equal((await compareRatings(site.db, authorityId, filters, viewer)).overall.documents, 6);
});

test("each role sees what it may; nobody, other authorities and bad addresses see nothing", async () => {
  const may: TestRole[] = ["administrator", "qa-officer", "moderator", "manager"];
  const all: TestRole[] = [...may, "auditor", "panel-member", "outside-auditor", "writer", "viewer"];
  for (const path of [moderationPaths.agreement(), moderationPaths.agreement({ role1: "audit", role2: "moderation" }), moderationPaths.agreementExport({ role1: "audit", role2: "moderation" })]) {
    assert.equal((await site.nobody.get(path)).status, 302, path);
    for (const role of all) assert.equal((await site.as(role).get(path)).status, may.includes(role) ? 200 : 403, `${path} as ${role}`);
  }
  const other = await makeAuthority(site.db);
  const theirs = await site.as("qa-officer", other).get(moderationPaths.agreement({ role1: "internal", role2: "moderation" }));
  assert.match(theirs.body, /No document was rated by both groups/);
  const odd = await site.as("qa-officer").get(moderationPaths.agreement({ role1: "king", cycle1: "7", from1: "2020-13", by: "colour", role2: "moderation" }));
  assert.equal(odd.status, 200);
  assert.match(odd.body, /left out: role1, cycle1, from1, by/);
});

test("the figures go out as CSV, the whole first", async () => {
  const { body, headers } = await site.as("qa-officer").get(moderationPaths.agreementExport({ role1: "internal", role2: "moderation", instrument: "golden-yes-no" }));
  assert.match(String(headers["content-type"]), /text\/csv/);
  const lines = body.trim().split(/\r?\n/);
  assert.match(lines[0] ?? "", /Part,Of,Documents,Answers,First mean of 20/);
  assert.match(lines[1] ?? "", /^All,,50,50,10,12,2,/);
});
