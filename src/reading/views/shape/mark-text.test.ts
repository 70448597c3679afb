import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markText } from "./mark-text.ts";

test("marks that overlap are cut where one begins or ends", () => {
  assert.deepEqual(markText("abcdef", { from: 0, to: 6 }, [{ number: 1, from: 1, to: 4 }, { number: 2, from: 2, to: 6 }]), [
    { text: "a", marks: [], starts: [] }, { text: "b", marks: [1], starts: [1] }, { text: "cd", marks: [1, 2], starts: [2] }, { text: "ef", marks: [2], starts: [] },
  ]);
});

test("a mark that goes on from the paragraph before is marked and not begun again", () => {
  assert.deepEqual(markText("abcdef", { from: 3, to: 6 }, [{ number: 1, from: 1, to: 5 }]), [{ text: "de", marks: [1], starts: [] }, { text: "f", marks: [], starts: [] }]);
});

test("whatever the marks, the pieces are the text, each mark covers its own letters and begins once", () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
    const marks = spans.map((each, index) => ({ ...each, number: index }));
    const pieces = markText(text, { from: 0, to: text.length }, marks);
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
    for (const { number, from, to } of marks) {
      assert.equal(pieces.filter((piece) => piece.marks.includes(number)).map((piece) => piece.text).join(""), text.slice(from, to));
      assert.equal(pieces.filter((piece) => piece.starts.includes(number)).length, from < Math.min(to, text.length) ? 1 : 0);
    }
  }));
});
