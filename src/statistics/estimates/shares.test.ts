import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { differenceOfShares } from "./difference.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const shown = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

test("Wilson intervals equal Newcombe's worked examples (1998, Statistics in Medicine 17:857–872, table I, method 3)", () => {
  assert.deepEqual(shown(wilsonInterval(81, 263)), ["0.2553", "0.3662"]);
  assert.deepEqual(shown(wilsonInterval(15, 148)), ["0.0624", "0.1605"]);
  assert.deepEqual(shown(wilsonInterval(0, 20)), ["0.0000", "0.1611"]);
  assert.deepEqual(shown(wilsonInterval(1, 29)), ["0.0061", "0.1718"]);
});

test("differences of shares equal Newcombe's worked examples (1998, Statistics in Medicine 17:873–890, table II, method 10)", () => {
  assert.deepEqual(shown(differenceOfShares(56, 70, 48, 80)), ["0.0524", "0.3339"]);
  assert.deepEqual(shown(differenceOfShares(9, 10, 3, 10)), ["0.1705", "0.8090"]);
  assert.deepEqual(shown(differenceOfShares(6, 7, 2, 7)), ["0.0582", "0.8062"]);
  assert.deepEqual(shown(differenceOfShares(5, 56, 0, 29)), ["-0.0381", "0.1926"]);
  assert.deepEqual(shown(differenceOfShares(0, 10, 0, 20)), ["-0.1611", "0.2775"]);
  assert.deepEqual(shown(differenceOfShares(10, 10, 0, 20)), ["0.6791", "1.0000"]);
});

test("a Wilson interval holds its share, stays between 0 and 1, and mirrors", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, seed) => {
      const met = seed % (n + 1);
      const { low, high } = wilsonInterval(met, n);
      const mirror = wilsonInterval(n - met, n);
      assert.ok(low >= 0 && high <= 1 && low <= met / n && high >= met / n);
      assert.ok(Math.abs(low - (1 - mirror.high)) < 1e-12);
    }),
  );
});

test("of no plans nothing is known", () => {
  assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
});
