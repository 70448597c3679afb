import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveTeams } from "../../../test/support/dip-sample-audits.ts";
import { storeQualityOfAQuarter } from "../../../test/support/quality-of-a-quarter.ts";
import { loadAdviceReceived } from "./load/load-advice-received.ts";
import { loadAgreement } from "./load/load-agreement.ts";
import { loadQuality } from "./load/load-quality.ts";
import { loadPlansReadIn, loadReadPlans } from "./load/load-read-plans.ts";

const database = await freshDatabase();
const { db } = database;
const quarter = { from: "2020-07", to: "2020-09" };
let authority: TestAuthority;
let other: TestAuthority;

before(async () => {
  authority = await makeAuthority(db, { teams: fiveTeams, today: "2020-10-12" });
  other = await makeAuthority(db);
  await storeQualityOfAQuarter(db, authority);
});
after(() => database.drop());

const close = (actual: number | null | undefined, expected: number, within = 1e-6) => assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("each tool stands by itself: the dip sample with its mean, the graded plans with their share of good or better", async () => {
  const { rows, audited } = await loadQuality(db, authority.id, quarter);
  assert.deepEqual(audited, { documents: 36, random: 36 });
  assert.deepEqual(rows.map(({ tool, family, now }) => [tool, family, now.documents]), [["dip-sample", null, 30], ["four-grade", "plan", 6]]);
  const [dip, graded] = rows;
  // The 15 published cells of two plans each add up to 1,169.
  close(dip?.now.value, 1169 / 15);
  assert.equal(dip?.good, null);
  assert.equal(dip?.score, null);
  // Four of 75% and two of 50%, in a tool out of 4 points.
  close(graded?.now.value, 400 / 6);
  close(graded?.score?.value, 16 / 6);
  close(graded?.good?.value, 400 / 6);
  // Wilson's interval of 4 of 6.
  close(graded?.good?.low, 30.0, 0.01);
  close(graded?.good?.high, 90.32, 0.01);
});

test("nothing was rated in the quarter before, so nothing has moved", async () => {
  const { rows, sections, criteria } = await loadQuality(db, authority.id, quarter);
  for (const row of [...rows, ...sections, ...criteria]) assert.ok(row.before === null && row.moved === null);
});

test("a month stands beside the month before, and a difference of few plans is not called sure", async () => {
  const { rows } = await loadQuality(db, authority.id, { from: "2020-09", to: "2020-09" });
  const dip = rows.find(({ tool }) => tool === "dip-sample");
  // September 409 ÷ 5, August 389 ÷ 5.
  close(dip?.now.value, 81.8);
  close(dip?.before?.value, 77.8);
  close(dip?.moved?.value, 4);
  assert.equal(dip?.moved?.isSure, false);
});

test("months of a tool make its run chart, too few months no limits", async () => {
  const { runs } = await loadQuality(db, authority.id, quarter);
  const dip = runs.find(({ tool }) => tool === "dip-sample");
  assert.deepEqual(dip?.months.map(({ month, figure }) => [month, Number(figure?.value?.toFixed(1))]), [["2020-07", 74.2], ["2020-08", 77.8], ["2020-09", 81.8]]);
  assert.equal(dip?.chart?.limits, null);
  assert.match(dip?.words ?? "", /as chance alone would move them/);
});

test("a criterion is counted in audits, least often met first, with what good looks like in the tool's words", async () => {
  const { criteria } = await loadQuality(db, authority.id, quarter);
  for (const [index, row] of criteria.entries()) {
    close(row.now.value, (100 * row.met) / row.now.documents);
    assert.ok((criteria[index - 1]?.now.value ?? 0) <= (row.now.value ?? 0));
  }
  // On a scale of grades Good counts as met: four of six, though none is Outstanding.
  const graded = criteria.filter(({ tool }) => tool === "four-grade");
  assert.ok(graded.length > 0 && graded.every(({ met, now }) => met === 4 && now.documents === 6));
  assert.equal(criteria.find(({ tool, id }) => tool === "dip-sample" && id === "F1")?.now.documents, 30);
  assert.ok(criteria.some(({ good }) => good.length > 20));
});

test("auditors and moderators are held against each other on the answers that both gave", async () => {
  const { documents, answers, exact, tools, criteria } = await loadAgreement(db, authority.id, quarter);
  assert.deepEqual([documents, answers, tools.length], [5, 250, 1]);
  close(exact?.value, 90);
  // The differences are −6, −8, −10, −12 and −14 points: mean −10, deviation √10, t of 4 degrees 2.7764.
  close(tools[0]?.difference.value, -10);
  close(tools[0]?.difference.low, -10 - (2.776445 * Math.sqrt(10)) / Math.sqrt(5), 1e-4);
  assert.ok(criteria.every(({ documents: rated, agreed }) => rated === 5 && agreed < 5));
  assert.equal((await loadAgreement(db, authority.id, { from: "2020-07", to: "2020-08" })).answers, 0);
});

test("the reading program's figures add up over plans, and none of its words are a plan's", async () => {
  const read = await loadPlansReadIn(db, authority.id, quarter);
  assert.deepEqual([read.months, read.read, read.pieces], [quarter, 6, { smart: 24, specific: 12, carriedOver: 30 }]);
  close(read.smart.value, 75);
  close(read.specific.value, 50);
  close(read.carriedOver.value, 80);
  assert.deepEqual(read.findings.map(({ code, plans, title }) => [code, plans, title]), [["vague-provision", 4, "Provision too vague to hold anybody to"], ["nhs-number-missing", 3, "NHS number missing or not valid"]]);
  assert.match(read.findings[0]?.better ?? "", /^Say what is done, who does it/);
  // Of a month in which fewer than five plans are dated, all that were read are told.
  assert.deepEqual((await loadPlansReadIn(db, authority.id, { from: "2020-09", to: "2020-09" })).months, null);
});

test("advice is counted by kind, also where none came", async () => {
  const advice = await loadAdviceReceived(db, authority.id, quarter);
  assert.deepEqual(advice.filter(({ documents }) => documents > 0), [{ kind: "educational-psychology-advice", name: "Educational psychology advice", documents: 2, plans: 2 }]);
  assert.ok(advice.length > 5);
});

test("another authority sees none of it", async () => {
  assert.deepEqual((await loadQuality(db, other.id, quarter)).rows, []);
  assert.equal((await loadAgreement(db, other.id, quarter)).answers, 0);
  assert.equal((await loadReadPlans(db, other.id)).read, 0);
  assert.ok((await loadAdviceReceived(db, other.id, quarter)).every(({ documents }) => documents === 0));
});
