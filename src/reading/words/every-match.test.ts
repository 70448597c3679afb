import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { everyMatch } from "./every-match.ts";

const patterns = [/a/gi, /a*/g, /\b/g, /(?<=a)b?/g, /(a)|(b)/g, /\p{Lu}?/gu];

test("gives what matchAll gives, also where a match is empty and where the pattern was used before", () => {
  fc.assert(fc.property(fc.constantFrom(...patterns), fc.stringMatching(/^[abAB .]{0,20}$/), fc.nat(20), (pattern, text, used) => {
    pattern.lastIndex = used;
    assert.deepEqual(everyMatch(pattern, text), [...text.matchAll(new RegExp(pattern.source, pattern.flags))]);
  }));
});

test("refuses a pattern that would match one place for ever", () => {
  assert.throws(() => everyMatch(/a/, "a"), TypeError);
});
