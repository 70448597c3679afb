import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkSentences } from "./check-sentences.ts";

const verdicts = (text: string) => checkSentences(text).map(({ verdict }) => verdict);

for (const [text, expected] of [
  ["The team scored 16.5 and the leads 18.9, a difference of 2.4.", ["holds"]],
  ["The gap of 2.4 is between 16.5 and 18.9.", ["holds"]],
  ["Compliance rose from 74% to 82%, by 8 percentage points.", ["holds", "holds"]],
  ["Compliance rose from 74% to 82%, by 9 percentage points.", ["within-rounding", "holds"]],
  ["Compliance rose from 74% to 82%, by 12 percentage points.", ["wrong", "holds"]],
  // 50 to 60 is a fifth more.
  ["Plans grew from 50 to 60, an increase of 20%.", ["holds", "holds"]],
  ["Plans grew from 50 to 60, an increase of 10%.", ["wrong", "holds"]],
  ["An increase of 20% from 40% to 48% was seen.", ["holds", "holds"]],
  ["The score improved from 18.2 to 16.4.", ["wrong"]],
  ["The score fell from 18.2 in the first cycle to 16.4.", ["holds"]],
  ["Of these, 12 of 40 plans (30%) were good.", ["holds"]],
  ["In all 12 out of 40 (35%) were good.", ["wrong"]],
  // Nothing to compare: years, cycles, sections, a single number.
  ["In Cycle 3 of 2021, Section 7 shows a difference of 3.4.", []],
  ["Between September 2020 and May 2021 scores rose by 2.1.", []],
  ["From Year 9 to Year 11 there was an increase of 4.", []],
  ["It increased from 5 working days to 10 May 2021.", []],
] as const) {
  test(text, () => assert.deepEqual(verdicts(text), expected));
}

test("a sentence over several lines, and headings without a full stop, keep their line", () => {
  const [found] = checkSentences("Moderation\n\nThe first was 10.0 and\nthe second 12.0, a\ndifference of 3.0. More text.");
  assert.deepEqual([found?.verdict, found?.line, found?.sentence.endsWith("difference of 3.0.")], ["wrong", 3, true]);
});

test("a right difference is never accused, and one that is off by more than rounding always is", () => {
  const tenths = fc.integer({ min: 0, max: 200 });
  fc.assert(fc.property(tenths, tenths, fc.integer({ min: 3, max: 60 }), (a, b, off) => {
    const say = (value: number) => (value / 10).toFixed(1);
    const text = (difference: number) => `One group scored ${say(a)} and the other ${say(b)}, a difference of ${say(difference)}.`;
    assert.deepEqual(verdicts(text(Math.abs(a - b))), ["holds"]);
    assert.deepEqual(verdicts(text(Math.abs(a - b) + off)), ["wrong"]);
  }), { numRuns: 300, seed: 34 });
});
