import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { compileInstrument } from "./compile-instrument.ts";
import { score } from "./score.ts";

const five = { A: ["A1", "A2", "A3"], B: ["B1", "B2"] };
const answers = { A1: "Yes", A2: "Yes", A3: "Partly", B1: "No", B2: "N/A" };
const scored = (more: Record<string, unknown>, given: Record<string, string | string[]> = answers, facts = {}) => score(compileInstrument(exampleInstrument(five, more)), given, facts);

test("2:1:0 out of 20 with N/A removed: Yes, Yes, Partly, No, N/A is 12.5", () => {
  const result = scored({});
  assert.equal(result.score, 12.5);
  assert.equal(result.outOf, 20);
  assert.equal(result.percent, 62.5);
  assert.deepEqual([result.answered, result.unanswered, result.notApplicable], [4, 0, 1]);
  // Section A: 5 of 6 points; section B: 0 of 2.
  assert.equal(result.sections["A"]?.percent, 83.3333333333);
  assert.deepEqual(result.sections["B"], { title: "Section B", score: 0, outOf: 20, percent: 0, answered: 1, unanswered: 0, notApplicable: 1 });
  assert.deepEqual(result.explanation.contributions.map((part) => [part.criterion, part.points, part.most, part.share]), [["A1", 2, 2, 5], ["A2", 2, 2, 5], ["A3", 1, 2, 2.5], ["B1", 0, 2, 0]]);
  assert.deepEqual(result.explanation.excluded, [{ criterion: "B2", why: "answered N/A" }]);
  assert.equal(result.explanation.summary, "12.5 out of 20 (62.5%). 4 of 5 criteria were answered; 1 not applicable.");
});

const by = (rollup: string, more = {}) => {
  const { score: value, outOf, percent } = scored({ score: { rollup, ...more } });
  return [value, outOf, percent];
};

test("every roll-up, worked by hand on Yes, Yes, Partly, No, N/A", () => {
  assert.deepEqual(by("share"), [62.5, 100, 62.5]);
  assert.deepEqual(by("percent-met"), [50, 100, 50], "2 of 4 with full points");
  assert.deepEqual(by("mean"), [1.25, 2, 62.5], "5 points over 4 answers");
  assert.deepEqual(by("sum"), [5, 8, 62.5]);
  assert.deepEqual(by("mean-of-sections", { outOf: 20 }), [8.3333333333, 20, 41.6666666667], "the mean of 83.33…% and 0%");
  assert.deepEqual(by("mean-of-sections", { sectionRollup: "percent-met" }), [33.3333333333, 100, 33.3333333333], "the mean of two thirds and nothing");
  assert.deepEqual(by("mean-of-sections", { sectionRollup: "mean" }), [0.8333333333, 2, 41.6666666667], "marks out of 2 stay marks out of 2");
  assert.deepEqual(by("mean-of-sections", { sectionRollup: "worst" }), [0.5, 2, 25], "the worst of A is 1, of B 0");
  assert.deepEqual(by("worst"), [0, 2, 0]);
  assert.deepEqual(by("tally"), [null, null, null]);
});

test("weights of criteria and sections count", () => {
  const instrument = exampleInstrument({ A: [{ id: "A1", weight: 3 }, "A2"], B: ["B1"] });
  const heavy = { ...instrument, sections: instrument.sections.map((section) => (section.id === "B" ? { ...section, weight: 4 } : section)) };
  const given = { A1: "Yes", A2: "No", B1: "Partly" };
  // A1 3×2 of 6, A2 0 of 2, B1 4×1 of 8: 10 of 16.
  assert.equal(score(compileInstrument(heavy), given).percent, 62.5);
  const bySection = { ...heavy, score: { ...heavy.score, rollup: "mean-of-sections" as const, outOf: 100 } };
  // A 75%, B 50% four times: (75 + 200) ÷ 5.
  assert.equal(score(compileInstrument(bySection), given).score, 55);
});

test("a section without a score is left out of the mean of sections", () => {
  const result = scored({ score: { rollup: "mean-of-sections", outOf: 100 } }, { A1: "Yes", A2: "Partly", B1: "N/A" });
  assert.equal(result.score, 75);
  assert.equal(result.sections["B"]?.percent, null);
});

test("what is not answered is left out, or counts as no points where the tool says so", () => {
  const given = { A1: "Yes", A2: "Partly", B2: "N/A" };
  assert.equal(scored({}, given).percent, 75);
  const zero = scored({ score: { rollup: "share", unanswered: "zero" } }, given);
  assert.equal(zero.percent, 37.5, "3 of 8 points");
  assert.equal(zero.unanswered, 2);
  assert.deepEqual(zero.explanation.contributions.at(-1), { criterion: "B1", section: "B", answer: "", points: 0, most: 2, weight: 1, share: 0 });
});

test("what is not applicable is left out, or counts as met where the tool says so", () => {
  const full = scored({ score: { rollup: "share", notApplicable: "full" } });
  assert.equal(full.percent, 70, "7 of 10 points");
  assert.equal(full.notApplicable, 1);
});

test("a criterion is asked only where its condition holds, its group's and its section's too", () => {
  const facts = [{ name: "yearGroup", type: "number", question: "Which school year?" }, { name: "amended", type: "yes-no", question: "Is it amended?" }];
  const instrument = exampleInstrument({ E: ["E1", { id: "E2", when: "facts.yearGroup >= 9" }], R: ["R1"] }, { facts });
  const whole = { ...instrument, sections: instrument.sections.map((section) => (section.id === "R" ? { ...section, when: "facts.amended" } : section)) };
  const compiled = compileInstrument(whole);
  const given = { E1: "Yes", E2: "No", R1: "No" };
  const young = score(compiled, given, { yearGroup: 3, amended: false });
  assert.equal(young.percent, 100);
  assert.equal(young.notApplicable, 2);
  assert.deepEqual(young.explanation.excluded, [
    { criterion: "E2", why: "not asked: only where “Which school year?” is at least 9" }, { criterion: "R1", why: "not asked: only where “Is it amended?” is Yes" },
  ]);
  assert.equal(score(compiled, given, { yearGroup: 9, amended: true }).percent, 33.3333333333);
  assert.equal(score(compiled, given, { yearGroup: "9", amended: "Yes" }).percent, 33.3333333333, "facts as a spreadsheet writes them");
  const unknown = score(compiled, { E1: "Yes", E2: "No" });
  assert.equal(unknown.percent, 50, "where the fact is not known the answer counts");
  assert.match(unknown.explanation.excluded[0]?.why ?? "", /not answered; asked only where “Is it amended\?” is Yes, which is not known/);
});

test("numbers, ticks and words", () => {
  const scales = {
    "yes-partly-no": { type: "choice", options: [{ value: "Yes", points: 2 }, { value: "No", points: 0 }] },
    marks: { type: "number", from: 1, to: 10, notApplicable: true },
    parts: { type: "ticks", options: [{ value: "who", points: 1 }, { value: "when", points: 2 }, { value: "none of these", points: null }] },
    words: { type: "text" },
    area: { type: "choice", options: [{ value: "SEMH", points: null }, { value: "SLCN", points: null }] },
  };
  const instrument = exampleInstrument({ A: [{ id: "A1", scale: "marks" }, { id: "A2", scale: "parts" }, { id: "A3", scale: "words" }, { id: "A4", scale: "area" }] }, { scales, score: { rollup: "sum" } });
  const compiled = compileInstrument(instrument);
  const result = score(compiled, { A1: "7", A2: ["when"], A3: "Well written.", A4: "SLCN" });
  assert.deepEqual([result.score, result.outOf, result.answered], [9, 13, 4]);
  assert.deepEqual(result.explanation.excluded, [{ criterion: "A3", why: "words, which do not score" }, { criterion: "A4", why: "a question that does not score" }]);
  const other = score(compiled, { A1: "N/A", A2: [], A4: "" });
  assert.deepEqual([other.score, other.outOf, other.answered, other.notApplicable, other.unanswered], [0, 3, 1, 1, 2], "no ticks is an answer, an empty cell is none");
  assert.equal(score(compiled, { A2: ["none of these"] }).notApplicable, 1);
  for (const beyond of ["11", "0.5", "-1", "ten", "Infinity"]) assert.equal(score(compiled, { A1: beyond }).answered, 0, beyond);
});

test("an answer that is not on the scale counts as none, and the explanation says so", () => {
  const result = scored({}, { A1: "Yes", A2: "Perhaps" });
  assert.equal(result.percent, 100);
  assert.equal(result.explanation.excluded[0]?.why, "not answered: “Perhaps” is not on its scale");
});

const grades = {
  list: [{ id: "good", label: "Good", from: 70, colour: "green" }, { id: "fair", label: "Fair", from: 40 }, { id: "poor", label: "Poor" }],
  limits: [
    { id: "critical-no", when: "critical.No > 0", atMost: "fair", because: "a critical criterion was answered No" },
    { id: "many-no", when: "counts.No >= 3", atMost: "poor", because: "three or more answers are No" },
  ],
};

const graded = (given: Record<string, string>) => scored({ grades }, given).grade?.label;

test("a grade is reached at its threshold, exactly", () => {
  assert.equal(graded({ A1: "Yes", A2: "Yes", A3: "Yes", B1: "Partly", B2: "No" }), "Good", "7 of 10 is 70%, no hair less");
  assert.equal(graded({ A1: "Yes", A2: "Partly", A3: "No", B1: "N/A", B2: "N/A" }), "Fair");
  assert.equal(graded({ A1: "No" }), "Poor");
  assert.equal(graded({}), undefined, "nothing answered is no grade");
});

test("limits lower the grade and say why; those that change nothing are not told", () => {
  const instrument = exampleInstrument({ A: [{ id: "A1", critical: true }, "A2", "A3", "A4", "A5"] }, { grades });
  const limited = score(compileInstrument(instrument), { A1: "No", A2: "Yes", A3: "Yes", A4: "Yes", A5: "Yes" });
  assert.equal(limited.percent, 80);
  assert.deepEqual(limited.grade, { id: "fair", label: "Fair" });
  assert.deepEqual(limited.explanation.limits, [{ id: "critical-no", because: "a critical criterion was answered No", atMost: "Fair" }]);
  assert.match(limited.explanation.summary, /The grade is Fair\. It can be no better than Fair, because a critical criterion was answered No\. Good would be reached with 1 other answer: A1 Partly instead of No\.$/);
  const low = score(compileInstrument(instrument), { A1: "No", A2: "No", A3: "Partly" });
  assert.equal(low.grade?.label, "Poor");
  assert.deepEqual(low.explanation.limits, []);
});

test("a tally has grades by counts alone", () => {
  const result = scored({ score: { rollup: "tally" }, grades: { list: [{ id: "clear", label: "Clear", when: "counts.No == 0 && answered >= 3" }, { id: "not", label: "Not clear" }] } });
  assert.equal(result.grade?.label, "Not clear");
  assert.equal(result.explanation.summary.startsWith("Answers are counted; there is no score."), true);
});

test("a name that objects have by nature is no answer", () => {
  const compiled = compileInstrument(exampleInstrument({ A: ["constructor", "toString"] }));
  assert.equal(score(compiled, {}).unanswered, 2);
});
