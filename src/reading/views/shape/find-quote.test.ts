import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findQuote, squeeze } from "./find-quote.ts";

const found = (text: string, quote: string) => {
  const span = findQuote(squeeze(text), quote);
  return span === null ? null : text.slice(span.from, span.to);
};

test("a quote is found whatever the white space, also over the cells of a row", () => {
  assert.equal(found("She reads\n  well. He sings.", "reads well."), "reads\n  well.");
  assert.equal(found("What\tWho\nForest school\t\tWeekly", "Forest school | | Weekly"), "Forest school\t\tWeekly");
});

test("words that are not there, and no words, are found nowhere", () => {
  assert.equal(found("She reads well.", "She sings"), null);
  assert.equal(found("She reads well.", " | "), null);
  assert.equal(found("", "a"), null);
});

test("any stretch of a text is found again, letter for letter", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
    const quote = text.slice(Math.min(a, b) % text.length, (Math.max(a, b) % text.length) + 1);
    const bare = (words: string) => words.replaceAll(/[\s|]/g, "");
    fc.pre(bare(quote) !== "");
    assert.equal(bare(found(text, quote) ?? ""), bare(quote));
  }));
});
