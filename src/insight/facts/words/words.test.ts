import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { questionAddress } from "../address/question-address.ts";
import { questionOfCell } from "../address/question-of-cell.ts";
import { readQuestion } from "../address/read-question.ts";
import { dimensionIds, type DimensionId } from "../catalogue/dimensions.ts";
import { labelOf } from "../catalogue/label-of.ts";
import { measureOf, type MeasureId, measures } from "../catalogue/measures.ts";
import { plainQuestion, type Question } from "../catalogue/question.ts";
import type { Cell } from "../estimate/cell.ts";
import { compareCells } from "../estimate/compare-cells.ts";
import { changeOverTime } from "./change-over-time.ts";
import { differenceInWords } from "./difference-in-words.ts";
import { figureInWords, rangeInWords } from "./figure-in-words.ts";
import { spreadInWords } from "./spread-in-words.ts";

const percent = measureOf("percent");
const share = measureOf("in-20-weeks");
const cell = (given: Partial<Cell>): Cell => ({ keys: [], state: "figure", value: null, low: null, high: null, outOf: 100, parts: [], documents: 10, ratings: 10, x: 10, estimate: null, effective: null, isWhole: false, tools: [], ...given });
const mean = (value: number, se: number, n: number) => cell({ value, documents: n, estimate: { value, se, df: n - 1 } });

test("numbers are printed as people read them", () => {
  assert.equal(figureInWords(74.5, percent), "75%");
  assert.equal(figureInWords(17.83, measureOf("score")), "17.8");
  assert.equal(figureInWords(21.44, measureOf("weeks")), "21.4 weeks");
  assert.equal(figureInWords(12345, measureOf("ratings")), "12,345");
  assert.equal(rangeInWords(19.2, 21.7, measureOf("weeks")), "19.2 to 21.7 weeks");
  assert.equal(rangeInWords(null, 3, percent), "");
});

test("a difference within noise is never called one", () => {
  // 80.7 less 79, error √(2² + 2²) = 2.83, df 10 (equal groups of six): t = 2.228, so −4.6 to 8.0.
  const words = differenceInWords("Team 1", "Team 2", compareCells(mean(80.7, 2, 6), mean(79, 2, 6), percent), percent);
  assert.match(words, /^Team 1 lies 1\.7 percentage points higher than Team 2, but the true difference could be anything from 4\.6 percentage points lower to 8 percentage points higher\. Chance alone/);
  assert.match(differenceInWords("A", "B", compareCells(mean(90, 1, 30), mean(60, 1, 30), percent), percent), /30 percentage points higher than B\. The true difference is between 27 .* and 33 .* more than chance explains/);
  assert.match(differenceInWords("A", "B", null, percent), /cannot be compared/);
});

test("shares are compared by Newcombe's method: 56 of 70 and 48 of 80 (1998, Statistics in Medicine 17:873, table II, case a)", () => {
  const difference = compareCells(cell({ value: 80, effective: 70 }), cell({ value: 60, effective: 80 }), share);
  assert.ok(difference);
  assert.ok(Math.abs(difference.low - 5.24) < 0.01 && Math.abs(difference.high - 33.39) < 0.01, `${difference.low} ${difference.high}`);
});

test("the highest of many has to stand out more than the higher of two", () => {
  // 8 points apart, error 3.5 with 60 degrees of freedom: t = 2.26, enough for one pair (2.00) and not for the 45 pairs of ten groups.
  const two = [{ label: "A", cell: mean(80, 2.5, 31) }, { label: "B", cell: mean(72, 2.5, 31) }];
  assert.match(spreadInWords(two, percent) ?? "", /more than chance explains\.$/);
  const ten = [...two, ...Array.from({ length: 8 }, (_, at) => ({ label: `C${at}`, cell: mean(76, 2.5, 31) }))];
  assert.match(spreadInWords(ten, percent) ?? "", /within what chance alone could make when the two are picked out of 10/);
  assert.equal(spreadInWords(two.slice(0, 1), percent), undefined);
  assert.match(spreadInWords([{ label: "A", cell: mean(100, 0, 5) }, { label: "B", cell: mean(70, 3, 5) }], percent) ?? "", /How sure the difference is cannot be said/);
});

test("what the newest month says depends on which way is better", () => {
  const months = (values: readonly number[]) => values.map((value, at) => ({ month: `2020-${String(at + 1).padStart(2, "0")}`, label: "", cell: mean(value, 2, 10) }));
  const rising = [60, 62, 64, 66, 68, 70, 72];
  assert.equal(changeOverTime(months(rising), percent)?.variation, "improving");
  assert.equal(changeOverTime(months(rising), measureOf("weeks"))?.variation, "worsening");
  assert.equal(changeOverTime(months([70, 72, 69, 71, 70]), percent)?.variation, "common-cause");
  assert.equal(changeOverTime(months([70]), percent), undefined);
});

test("parts of time and of the school are named", () => {
  assert.equal(labelOf("quarter", "2020-3"), "July to September 2020");
  assert.equal(labelOf("term", "2020-3"), "Autumn term 2020");
  assert.equal(labelOf("school-year", "2020"), "2020/21");
  assert.equal(labelOf("year-group", "0"), "Reception");
  assert.equal(labelOf("need", "ASD"), "Autistic spectrum disorder");
  assert.equal(labelOf("team", null), "No team");
});

const questions = fc.record({
  measure: fc.constantFrom(...(Object.keys(measures) as MeasureId[])),
  by: fc.uniqueArray(fc.constantFrom(...dimensionIds), { maxLength: 2 }),
  where: fc.dictionary(fc.constantFrom(...dimensionIds.filter((id) => !["team", "cycle", "rater"].includes(id))), fc.constantFrom("none", "yes", "a b & c=d", "x/y")),
  from: fc.option(fc.constantFrom("2020-01", "2021-12"), { nil: undefined }), to: fc.constant(undefined),
  sample: fc.constantFrom("random" as const, "risk" as const, "all" as const), average: fc.constantFrom("documents" as const, "teams" as const), least: fc.integer({ min: 1, max: 99 }),
  scale: fc.option(fc.constantFrom("share out of 20", "Yes, No"), { nil: undefined }), mixed: fc.boolean(),
});

test("every question comes back from its address", () => {
  fc.assert(fc.property(questions, (question) => {
    const read = readQuestion(Object.fromEntries(new URLSearchParams(questionAddress(question as Question))));
    assert.deepEqual(read.ignored, []);
    assert.deepEqual({ ...read.question, where: { ...read.question.where } }, { ...question, where: { ...question.where } });
  }));
});

test("a cell's own question is narrowed to its parts: a month is a period, what is not recorded is none", () => {
  const question: Question = { ...plainQuestion, by: ["month", "need"] as DimensionId[] };
  const own = questionOfCell(question, ["2020-07", null]);
  assert.deepEqual([own.from, own.to, own.where, own.by], ["2020-07", "2020-07", { need: "none" }, []]);
  assert.deepEqual(questionOfCell(question, ["2020-07"]).by, ["need"]);
  assert.equal(questionOfCell({ ...question, by: ["purpose"] }, ["risk"]).sample, "all");
});
