import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../../test/support/drawn-programme.ts";
import { newId, run, sql } from "../../platform/index.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { ask, cellAt } from "./ask.ts";
import { plainQuestion, type Question } from "./catalogue/question.ts";

// Figures by hand. A draw of 4 new plans out of 40 (60, 70, 80, 90) and both amended plans of 2 (10, 30), and a risk-led draw of 3 (0, 0, 0).
const database = await freshDatabase();
const { db } = database;
let authority: TestAuthority;
let drawn: DrawnProgramme;

const tool = (hash: string) => sql`(select hash from instrument_version where instrument_id = ${hash} limit 1)`;

async function rate(reference: string, planId: string, versionId: string, kind: string, score: number, options: { role?: string; rater?: string; instrument?: string; grade?: string } = {}) {
  const { role = "audit", rater = "Auditor one", instrument = "programme-ehcp" } = options;
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${authority.id}, ${newId()}, ${rater}, 'person') on conflict do nothing`);
  await run(db, sql`
    insert into rating (authority_id, id, reference, role, instrument_hash, document_kind, rater_id, plan_id, plan_version_id, rated_on, state, score, out_of, percent, grade)
    values (${authority.id}, ${newId()}, ${reference}, ${role}, ${tool(instrument)}, ${kind}, (select id from rater where authority_id = ${authority.id} and name = ${rater}),
      ${planId}, ${versionId}, '2020-11-02', 'submitted', ${score / 5}, 20, ${score}, ${options.grade ?? null})`);
}

before(async () => {
  authority = await makeAuthority(db, { today: "2021-02-01" });
  await syncShippedInstruments(db);
  const news = Array.from({ length: 4 }, () => "new-plan");
  drawn = await makeDrawnProgramme(db, authority, { kinds: [...news, "amended-plan-to-year-8", "amended-plan-to-year-8"] });
  await run(db, sql`update sample_item set probability = 0.1 where authority_id = ${authority.id} and stratum = 'new-plan'`);
  for (const [at, score] of [60, 70, 80, 90, 10, 30].entries()) {
    const item = drawn.items[at];
    if (item) await rate(item.reference, item.planId, item.versionId, item.kind, score);
  }
});
after(() => database.drop());

const put = (question: Partial<Question>) => ask(db, authority.id, { ...plainQuestion, least: 1, ...question });
const close = (actual: number | null | undefined, expected: number, within = 1e-6) => assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("strata that were sampled unequally weigh as in the frame, with the correction for what was rated whole", async () => {
  const { all } = await put({});
  // New plans: mean 75 of 40; amended: mean 20 of 2. (40 · 75 + 2 · 20) ÷ 42 = 72.381.
  close(all.value, 3040 / 42);
  // s² of 60, 70, 80, 90 = 500/3; error (40/42) · √(0.9 · (500/3) / 4) = 5.8321; the amended plans were all rated. df 6 − 2 = 4, t = 2.77645.
  const se = (40 / 42) * Math.sqrt((0.9 * 500) / 3 / 4);
  close(all.estimate?.se, se);
  assert.equal(all.estimate?.df, 4);
  close(all.high, 3040 / 42 + 2.776445 * se, 1e-4);
  assert.equal(all.documents, 6);
});

test("a kind that was rated whole has no error left, and says so", async () => {
  const answer = await put({ by: ["kind"] });
  const amended = cellAt(answer, "amended-plan-to-year-8");
  assert.ok(amended?.isWhole);
  assert.deepEqual([amended?.value, amended?.low, amended?.high], [20, 20, 20]);
  close(cellAt(answer, "new-plan")?.value, 75);
});

test("while a stratum is only half rated, those that are rated stand for it", async () => {
  const item = drawn.items[3];
  await run(db, sql`update rating set state = 'draft' where authority_id = ${authority.id} and lower(reference) = lower(${item?.reference})`);
  const { all } = await put({});
  // New plans 60, 70, 80 stand for 40: (40 · 70 + 2 · 20) ÷ 42.
  close(all.value, 2840 / 42);
  close(all.estimate?.se, (40 / 42) * Math.sqrt(((1 - 3 / 40) * 100) / 3));
  await run(db, sql`update rating set state = 'submitted' where authority_id = ${authority.id} and lower(reference) = lower(${item?.reference})`);
});

test("a second rating of the same document counts for its own role, and its document once", async () => {
  const item = drawn.items[0];
  assert.ok(item);
  await rate(item.reference, item.planId, item.versionId, item.kind, 50, { role: "moderation", rater: "Moderator" });
  const answer = await put({ by: ["role"] });
  assert.deepEqual(answer.axes[0]?.parts, [{ key: "audit", label: "Audit" }, { key: "moderation", label: "Moderation" }]);
  close(cellAt(answer, "audit")?.value, 3040 / 42);
  close(cellAt(answer, "moderation")?.value, 50);
  close((await put({})).all.value, 3040 / 42);
  assert.equal((await put({ measure: "moderated", average: "documents", where: { kind: "amended-plan-to-year-8" } })).all.value, 0);
  // One of four new plans was looked at again.
  close((await put({ measure: "moderated", where: { kind: "new-plan" } })).all.value, 25);
});

test("documents that were picked for their risk are kept apart from those that stand for all", async () => {
  const risk = await makeDrawnProgramme(db, authority, { code: "R1", kinds: ["new-plan", "new-plan", "new-plan"] });
  await run(db, sql`update sample set purpose = 'risk' where authority_id = ${authority.id} and id = ${risk.sampleId}`);
  await run(db, sql`update sample_item set probability = null where authority_id = ${authority.id} and sample_id = ${risk.sampleId}`);
  for (const item of risk.items) await rate(item.reference, item.planId, item.versionId, item.kind, 0);
  close((await put({})).all.value, 3040 / 42);
  assert.equal((await put({ sample: "risk" })).all.value, 0);
  assert.equal((await put({ sample: "risk" })).all.documents, 3);
  const both = await put({ by: ["purpose"] });
  assert.deepEqual(both.axes[0]?.parts.map((part) => part.label), ["Random sample", "Risk-led sample"]);
  // All together, on purpose: 340 ÷ 9, unweighted.
  close((await put({ sample: "all" })).all.value, 340 / 9);
});

test("tools with different scales are never added up unless asked for as per cent", async () => {
  const item = drawn.items[1];
  assert.ok(item);
  await rate("DS-1", item.planId, item.versionId, item.kind, 40, { instrument: "dip-sample", rater: "Auditor two" });
  const mixed = await put({ measure: "percent" });
  assert.equal(mixed.all.state, "several-tools");
  assert.equal(mixed.all.value, null);
  assert.deepEqual(mixed.all.tools, ["dip-sample", "programme-ehcp"]);
  assert.equal((await put({ measure: "percent", mixed: true })).all.state, "figure");
  const apart = await put({ measure: "score", by: ["instrument"] });
  assert.ok(apart.cells.every((cell) => cell.state === "figure"));
  assert.equal(cellAt(apart, "programme-ehcp")?.outOf, 20);
  assert.equal((await put({ measure: "percent", where: { instrument: "dip-sample" } })).all.value, 40);
});
