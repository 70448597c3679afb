import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../../test/support/example-instrument.ts";
import { agreementFigures, type SideJudgement } from "./agreement-figures.ts";
import { criterionRows } from "./criterion-rows.ts";

const judgement = (side: SideJudgement["side"], document: number, criterion: number, points: number): SideJudgement => ({
  side, document: `D${document}`, criterion: `tool/C${criterion}`, rater: side, scale: "0 to 2", points, most: 2, tool: "tool",
});
const answers = fc.uniqueArray(fc.record({ document: fc.nat(8), criterion: fc.nat(4), auditor: fc.nat(2), moderator: fc.nat(2) }), { selector: ({ document, criterion }) => `${document} ${criterion}`, maxLength: 45 });
const both = (given: readonly { document: number; criterion: number; auditor: number; moderator: number }[]) =>
  given.flatMap(({ document, criterion, auditor, moderator }) => [judgement("auditor", document, criterion, auditor), judgement("moderator", document, criterion, moderator)]);

test("the share of the same answers is their count over all that both gave, and lies in its interval", () => {
  fc.assert(fc.property(answers, (given) => {
    const { exact, answers: counted, documents, criteria } = agreementFigures(both(given));
    const alike = given.filter(({ auditor, moderator }) => auditor === moderator).length;
    assert.equal(counted, given.length);
    assert.equal(documents, new Set(given.map(({ document }) => document)).size);
    assert.equal(exact === null, given.length === 0);
    if (exact !== null) assert.ok(Math.abs(exact.value - (100 * alike) / given.length) < 1e-9 && exact.low <= exact.value + 1e-9 && exact.value <= exact.high + 1e-9);
    for (const row of criteria) assert.ok(row.documents >= 5 && row.agreed < row.documents);
  }), { numRuns: 60 });
});

test("an answer that only one of the two gave, counts nowhere", () => {
  fc.assert(fc.property(answers, fc.nat(2), (given, points) => {
    const alone = agreementFigures([...both(given), judgement("auditor", 99, 1, points), judgement("moderator", 98, 1, points)]);
    assert.deepEqual(alone, agreementFigures(both(given)));
  }), { numRuns: 30 });
});

test("who is called auditor and who moderator turns the difference round and changes no agreement", () => {
  fc.assert(fc.property(answers, (given) => {
    const [one, other] = [agreementFigures(both(given)), agreementFigures(both(given.map((each) => ({ ...each, auditor: each.moderator, moderator: each.auditor }))))];
    assert.deepEqual(one.exact, other.exact);
    for (const [index, row] of one.tools.entries()) assert.ok(Math.abs(row.difference.value + (other.tools[index]?.difference.value ?? 0)) < 1e-9);
  }), { numRuns: 30 });
});

const given = (criterion: string, points: number, answers: number, isNow = true) => ({ hash: "h", criterion, points, isNow, answers });

test("a criterion is met with full points; Partly is not, and one with fewer than five audits is left out", () => {
  const versions = [{ hash: "h", instrument: exampleInstrument({ A: ["A1", "A2"] }) }];
  const rows = criterionRows([given("A1", 2, 12), given("A1", 1, 5), given("A1", 0, 3), given("A2", 2, 4)], versions);
  assert.deepEqual(rows.map(({ id, met, now }) => [id, met, now.documents, now.value]), [["A1", 12, 20, 60]]);
  // Wilson's interval of 12 of 20: 38.7% to 78.1%.
  assert.deepEqual([rows[0]?.now.low, rows[0]?.now.high].map((end) => end?.toFixed(1)), ["38.7", "78.1"]);
});

test("of one change a wide one is sure; the same among forty is not", () => {
  // 12 of 20 after 5 of 20 is 35 points, whose 95% interval (Newcombe) lies above nought, and at 99.9% does not.
  const ids = Array.from({ length: 40 }, (_, index) => `A${index + 1}`);
  const moved = (id: string) => [given(id, 2, 12), given(id, 0, 8), given(id, 2, 5, false), given(id, 0, 15, false)];
  const versions = [{ hash: "h", instrument: exampleInstrument({ A: ids }) }];
  assert.equal(criterionRows(moved("A1"), versions)[0]?.moved?.isSure, true);
  const among = criterionRows(ids.flatMap(moved), versions);
  assert.ok(among.length === 40 && among.every((row) => row.moved?.isSure === false && (row.moved?.low ?? 0) > 0));
});
