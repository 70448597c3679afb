import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { printer } from "./printable-text.ts";

test("letters that the font has are left as they are", () => {
  const { shown, isLacking } = printer();
  for (const text of ["Plain words, 74%", "Żółć, Ελλάδα, Москва", "– † □ ≤ → ✓ •", "two\nlines"]) assert.equal(shown(text), text);
  assert.equal(isLacking(), false);
});

test("a letter that it lacks becomes one box, a whole family of joined signs too", () => {
  const { shown, isLacking } = printer();
  assert.equal(shown("漢字"), "□□");
  assert.equal(shown("a 👩‍👧 b"), "a □ b");
  assert.equal(isLacking(), true);
});

test("only words longer than a line are given places to break", () => {
  const { words } = printer();
  assert.equal(words("x".repeat(32)), "x".repeat(32));
  assert.equal(words(`so ${"x".repeat(40)}`), `so ${"x".repeat(16)}\u200b${"x".repeat(16)}\u200b${"x".repeat(8)}`);
});

test("nothing but boxes and places to break is ever added", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
    const kept = printer().words(text).replaceAll("\u200b", "");
    for (const letter of kept) assert.ok(letter === "□" || text.normalize("NFC").replaceAll("\t", " ").includes(letter));
  }));
});
