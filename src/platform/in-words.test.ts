import assert from "node:assert/strict";
import { test } from "node:test";
import { dateInWords, monthInWords, percentInWords } from "./in-words.ts";

test("dates are written as people say them", () => {
  assert.equal(dateInWords("2020-07-03"), "3 July 2020");
  assert.equal(dateInWords(null), "");
  assert.equal(monthInWords("2020-11"), "November 2020");
});

test("a percentage is rounded half up, and no figure is a dash", () => {
  assert.equal(percentInWords(74.2), "74%");
  assert.equal(percentInWords(74.5), "75%");
  assert.equal(percentInWords(80.66, 1), "80.7%");
  assert.equal(percentInWords(null), "–");
});
