import assert from "node:assert/strict";
import { test } from "node:test";
import { changeBetween } from "./change.ts";
import { ratedFigure } from "./figure.ts";

const side = (value: number, se: number) => ({ value, estimate: { value, se, df: 20 } });

test("a change inside its interval is noise, outside it is not", () => {
  // t(0.975) at about 40 degrees of freedom is 2.02; the error of the difference is √2 × 3 = 4.24, so 8.6 points are needed.
  assert.equal(changeBetween(side(78, 3), side(70, 3))?.withinNoise, true);
  assert.equal(changeBetween(side(79, 3), side(70, 3))?.withinNoise, false);
  assert.equal(changeBetween(side(79, 3), side(70, 3), 0.99)?.withinNoise, true);
});

test("where nothing varies nobody can tell", () => {
  assert.equal(changeBetween(side(79, 0), side(70, 0))?.withinNoise, null);
  assert.equal(changeBetween(side(79, 3), side(70, 0))?.withinNoise, false);
  assert.equal(changeBetween(side(79, 3), { value: null, estimate: null }), null);
});

test("plans that all scored alike have a figure and no interval", () => {
  const figure = ratedFigure(100, 6, { value: 100, se: 0, df: 5 });
  assert.deepEqual([figure.shown, figure.low, figure.high], ["100%", null, null]);
});
