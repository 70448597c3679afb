import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkTables, type CheckedTable } from "./check-tables.ts";
import { checkSentences } from "./sentences/check-sentences.ts";

/**
 * The tables of two published reports, as printed. What holds was reckoned by hand; the sums stand in the comments.
 */
const file = (name: string) => readFileSync(join(import.meta.dirname, "examples", name), "utf8");

/** Of the examples only captions are quoted. */
const cellsOf = (line: string) => (line.startsWith('"') ? [line.slice(1, -1)] : line.split(","));
const checked = (...names: string[]): CheckedTable[] =>
  checkTables(names.map((name) => ({ rows: file(`${name}.csv`).split("\n").map((line, at) => ({ row: at + 1, cells: cellsOf(line) })) })));

const verdicts = (tables: readonly CheckedTable[]) => tables.map(({ findings }) => {
  const counts = Object.entries(Object.groupBy(findings, ({ verdict }) => verdict)).map(([verdict, found = []]) => [verdict, found.length]);
  return Object.fromEntries(counts) as Record<string, number>;
});

test("documents by kind and cycle: all 14 rows add up, and to the 519 of the caption", () => {
  // 53 + 54 + 52 + 106 + 49 + 49 + 29 + 13 + 25 + 54 + 6 + 13 + 6 + 10 = 519.
  const [table] = checked("documents-by-cycle");
  assert.deepEqual(verdicts([table as CheckedTable]), [{ holds: 15 }]);
  assert.deepEqual([table?.findings.at(-1)?.rule, table?.findings.at(-1)?.recomputed?.value], ["stated total", 519]);
});

test("internal scores: all 13 averages are plain means of the three cycles, without the baseline and without n/a", () => {
  // New: (17.8 + 18.7 + 18.8) ÷ 3 = 18.43. Amended: 54.1 ÷ 3 = 18.03, printed 18. Reviews: 38.8 ÷ 3 = 12.93. School: 44 ÷ 3 = 14.67.
  // Specialist teacher: 25 ÷ 2 = 12.5, printed 13. Mental health: 35 ÷ 3 = 11.67. Physiotherapy: 36 ÷ 2 = 18. Social care: 41 ÷ 3 = 13.67.
  const [table] = checked("internal-scores");
  assert.deepEqual(verdicts([table as CheckedTable]), [{ holds: 13 }]);
  assert.ok(table?.findings.every(({ rule }) => rule === "mean"));
  assert.match(table?.findings[0]?.assumed ?? "", /^the mean of “Cycle 1 score \(Sept-Nov 20\)”, “Cycle 2 .*” and “Cycle 3 /);
});

test("external scores over time: nothing in it is made of the rest, though each row is called an average", () => {
  assert.deepEqual(verdicts(checked("external-scores")), [{}]);
});

test("internal and external, with and without absent advice: two hold, the internal 15.8 only within rounding", () => {
  // (15.3 + 16.8 + 15.5) ÷ 3 = 15.87 would print 15.9. The least that was rounded to these is (15.25 + 16.75 + 15.45) ÷ 3 = 15.82, so 15.8
  // can be right; so can a mean weighted by the reports of each cycle, 15.83. External: 34.8 ÷ 3 = 11.6; without absent: 40.45 ÷ 3 = 13.48.
  const [table] = checked("internal-and-external");
  assert.deepEqual(table?.findings.map(({ place, verdict }) => [place, verdict]), [["E3", "within-rounding"], ["E4", "holds"], ["E5", "holds"]]);
});

test("sections of new and of amended plans, and both kinds side by side: all hold", () => {
  // New: 56.0, 54.4, 51.0, 52.8, 57.1 ÷ 3 = 18.67, 18.13, 17.0, 17.6, 19.03. Amended: 53.4, 54.4, 53.8, 50.6, 54.8 ÷ 3 = 17.8, 18.13, 17.93, 16.87, 18.27.
  // Side by side: 55.32 ÷ 3 = 18.44; 54.06 ÷ 3 = 18.02.
  assert.deepEqual(verdicts(checked("sections-of-new-plans", "sections-of-amended-plans", "new-and-amended-plans")), [{ holds: 5 }, { holds: 5 }, { holds: 2 }]);
});

test("moderation: the average of lead coordinators and the team is 17.0; the scores by advice are not made of each other", () => {
  // (17.3 + 16.7) ÷ 2 = 17.0.
  assert.deepEqual(verdicts(checked("moderation")), [{ holds: 1 }, {}]);
});

test("all of them in one file: the counts by kind do not change what holds, and no table contradicts itself", () => {
  const all = verdicts(checked("documents-by-cycle", "internal-scores", "external-scores", "internal-and-external", "sections-of-new-plans", "sections-of-amended-plans", "new-and-amended-plans", "moderation"));
  assert.equal(all.reduce((sum, table) => sum + (table["wrong"] ?? 0), 0), 0);
  assert.equal(all.reduce((sum, table) => sum + (table["holds"] ?? 0) + (table["within-rounding"] ?? 0), 0), 44);
});

test("the text has the one that is wrong: 18.9 less 16.5 is 2.4, and 3.4 is printed", () => {
  const found = checkSentences(file("moderation.txt"));
  const [difference, ...more] = found.filter(({ verdict }) => verdict === "wrong");
  assert.deepEqual(more, []);
  assert.deepEqual([difference?.stated, difference?.offBy, difference?.assumed, difference?.line], ["3.4", 1, "the difference between 16.5 and 18.9", 10]);
  assert.ok(Math.abs((difference?.recomputed.value ?? 0) - 2.4) < 1e-9);
  // What increases from 2.3 to 8.7, from 8.7 to 11.3 and from 5 to 13 does increase.
  assert.deepEqual(found.filter(({ verdict }) => verdict === "holds").map(({ stated }) => stated), ["up from 2.3 to 8.7", "up from 8.7 to 11.3", "up from 5 to 13"]);
});

test("dip sampling: a quarter of a team is the mean of its months, a month of all the mean of the teams", () => {
  // Quarter: 242, 237, 189, 269, 232 ÷ 3 = 80.67, 79, 63, 89.67, 77.33. Months: 371, 389, 409 ÷ 5 = 74.2, 77.8, 81.8.
  const [overall, teams] = checked("compliance-by-team");
  assert.deepEqual(overall?.findings.map(({ place, rule, verdict }) => [place, rule, verdict]), [["B8", "mean", "holds"], ["B9", "mean", "holds"], ["B10", "mean", "holds"]]);
  assert.deepEqual(verdicts([teams as CheckedTable]), [{ holds: 5 }]);
});
