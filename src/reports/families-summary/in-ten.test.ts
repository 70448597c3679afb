import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { familyShare } from "./family-share.ts";
import { inTen, rangeInTen, sentenceInTen, tenths, thingsInTen, whichPlans } from "./in-ten.ts";

const figure = (percent: number, low: number | null = null, high: number | null = null) => ({ state: "figure" as const, percent, low, high, of: 300 });

test("per cent are told in tenths, and all or none only where it is so", () => {
  assert.deepEqual([0, 0.4, 4.9, 5, 14.9, 15, 70, 74.9, 94.9, 95, 99.9, 100].map(inTen),
    ["none", "fewer than 1 in 10", "fewer than 1 in 10", "1 in 10", "1 in 10", "2 in 10", "7 in 10", "7 in 10", "9 in 10", "more than 9 in 10", "more than 9 in 10", "all"]);
  assert.deepEqual([0, 42, 97, 100].map(thingsInTen), ["none of the things", "4 of 10 things", "more than 9 of 10 things", "all things"]);
});

test("where it could be is told in tenths that hold the whole interval", () => {
  assert.equal(rangeInTen(figure(70, 56.2, 80.9)), "between 5 and 9 in 10");
  assert.equal(rangeInTen(figure(70, 60, 80)), "between 6 and 8 in 10");
  assert.equal(rangeInTen(figure(70)), "");
  fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const numbers = [...rangeInTen(figure(low, low, high)).matchAll(/\d+/g)].map(Number).slice(0, -1);
    assert.ok((numbers[0] ?? 0) * 10 <= low + 1e-6 && (numbers.at(-1) ?? 10) * 10 >= high - 1e-6);
  }));
});

test("a sentence says which plans, of a sample only those that were checked, and where it could be", () => {
  assert.deepEqual(sentenceInTen(figure(70, 61, 78), "say how much"), ["7 in 10 plans say how much. It could be between 6 and 8 in 10."]);
  assert.equal(whichPlans(figure(100, 93, 100)), "All plans that we checked");
  assert.equal(whichPlans(figure(100), "new plans"), "All new plans");
  assert.deepEqual(sentenceInTen({ ...figure(70), state: "hidden" }, "say how much"), []);
});

test("a share is not printed where a reader could work out that one to four plans are so, or are not", () => {
  assert.equal(familyShare({ met: 5, of: 9 }).state, "too-few");
  assert.equal(familyShare({ met: 3, of: 20 }).state, "hidden");
  assert.equal(familyShare({ met: 17, of: 20 }).state, "hidden");
  // Of 40 plans only one is "fewer than 1 in 10" (1 of 40 is 2.5 in 100, 2 are 5); of 81 it may be one to four.
  assert.equal(familyShare({ met: 1, of: 40 }).state, "hidden");
  assert.equal(familyShare({ met: 80, of: 81 }).state, "figure");
  assert.equal(familyShare({ met: 0, of: 20 }).percent, 0);
  assert.equal(familyShare({ met: 5, of: 20 }).percent, 25);
  // From 40 plans on: of all the counts that give the printed words, at least four, so that a small one stays hidden among them.
  fc.assert(fc.property(fc.integer({ min: 10, max: 400 }), fc.nat(400), (of, met) => {
    fc.pre(met <= of);
    const shown = familyShare({ met, of });
    if (shown.percent === null) return;
    const small = [met, of - met].some((count) => count >= 1 && count <= 4);
    const alike = Array.from({ length: of + 1 }, (_, count) => count).filter((count) => inTen((100 * count) / of) === inTen(shown.percent ?? 0));
    assert.ok(!small || alike.length >= 4, `${met} of ${of} could only be ${alike.join(", ")}`);
  }));
  assert.equal(tenths(65), 7);
});
