import assert from "node:assert/strict";
import { test } from "node:test";
import { findingCodes } from "../../../test/instruments/finding-codes.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { findingWords, wordsOfFinding } from "./finding-words.ts";

test("every finding has a title of its own, and only findings have one", () => {
  assert.deepEqual(Object.keys(findingWords).sort(), [...findingCodes].sort());
  assert.equal(new Set(Object.values(findingWords).map(({ title }) => title)).size, findingCodes.length);
});

test("every finding that the lexicon explains can be named", () => {
  assert.deepEqual([...loadLexicon().findings.keys()].filter((code) => !(code in findingWords)), []);
});

test("a code of a newer program is named all the same", () => {
  assert.equal(wordsOfFinding("something-new").title, "Something new");
});
