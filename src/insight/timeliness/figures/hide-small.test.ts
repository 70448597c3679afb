import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hideSmall } from "./hide-small.ts";

test("a small count takes the next smallest with it, so that the whole does not give it away", () => {
  assert.deepEqual(hideSmall([20, 10, 8]), { counts: [20, 10, 8], mayShowTotal: true });
  // 33 − 20 = 13 = 3 + 10: the 3 may be 1 to 12.
  assert.deepEqual(hideSmall([20, 10, 3]), { counts: [20, null, null], mayShowTotal: true });
  // 1 + 1 + 1 add up to 3, which says that each is 1; with the 6 they add up to 9, and each may be 1 to 6.
  assert.deepEqual(hideSmall([30, 6, 1, 1, 1, 0]), { counts: [30, null, null, null, null, 0], mayShowTotal: true });
  assert.deepEqual(hideSmall([1, 1]), { counts: [null, null], mayShowTotal: false });
  assert.deepEqual(hideSmall([3]), { counts: [null], mayShowTotal: false });
});

test("a reader who tries every sum is left with four numbers at least for every hidden count", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), (parts) => {
    const { counts, mayShowTotal } = hideSmall(parts);
    assert.ok(counts.every((count) => count === null || count === 0 || count > 4));
    const places = counts.flatMap((count, at) => (count === null ? [at] : []));
    if (!mayShowTotal || places.length === 0) return;
    const left = parts.reduce((sum, count) => sum + count, 0) - counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const ways = (count: number, sum: number): number[][] => (count === 1 ? (sum >= 1 ? [[sum]] : []) : Array.from({ length: Math.max(0, sum - count + 1) }, (_, at) => at + 1).flatMap((one) => ways(count - 1, sum - one).map((rest) => [one, ...rest])));
    const all = ways(places.length, left);
    for (const [at] of places.entries()) assert.ok(new Set(all.map((way) => way[at])).size >= 4);
  }), { numRuns: 200 });
});
