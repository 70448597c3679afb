import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gwetAc2 } from "./gwet-ac2.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { RatedUnit } from "./rated-unit.ts";
import { weightedKappa } from "./weighted-kappa.ts";

const close = (actual: number | null | undefined, expected: number, within: number) =>
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

/** A table of counts (rows: first rater) as units that stand alone. */
const ofTable = (table: readonly (readonly number[])[]): RatedUnit[] =>
  table.flatMap((row, first) => row.flatMap((count, second) => Array.from({ length: count }, (_, at) => ({ cluster: `${first} ${second} ${at}`, ratings: [first, second] }))));

/** Units of several raters, each unit a cluster of its own. */
const ofRows = (rows: readonly (readonly (number | null)[])[]): RatedUnit[] => rows.map((ratings, at) => ({ cluster: String(at), ratings }));

// Four observers, twelve units, values missing: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C and D;
// the same data are cac.raw4raters of Gwet's package irrCAC.
const fourObservers = ofRows([
  [1, 1, null, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
  [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [null, 5, 5, 5], [null, null, 1, 1], [null, null, 3, null],
]);
// Two abstractors, 100 pregnancies: cont3x3abstractors of irrCAC (Gwet 2014).
const abstractors = ofTable([[13, 0, 0], [0, 20, 7], [0, 4, 56]]);
// Two psychiatrists, 223 patients: cont4x4diagnosis of irrCAC.
const diagnosis = ofTable([[40, 6, 4, 15], [4, 25, 1, 5], [4, 2, 21, 9], [17, 13, 12, 45]]);

test("kappa equals the printout of SAS PROC FREQ (three categories, 19 units; quoted by the tests of statsmodels)", () => {
  const units = ofTable([[0, 4, 1], [0, 8, 0], [0, 1, 5]]);
  const simple = weightedKappa(units, { weights: "identity" });
  close(simple?.value, 0.4842, 5e-5);
  close(simple?.se, 0.138, 5e-5);
  close(simple?.low, 0.2137, 5e-5);
  close(simple?.high, 0.7547, 5e-5);
  const linear = weightedKappa(units, { weights: "linear" });
  close(linear?.value, 0.4701, 5e-5);
  close(linear?.se, 0.1457, 5e-5);
  close(linear?.low, 0.1845, 5e-5);
  close(linear?.high, 0.7558, 5e-5);
});

test("quadratic weights give the kappa and error that irrCAC prints", () => {
  close(weightedKappa(diagnosis)?.value, 0.383, 5e-4);
  close(weightedKappa(diagnosis)?.se, 0.066, 5e-4);
  close(weightedKappa(abstractors)?.value, 0.892, 5e-4);
  // Its interval takes t with 99 degrees of freedom (1.984) where ours takes 1.960: half-width 0.070 ÷ 1.984 is the error.
  close(weightedKappa(abstractors)?.se, 0.07 / 1.984, 5e-4);
  close(weightedKappa(abstractors, { weights: "identity" })?.value, 0.7964094, 5e-8);
  close(weightedKappa(abstractors, { weights: "identity" })?.se, 0.05891072, 5e-9);
});

test("quadratic kappa of raters 2 and 3 of the anxiety data is 0.2520325 (R package irr, kappa2 with squared weights)", () => {
  const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
  const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
  // It leaves out the category 5 that neither used and counts 6 as the next after 4.
  const rank = (value: number) => [1, 2, 3, 4, 6].indexOf(value);
  close(weightedKappa(ofRows(second.map((value, at) => [rank(value), rank(third[at] ?? 0)])))?.value, 0.2520325, 5e-8);
});

test("AC1 and AC2 of four observers with missing ratings equal irrCAC's (0.77544, error 0.14295; 0.914, error 0.10396)", () => {
  const ac1 = gwetAc2(fourObservers, { weights: "identity" });
  close(ac1?.value, 0.77544, 5e-6);
  close(ac1?.se, 0.14295, 5e-6);
  close(ac1?.low, 0.461, 5e-4);
  assert.equal(ac1?.high, 1);
  const ac2 = gwetAc2(fourObservers);
  close(ac2?.value, 0.914, 5e-6);
  close(ac2?.se, 0.10396, 5e-6);
  close(ac2?.low, 0.68518, 5e-6);
});

test("AC2 of two raters equals irrCAC's (0.940, 0.905 to 0.976; 0.299, error 0.075)", () => {
  close(gwetAc2(abstractors)?.value, 0.94, 5e-4);
  close(gwetAc2(abstractors)?.low, 0.905, 5e-4);
  close(gwetAc2(abstractors)?.high, 0.976, 5e-4);
  close(gwetAc2(diagnosis)?.value, 0.299, 5e-4);
  close(gwetAc2(diagnosis)?.se, 0.075, 5e-4);
});

test("six psychiatrists and five diagnoses give AC1 0.4448007, error 0.08418757 (irrCAC, distrib.6raters; first 15 of Fleiss 1971)", () => {
  const distribution = [
    [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0], [2, 0, 4, 0, 0], [0, 0, 4, 0, 2], [2, 0, 3, 1, 0],
    [2, 0, 0, 4, 0], [0, 0, 0, 0, 6], [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1],
  ];
  const units = ofRows(distribution.map((counts) => counts.flatMap((count, diagnosis) => Array.from({ length: count }, () => diagnosis))));
  const ac1 = gwetAc2(units, { weights: "identity" });
  close(ac1?.value, 0.4448007, 5e-8);
  close(ac1?.se, 0.08418757, 5e-9);
  close(krippendorffAlpha(units, { metric: "nominal" })?.value, 0.4204384, 5e-8);
});

test("alpha of Krippendorff's four observers is 0.743 nominal, 0.815 ordinal, 0.849 interval (Krippendorff 2011, D)", () => {
  close(krippendorffAlpha(fourObservers, { metric: "nominal" })?.value, 0.743, 5e-4);
  close(krippendorffAlpha(fourObservers)?.value, 0.815, 5e-4);
  close(krippendorffAlpha(fourObservers, { metric: "interval" })?.value, 0.849, 5e-4);
});

test("an interval that is drawn is the same for the same seed, holds the value, and narrows with more documents", () => {
  const many = Array.from({ length: 6 }, (_, copy) => fourObservers.map((unit) => ({ ...unit, cluster: `${copy} ${unit.cluster}` }))).flat();
  const once = krippendorffAlpha(fourObservers, { seed: 7 });
  assert.deepEqual(krippendorffAlpha(fourObservers, { seed: 7 }), once);
  const more = krippendorffAlpha(many, { seed: 7 });
  assert.ok(once && more);
  assert.ok(once.low < once.value && once.value < once.high);
  assert.ok(more.high - more.low < (once.high - once.low) / 2);
});

test("answers of one document do not pass for independent ones: copies within a document narrow nothing", () => {
  // Every answer four times over in its own document: as much is known as from the answers once, so AC2's error must stay.
  const copied = abstractors.flatMap((unit) => [unit, unit, unit, unit]);
  close(gwetAc2(copied)?.se, gwetAc2(abstractors)?.se ?? 0, 1e-12);
  const kappa = weightedKappa(copied, { times: 2000 });
  const alone = weightedKappa(abstractors);
  assert.ok(kappa && alone?.se);
  assert.equal(kappa.clusters, 100);
  // 2 × 1.96 errors wide, within what 2,000 draws and a skewed coefficient allow.
  close(kappa.high - kappa.low, 2 * 1.96 * alone.se, 0.03);
});

test("where all answers are the same kappa and alpha have no value, and AC2 is 1", () => {
  const units = ofRows([[2, 2], [2, 2], [2, 2]]);
  assert.equal(weightedKappa(units, { categories: [0, 1, 2] }), undefined);
  assert.equal(krippendorffAlpha(units), undefined);
  assert.equal(gwetAc2(units, { categories: [0, 1, 2] })?.value, 1);
});

test("where no two raters rated the same there is no coefficient", () => {
  const units = ofRows([[1, null], [null, 2]]);
  assert.equal(weightedKappa(units), undefined);
  assert.equal(gwetAc2(units), undefined);
  assert.equal(krippendorffAlpha(units), undefined);
});

test("coefficients lie between −1 and 1 (AC2 at most 1), are 1 for full agreement, and do not ask who is first", () => {
  const answers = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 0.5, 1)), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(answers, (pairs) => {
      const units = ofRows(pairs);
      const turned = ofRows(pairs.map(([first, second]) => [second, first]));
      const same = ofRows(pairs.map(([first]) => [first, first]));
      for (const coefficient of [weightedKappa, gwetAc2, (each: RatedUnit[]) => krippendorffAlpha(each, { times: 50 })]) {
        const found = coefficient(units);
        if (found !== undefined) {
          assert.ok(found.value <= 1 + 1e-9);
          // Gwet's chance may be above a half, and then nought observed lies below −1: 0.15 observed and 0.58 by chance are (0.15 − 0.58) ÷ 0.42 = −1.02.
          if (coefficient !== gwetAc2) assert.ok(found.value >= -1 - 1e-9);
          assert.ok(found.low >= -1 && found.high <= 1);
          close(coefficient(turned)?.value, found.value, 1e-9);
        }
        const full = coefficient(same);
        if (full !== undefined) close(full.value, 1, 1e-9);
      }
    }),
    { numRuns: 60, seed: 20 },
  );
});
