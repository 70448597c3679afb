import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exactAgreement } from "./exact-agreement.ts";
import { pairedDifference } from "./paired-difference.ts";
import type { RatedUnit } from "./rated-unit.ts";

const close = (actual: number | null | undefined, expected: number, within: number) =>
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

/** `agreed` of `answers` in one document. */
const answersOf = (cluster: string, agreed: number, answers: number): RatedUnit[] =>
  Array.from({ length: answers }, (_, at) => ({ cluster, ratings: [1, at < agreed ? 1 : 0] }));

test("with one answer a document the interval is Wilson's: 81 of 263 gives 0.2553 to 0.3662 (Newcombe 1998, table I)", () => {
  const units = Array.from({ length: 263 }, (_, at) => answersOf(String(at), at < 81 ? 1 : 0, 1)).flat();
  const agreement = exactAgreement(units);
  assert.equal(agreement?.effective, 263);
  close(agreement?.low, 0.2553, 5e-5);
  close(agreement?.high, 0.3662, 5e-5);
});

test("of pairs among three raters, one of three agrees where one differs", () => {
  close(exactAgreement([{ cluster: "a", ratings: [1, 1, 0] }, { cluster: "b", ratings: [1, 1, null] }])?.value, (1 / 3 + 1) / 2, 1e-12);
});

test("documents of ten answers that agree wholly or not at all are worth one answer each", () => {
  // 4 documents of 10, agreed 10, 10, 10, 0: share 0.75. Between: 3 × (10 − 7.5)² + 7.5² = 75; variance 4/3 × 75 ÷ 40² = 0.0625;
  // worth 0.1875 ÷ 0.0625 = 3 answers, less the doubt of 3 degrees of freedom: × (1.960 ÷ 3.182)² = 1.138.
  const agreement = exactAgreement([10, 10, 10, 0].flatMap((agreed, at) => answersOf(String(at), agreed, 10)));
  close(agreement?.value, 0.75, 1e-12);
  close(agreement?.effective, 1.138, 1e-3);
  assert.equal(agreement?.units, 40);
});

test("where all agree each document counts once", () => {
  const agreement = exactAgreement(["a", "b", "c", "d", "e"].flatMap((document) => answersOf(document, 8, 8)));
  assert.equal(agreement?.value, 1);
  assert.equal(agreement?.high, 1);
  // 5 of 5 by Wilson: 5 ÷ (5 + 1.96²) = 0.5655.
  close(agreement?.low, 0.5655, 5e-5);
});

test("nothing in common has no share", () => {
  assert.equal(exactAgreement([{ cluster: "a", ratings: [1, null] }]), undefined);
  assert.equal(exactAgreement([]), undefined);
});

test("the interval holds the share, and documents never make it narrower than independent answers would", () => {
  const documents = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(documents, (counts) => {
      const found = exactAgreement(counts.flatMap(([agreed, answers], at) => answersOf(String(at), Math.min(agreed, answers), answers)));
      assert.ok(found);
      assert.ok(found.low <= found.value && found.value <= found.high && found.low >= 0 && found.high <= 1);
      assert.ok(found.effective <= found.units + 1e-9);
    }),
  );
});

test("the mean difference of two flow meters equals Bland and Altman's (1986, Lancet i:307–310, table and text)", () => {
  const large = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
  const mini = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];
  const found = pairedDifference(large.map((second, at) => ({ first: mini[at] ?? 0, second })));
  assert.ok(found?.interval && found.limits);
  assert.equal(found.n, 17);
  close(found.value, -2.1, 0.05);
  close(found.sd, 38.8, 0.05);
  // Printed: −22.0 to 17.8 from rounded parts; 2.1199 × 38.765 ÷ √17 = 19.93 gives −22.05 to 17.81.
  close(found.interval.low, -22.05, 0.01);
  close(found.interval.high, 17.81, 0.01);
  // Printed −79.7 and 75.5 are two standard deviations away; ours are 1.96: −2.118 ± 1.95996 × 38.765.
  close(found.limits.low, -78.1, 0.05);
  close(found.limits.high, 73.9, 0.05);
});

test("one pair has a difference and no interval; none has nothing", () => {
  assert.deepEqual(pairedDifference([{ first: 17, second: 16 }]), { n: 1, value: -1, sd: null, interval: null, limits: null });
  assert.equal(pairedDifference([]), undefined);
});
