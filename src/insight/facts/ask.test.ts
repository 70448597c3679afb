import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveTeams, publishedAverages, publishedTeams, storeDipSampleAudits } from "../../../test/support/dip-sample-audits.ts";
import { one, run, sql } from "../../platform/index.ts";
import { ask, cellAt } from "./ask.ts";
import { dimensionIds, type DimensionId } from "./catalogue/dimensions.ts";
import { canDivide } from "./catalogue/level-of.ts";
import { isMeasure, measures } from "./catalogue/measures.ts";
import { plainQuestion, type Question } from "./catalogue/question.ts";

const database = await freshDatabase();
const { db } = database;
let authority: TestAuthority;
let other: TestAuthority;

before(async () => {
  authority = await makeAuthority(db, { teams: fiveTeams, today: "2020-10-12" });
  other = await makeAuthority(db);
  await storeDipSampleAudits(db, authority);
});
after(() => database.drop());

const put = (question: Partial<Question>) => ask(db, authority.id, { ...plainQuestion, ...question });
const close = (actual: number | null | undefined, expected: number, within = 1e-9) => assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
const team = (number: number) => authority.teamIds[number - 1] ?? "";

test("compliance by team and month is the published table, two plans each, where so few are asked for", async () => {
  const answer = await put({ by: ["team", "month"], least: 2 });
  assert.deepEqual(answer.axes[0]?.parts.map((part) => part.label), fiveTeams);
  assert.deepEqual(answer.axes[1]?.parts, [{ key: "2020-07", label: "July 2020" }, { key: "2020-08", label: "August 2020" }, { key: "2020-09", label: "September 2020" }]);
  for (const [month, percents] of Object.entries(publishedTeams)) {
    for (const [at, percent] of percents.entries()) {
      const cell = cellAt(answer, team(at + 1), month);
      close(cell?.value, percent);
      assert.equal(cell?.documents, 2);
    }
  }
});

test("with two plans a cell says that it is too few, and gives no figure", async () => {
  const answer = await put({ by: ["team", "month"] });
  assert.ok(answer.cells.every((cell) => cell.state === "too-few" && cell.value === null && cell.documents === 2));
});

test("a team's quarter is the mean of its plans, with its t interval", async () => {
  const answer = await put({ by: ["team"] });
  for (const [at, percent] of publishedAverages.entries()) {
    const cell = cellAt(answer, team(at + 1));
    assert.equal(Math.floor((cell?.value ?? 0) + 0.5), percent);
    assert.equal(cell?.documents, 6);
    assert.ok(cell?.low !== null && cell?.high !== null && (cell?.low ?? 1) < (cell?.value ?? 0) && (cell?.value ?? 0) < (cell?.high ?? 0));
  }
  // Team 1's months are 76, 72 and 94, two plans each: 242 ÷ 3.
  close(cellAt(answer, team(1))?.value, 242 / 3);
});

test("months averaged over teams evenly are the published 74, 78 and 82", async () => {
  const answer = await put({ by: ["month"], average: "teams" });
  assert.deepEqual(answer.axes[0]?.parts.map(({ key }) => Math.floor((cellAt(answer, key)?.value ?? 0) + 0.5)), [74, 78, 82]);
  close(cellAt(answer, "2020-07")?.value, 74.2);
});

test("sections and criteria are counted from their own rows, and every answer of a criterion is one plan", async () => {
  const sections = await put({ by: ["section"] });
  assert.deepEqual(sections.axes[0]?.parts.slice(0, 3).map((part) => part.label), ["Section A", "Section B", "Section C"]);
  const stored = await one<{ mean: number }>(db, sql`select avg((sections -> 'E' ->> 'percent')::numeric) as mean from rating where authority_id = ${authority.id}`);
  close(cellAt(sections, "E")?.value, stored.mean);

  const met = await put({ measure: "met", by: ["criterion"], where: { section: "F" } });
  const first = cellAt(met, "dip-sample/F1");
  assert.equal(first?.documents, 30);
  const truth = await one<{ share: number }>(db, sql`select 100.0 * count(*) filter (where value = 'Yes') / count(*) as share from answer where authority_id = ${authority.id} and criterion_id = 'F1' and value <> 'N/A'`);
  close(first?.value, truth.share);
});

test("answers fall into parts, best first and what does not count last", async () => {
  const answer = await put({ measure: "answers", where: { criterion: "dip-sample/D1" } });
  assert.deepEqual(answer.all.parts.map(({ key, value, count }) => ({ key, value, count })), [{ key: "N/A", value: 100, count: 30 }]);
  const all = await put({ measure: "answers" });
  assert.deepEqual(all.all.parts.map((part) => part.key), ["Yes", "No", "N/A"]);
  close(all.all.parts.reduce((sum, part) => sum + part.value, 0), 100, 1e-6);
  // 30 plans, 60 criteria or so each: the interval is that of 30 plans and not of 1,800 answers.
  assert.equal(all.all.documents, 30);
  assert.ok(all.all.parts.every((part) => part.low <= part.value && part.value <= part.high));
});

test("counts, filters and months narrow what is counted", async () => {
  assert.equal((await put({ measure: "ratings" })).all.value, 30);
  assert.equal((await put({ measure: "ratings", from: "2020-08", to: "2020-08" })).all.value, 10);
  assert.equal((await put({ measure: "ratings", where: { team: team(2) } })).all.value, 6);
  assert.equal((await put({ measure: "ratings", where: { team: "none" } })).all.value, 0);
  assert.equal((await put({ measure: "ratings", where: { role: "moderation" } })).all.value, 0);
  assert.equal((await put({ measure: "ratings", by: ["criterion"], where: { section: "F" } })).cells.length, 8);
  assert.equal((await put({ measure: "ratings", where: { section: "F" } })).all.value, 30);
  assert.equal((await put({ measure: "ratings", where: { criterion: "dip-sample/F1" } })).all.value, 30);
  assert.equal((await put({ measure: "ratings", sample: "risk" })).all.value, 0);
  assert.equal((await put({ where: { role: "moderation" } })).all.state, "none");
});

test("another authority's facts are never counted", async () => {
  assert.equal((await ask(db, other.id, { ...plainQuestion, measure: "ratings" })).all.value, 0);
});

test("year groups come from the child's birth and the document's day", async () => {
  // Born 1 May 2006: 14 in the school year 2019/20, Year 9.
  // The ratings name no version, so the day is the audit's: July and August are still Year 9, September is Year 10.
  const answer = await put({ measure: "documents", by: ["year-group"] });
  assert.deepEqual(answer.axes[0]?.parts, [{ key: "9", label: "Year 9" }, { key: "10", label: "Year 10" }]);
  assert.deepEqual(answer.axes[0]?.parts.map(({ key }) => cellAt(answer, key)?.value), [20, 10]);
  const plan = await put({ measure: "documents", by: ["from-year-9"] });
  assert.deepEqual(plan.axes[0]?.parts.map((part) => part.key), ["yes"]);
});

test("a measure that cannot be divided so is told in words", async () => {
  await assert.rejects(put({ measure: "weeks", by: ["rater"] }), /“Weeks to the final plan” cannot be divided or narrowed by “Rater”/);
  await assert.rejects(put({ measure: "grades", by: ["criterion"] }), { code: "cannot-divide" });
});

test("every measure by every dimension that it can be divided by is asked without a fault, one and two at once", async () => {
  for (const measure of Object.keys(measures)) {
    assert.ok(isMeasure(measure));
    const able = dimensionIds.filter((id) => canDivide(measure, id));
    for (const [at, id] of able.entries()) {
      const second = able[(at + 7) % able.length] as DimensionId;
      await put({ measure, by: [id, second], where: { [id]: "none" }, average: at % 2 === 0 ? "teams" : "documents", mixed: at % 3 === 0 }).catch((error: unknown) => assert.match(String(error), /cannot be divided/));
    }
  }
});

test("time to the final plan: 20 weeks are 140 days, exceptions are left out, plans from elsewhere are not ours", async () => {
  await run(db, sql`update plan set requested_on = started_on - 140 where authority_id = ${authority.id} and reference in ('EHC-1','EHC-2','EHC-3')`);
  await run(db, sql`update plan set requested_on = started_on - 141, delay_reason = 'Advice came late' where authority_id = ${authority.id} and reference in ('EHC-4','EHC-5')`);
  await run(db, sql`update plan set requested_on = started_on - 200, lawful_exception = true where authority_id = ${authority.id} and reference = 'EHC-6'`);
  await run(db, sql`update plan set requested_on = started_on - 300, transferred_from = 'Elsewhere' where authority_id = ${authority.id} and reference = 'EHC-7'`);
  const share = await put({ measure: "in-20-weeks" });
  assert.equal(share.all.documents, 5);
  close(share.all.value, 60);
  // Wilson's interval of 3 of 5: 23.1% to 88.2%.
  close(share.all.low, 23.07, 0.01);
  close(share.all.high, 88.24, 0.01);
  const weeks = await put({ measure: "weeks" });
  // (3 × 140 + 2 × 141 + 200) ÷ 7 ÷ 6
  close(weeks.all.value, 902 / 42);
  const reasons = await put({ measure: "plans", by: ["delay-reason"], where: { timeliness: "no" } });
  assert.deepEqual(reasons.axes[0]?.parts.map((part) => part.label), ["Advice came late"]);
});

test("families kept informed, the place they wanted, advice that never came: what is not recorded is in no share", async () => {
  const set = (column: string, value: string | number, plans: readonly string[]) => run(db, sql`update plan set ${sql.ref(column)} = ${value} where authority_id = ${authority.id} and reference = any(${[...plans]}::text[])`);
  await set("family_informed", "each-step", ["EHC-1", "EHC-2", "EHC-3"]);
  await set("family_informed", "asked", ["EHC-4"]);
  await set("preferred_place", "named", ["EHC-1", "EHC-2"]);
  await set("preferred_place", "other", ["EHC-3"]);
  await set("preferred_place", "none", ["EHC-4"]);
  await set("advice_missing", 0, ["EHC-1", "EHC-2", "EHC-3", "EHC-4"]);
  await set("advice_missing", 3, ["EHC-5"]);
  // 3 of 4; 2 of the 3 who wanted a place; 1 of 5.
  close((await put({ measure: "kept-informed", least: 1 })).all.value, 75);
  close((await put({ measure: "preference-named", least: 1 })).all.value, 200 / 3);
  close((await put({ measure: "advice-never-came", least: 1 })).all.value, 20);
  const told = await put({ measure: "plans", by: ["family-informed"] });
  assert.deepEqual(told.axes[0]?.parts.map((part) => part.label), ["Told at each step", "Told only when they asked", "Not recorded"]);
  assert.deepEqual((await put({ measure: "plans", by: ["advice-missing"] })).axes[0]?.parts.map((part) => part.label), ["All advice came", "Two or more never came", "Not recorded"]);
});
