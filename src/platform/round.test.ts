import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { roundHalfUp } from "./round.ts";

test("halves go up, also where the binary fraction lies below the half", () => {
  assert.equal(roundHalfUp(74.5), 75);
  assert.equal(roundHalfUp(74.2), 74);
  assert.equal(roundHalfUp(2.675, 2), 2.68);
  assert.equal(roundHalfUp(1.005, 2), 1.01);
  assert.equal(roundHalfUp(18.9 - 16.5, 1), 2.4);
  assert.equal(roundHalfUp(-2.5), -3);
  assert.ok(Object.is(roundHalfUp(-0.2), 0), "no minus nought");
});

test("a number with two decimals stays itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
      assert.equal(roundHalfUp(hundredths / 100, 2) * 100 - hundredths < 1e-6, true);
    }),
  );
});

test("the result is never more than half a step away", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
      assert.ok(Math.abs(roundHalfUp(value, 1) - value) <= 0.05 + 1e-6);
    }),
  );
});
