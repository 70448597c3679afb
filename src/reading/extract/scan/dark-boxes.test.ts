import assert from "node:assert/strict";
import { test } from "node:test";
import { darkBoxes } from "./dark-boxes.ts";

/** A white picture with black boxes in it. */
function picture(width: number, height: number, boxes: readonly [number, number, number, number][]) {
  const at = new Uint8Array(width * height).fill(255);
  for (const [x, y, wide, high] of boxes) for (let row = y; row < y + high; row += 1) at.fill(0, row * width + x, row * width + x + wide);
  return { width, height, at };
}

test("long thin boxes are lines, thick ones bars, short ones letters", () => {
  const { rules, fills } = darkBoxes(picture(400, 300, [[20, 50, 300, 2], [20, 50, 2, 200], [40, 100, 300, 30], [200, 200, 12, 12]]), 1);
  assert.deepEqual(rules.map((rule) => [rule.flat, Math.round(rule.at), rule.from]), [[true, 51, 20], [false, 21, 50]]);
  assert.deepEqual(fills, [{ x: 40, right: 339, top: 100, bottom: 129 }]);
});

test("a bar with light letters in it is one bar", () => {
  const grey = picture(400, 100, [[20, 30, 300, 24]]);
  for (let letter = 0; letter < 12; letter += 1) for (let row = 36; row < 48; row += 1) grey.at.fill(255, row * 400 + 40 + letter * 9, row * 400 + 43 + letter * 9);
  assert.deepEqual(darkBoxes(grey, 1).fills, [{ x: 20, right: 319, top: 30, bottom: 53 }]);
  assert.deepEqual(darkBoxes(grey, 1).rules, []);
});

test("a speck of two dots does not divide a line", () => {
  const grey = picture(400, 50, [[20, 20, 300, 2]]);
  for (const row of [20, 21]) grey.at.fill(255, row * 400 + 150, row * 400 + 152);
  assert.equal(darkBoxes(grey, 1).rules.length, 1);
});
