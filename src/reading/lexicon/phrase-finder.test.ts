import assert from "node:assert/strict";
import { test } from "node:test";
import { phraseFinder, wordsOf } from "./phrase-finder.ts";

const found = (phrases: string[], text: string) => {
  const hit = phraseFinder([["list", phrases]])(wordsOf(text)).get("list");
  return hit && text.slice(hit.at, hit.end);
};

test("a choice is either word, an empty choice may be left out, a star is any ending, and _ is any word", () => {
  assert.equal(found(["(a|) quiet (room|space)"], "Use of a quiet space daily."), "a quiet space");
  assert.equal(found(["regulat*"], "He cannot self-regulate."), "regulate");
  assert.equal(found(["fear of _ noise"], "his fear of loud noise"), "fear of loud noise");
});

test("words are found whole, whatever divides them", () => {
  assert.equal(found(["ot"], "He is not there"), undefined);
  assert.equal(found(["self esteem", "now next"], "low self-esteem; a now/next board"), "self-esteem");
});

test("every list with words in the text is named once, with the first place", () => {
  const finder = phraseFinder([["noise", ["ear defenders", "loud"]], ["dress", ["button*"]], ["sleep", ["asleep"]]]);
  assert.deepEqual([...finder(wordsOf("Ear defenders when it is loud, and help with buttons")).keys()], ["noise", "dress"]);
});

test("a bracket that is not closed is refused", () => {
  assert.throws(() => phraseFinder([["x", ["(a|b"]]]), /not closed/);
  assert.throws(() => phraseFinder([["x", ["a)"]]]), /not opened/);
});
