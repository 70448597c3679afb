import assert from "node:assert/strict";
import { test } from "node:test";
import { bullet, heading, para } from "../../../test/support/plan-blocks.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { findSections } from "../sections/find-sections.ts";
import { readNeeds } from "./read-needs.ts";

const read = (id: "B" | "C" | "D", ...blocks: ReturnType<typeof para>[]) => readNeeds(findSections([heading(`Section ${id}: ${id === "B" ? "Special educational" : id === "C" ? "Health" : "Social care"} needs`), ...blocks]).sections, loadLexicon());
const texts = (...args: Parameters<typeof read>) => read(...args).map(({ need }) => need.text);

test("difficulties are needs, and strengths, results and stories are none", () => {
  const hard = "Ned goes from calm to fighting when he feels cornered.";
  assert.deepEqual(texts("B", para(`Ned is kind and loves football. ${hard} He was seen by the psychologist in May.`)), [hard]);
  assert.deepEqual(texts("B", para("Ned has no clear idea of number. He can count to twenty.")), ["Ned has no clear idea of number."]);
});

test("an item of a list is a need unless it tells a strength", () => {
  assert.deepEqual(texts("B", bullet("Guesses the end of an instruction from what the others do."), bullet("Enjoys music and is a good singer.")), ["Guesses the end of an instruction from what the others do."]);
});

test("a condition is a health need, and its absence is none", () => {
  assert.deepEqual(texts("C", para("Migraine about twice a month."), para("Hearing was normal in March."), para("There are no other health needs.")), ["Migraine about twice a month."]);
});

test("a need knows its area from what it is about, and its number from the plan", () => {
  const [need] = read("B", para("B4 Ned cannot read the words that his class read last year."));
  assert.equal(need?.need.area, "cognition-learning");
  assert.equal(need?.ref, "B4");
  assert.equal(need?.need.text, "Ned cannot read the words that his class read last year.");
});
