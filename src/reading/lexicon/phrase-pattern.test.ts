import assert from "node:assert/strict";
import { test } from "node:test";
import { phrasesPattern } from "./phrase-pattern.ts";

const found = (phrases: string[], text: string) => [...text.matchAll(phrasesPattern(phrases))].map((match) => match[0]);

test("a choice in brackets is either word, and an empty choice may be left out", () => {
  assert.deepEqual(found(["(as|when) (it is|) (required|needed)"], "help as required, when it is needed, as it is"), ["as required", "when it is needed"]);
});

test("a star stands for any ending, and words are found whole", () => {
  assert.deepEqual(found(["anxi*"], "Anxious, anxiety; taxi"), ["Anxious", "anxiety"]);
  assert.deepEqual(found(["ot"], "not an OT"), ["OT"]);
});

test("the longest phrase wins where several begin", () => {
  assert.deepEqual(found(["access to", "have access to"], "will have access to a room"), ["have access to"]);
});

test("marks of other pattern languages have no meaning", () => {
  assert.deepEqual(found(["e.g.", "what?"], "egg e.g. what?"), ["e.g.", "what?"]);
});

test("choices may stand inside choices, and a bracket that is not closed is refused", () => {
  assert.deepEqual(found(["travel* (on (his|her) own|alone)"], "travels on her own, travel alone, travel on own"), ["travels on her own", "travel alone"]);
  assert.throws(() => phrasesPattern(["(a|b"]), /not closed/);
  assert.throws(() => phrasesPattern(["a)"]), /not opened/);
});
