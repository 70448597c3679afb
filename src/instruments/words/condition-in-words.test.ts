import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { conditionInWords } from "./condition-in-words.ts";

const instrument = exampleInstrument({ A: ["A1"] }, { facts: [{ name: "yearGroup", type: "number", question: "Which school year?" }, { name: "amended", type: "yes-no", question: "Is it amended?" }, { name: "setting", type: "text", question: "What kind of setting?" }] });
const words = (text: string) => conditionInWords(text, instrument);

test("conditions are said as people say them", () => {
  assert.equal(words("facts.yearGroup >= 9"), "“Which school year?” is at least 9");
  assert.equal(words("facts.amended && facts.yearGroup < 9"), "“Is it amended?” is Yes and “Which school year?” is less than 9");
  assert.equal(words("!facts.amended"), "“Is it amended?” is No");
  assert.equal(words("facts.amended == true"), "“Is it amended?” is Yes");
  assert.equal(words('facts.setting in ["special", "alternative"]'), "“What kind of setting?” is one of “special”, “alternative”");
  assert.equal(words("(facts.amended || facts.yearGroup > 3) && facts.setting != 'none'"), "(“Is it amended?” is Yes or “Which school year?” is more than 3) and “What kind of setting?” is not “none”");
  assert.equal(words("counts.No + counts.Partly <= 2"), "the number of “No” answers plus the number of “Partly” answers is at most 2");
  assert.equal(words("sections.A.percent < 50.0 || critical.No > 0"), "the percentage in section A is less than 50 or the number of “No” answers to critical criteria is more than 0");
  assert.equal(words("answers.A1 == 'No'"), "the answer to A1 is “No”");
});

test("what has no words is given as it is written", () => {
  assert.equal(words("sections.exists(s, sections[s].percent < 50.0)"), "sections.exists(s, sections[s].percent < 50.0)");
});
