import assert from "node:assert/strict";
import { test } from "node:test";
import { fleschKincaidGrade, readingAge, syllablesIn, textCounts } from "./reading-age.ts";

// The example of the package flesch-kincaid (npm, its readme): 1 sentence, 13 words, 26 syllables give 13.08.
const platypus = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

test("the published example counts 13 words of 26 syllables and gives grade 13.08", () => {
  assert.deepEqual(textCounts(platypus), { sentences: 1, words: 13, syllables: 26 });
  // 0.39 x 13 + 11.8 x 2 - 15.59 = 5.07 + 23.6 - 15.59
  assert.ok(Math.abs(fleschKincaidGrade({ sentences: 1, words: 13, syllables: 26 }) - 13.08) < 1e-9);
});

test("the easiest known sentence gives a grade below nought", () => {
  // "The cat sat on the mat.": 0.39 x 6 + 11.8 - 15.59 = -1.45, as handbooks of readability have it.
  const counts = textCounts("The cat sat on the mat.");
  assert.deepEqual(counts, { sentences: 1, words: 6, syllables: 6 });
  assert.ok(Math.abs(fleschKincaidGrade(counts) + 1.45) < 1e-9);
});

test("syllables of the words that such a summary uses are those of a dictionary", () => {
  const dictionary = {
    education: 4, health: 1, care: 1, plan: 1, plans: 1, council: 2, people: 2, child: 1, children: 2, parents: 2, young: 1, checked: 1, needed: 2, therapy: 3, school: 1, college: 2, reading: 2,
    computer: 3, families: 3, family: 3, outcome: 2, provision: 3, social: 2, area: 3, idea: 3, being: 2, create: 2, quiet: 2, little: 2, table: 2, goes: 1, nurses: 2, changes: 2, homes: 1, whole: 1, free: 1, mediation: 4, tribunal: 3, complain: 2,
  };
  assert.deepEqual(Object.fromEntries(Object.keys(dictionary).map((word) => [word, syllablesIn(word)])), dictionary);
});

test("an age is five more than the grade, and of a few words there is none", () => {
  const text = "We checked your plan. It was good. ".repeat(6);
  // 42 words in 12 sentences, each of one syllable: 0.39 x 3.5 + 11.8 - 15.59 + 5.
  assert.ok(Math.abs((readingAge(text) ?? 0) - (0.39 * 3.5 + 11.8 - 15.59 + 5)) < 1e-9);
  assert.equal(readingAge("We checked your plan."), undefined);
});
