import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sheetNames } from "./sheet-names.ts";

test("a caption is cut at a word, and the second of a name gets a number", () => {
  assert.deepEqual(
    sheetNames(["Overall compliance", "Recommendations carried forward from the previous report", "OVERALL COMPLIANCE", "notes", "History", "", "'Quoted'"], ["Notes"]),
    ["Overall compliance", "Recommendations carried forward", "OVERALL COMPLIANCE (2)", "notes (2)", "History (2)", "Table", "Quoted"],
  );
});

test("whatever the captions, Excel takes the names", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ maxLength: 60, unit: "grapheme" }), fc.constantFrom("a", "A", "[]:*?/\\", "'", "x".repeat(31), "x".repeat(40))), { maxLength: 30 }), (captions) => {
    const names = sheetNames(captions, ["Notes"]);
    assert.equal(names.length, captions.length);
    assert.equal(new Set(["notes", "history", ...names.map((name) => name.toLowerCase())]).size, names.length + 2);
    for (const name of names) {
      assert.ok(name.length >= 1 && name.length <= 31, JSON.stringify(name));
      assert.doesNotMatch(name, /[[\]:*?/\\]|^'|'$/);
      assert.ok(name.isWellFormed());
    }
  }));
});
