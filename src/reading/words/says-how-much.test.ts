import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { judgeOutcome } from "../thread/judge-outcome.ts";
import { judgeProvision } from "../thread/judge-provision.ts";
import { splitClauses } from "../thread/split-clauses.ts";
import { countsIn } from "./counts-in.ts";
import { amountsIn, frequenciesIn } from "./quantities.ts";
import { timeframeIn } from "./timeframes.ts";
import { whoIn } from "./who-in.ts";

const who = (text: string) => whoIn(text, loadLexicon());
const first = (found: readonly { text: string }[]) => found[0]?.text;

test("how often is read as therapists, schools and tables write it", () => {
  for (const text of ["x2 weekly", "3x weekly", "termly x 3", "20 mins pw", "2 hrs/week", "every hour", "every six weeks", "Mondays and Wednesdays", "Mon/Wed/Fri", "six-weekly", "in all tests and examinations", "each September", "during the summer term of Year 6", "at lunchtimes"]) {
    assert.ok(first(frequenciesIn(text)) !== undefined, text);
  }
  for (const text of ["daily living skills", "Ongoing", "as required", "for all staff", "in every room"]) assert.equal(first(frequenciesIn(text)), undefined, text);
});

test("when a thing happens is not how long it is given", () => {
  assert.equal(first(amountsIn("within two minutes")), undefined);
  assert.equal(first(amountsIn("every six weeks")), undefined);
  assert.equal(first(amountsIn("for an hour and a half, every six weeks")), "an hour and a half");
  assert.equal(first(amountsIn("12.30-1.15")), "12.30-1.15");
  assert.equal(first(amountsIn("0.5 FTE")), "0.5 FTE");
});

test("how much may be counted in things, but not in those who share it", () => {
  assert.equal(first(countsIn("25% extra time")), "25% extra time");
  assert.equal(first(countsIn("no more than two short sentences")), "no more than two short sentences");
  assert.equal(first(countsIn("in a group of four pupils")), undefined);
});

test("whoever gives it is found by calling, and whoever receives it is not", () => {
  assert.match(who("The hearing implant centre will re-tune both aids.") ?? "", /centre/);
  assert.match(who("A low vision optometrist will check his glasses.") ?? "", /optometrist/);
  assert.match(who("10 mins on Monday, class TA.") ?? "", /TA/);
  assert.match(who("Art lessons run by Penhale Studio Trust, weekly.") ?? "", /Penhale/);
  for (const text of ["Training for all teaching staff.", "Staff training.", "The school’s behaviour policy will be followed.", "Memory games to be played with an adult.", "He will go to school by taxi.", "The physiotherapy programme to be carried out."]) assert.equal(who(text), null, text);
});

test("times are read in the ways that outcomes give them", () => {
  for (const text of ["In two years' time", "By the age of 16", "By the end of this academic year", "By her next annual review", "By the time he leaves school", "Within 12 months", "By autumn 2027"]) assert.ok(timeframeIn(text, loadLexicon()), text);
  assert.equal(timeframeIn("When he is upset he will tell an adult.", loadLexicon()), undefined);
});

const judgeAll = (text: string) => {
  judgeProvision(text, {}, loadReadingSettings(), loadLexicon());
  judgeOutcome(text, "", { yearGroup: 5, madeOn: null }, loadLexicon());
  return splitClauses(text, false);
};

test("long and hostile texts bring no rule to a halt", () => {
  for (const piece of ["a ", "1 ", "the teacher and ", "every each all ", "in A, b, c, d and e ", "(", "with the ", "of the staff, ", "Mr A B C ", "to support and to be ", "a–", "Monday, ", "3 x 20 ", "half a ", "who has had "]) {
    // Time of this process alone: other tests may keep the machine busy. An expression that tries every way takes hours here.
    const before = process.cpuUsage();
    judgeAll(piece.repeat(Math.ceil(20_000 / piece.length)));
    assert.ok(process.cpuUsage(before).user < 30_000_000, piece);
  }
});

test("any text is judged without a crash, and quotes stand in it", () => {
  const words = fc.constantFrom("the", "teacher", "will", "see", "him", "30", "minutes", "a", "week", "every", "Monday", ",", ";", "and", "with", "TA", "support", "(", ")", "x", "by", "July", "2027", "|", "’s", "½");
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 40 }).map((list) => list.join(" "))), (text) => {
    judgeAll(text);
    for (const quote of [...amountsIn(text), ...frequenciesIn(text), ...countsIn(text)]) assert.ok(text.includes(quote.text));
    const giver = who(text);
    if (giver !== null) assert.ok(text.includes(giver));
  }), { numRuns: 300 });
});
