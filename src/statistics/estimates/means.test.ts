import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { differenceOfMeans, withinNoise } from "./difference.ts";
import { combineEstimates } from "./combine-estimates.ts";
import { effectiveSampleSize, finitePopulationCorrection } from "./finite-population.ts";
import { estimateInterval, estimateMean } from "./mean-interval.ts";
import { poolSummaries, summarise } from "./sample-summary.ts";
import { stratifiedMean } from "./stratified-mean.ts";

const close = (actual: number | undefined, expected: number, within: number) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("the t interval equals the NIST/SEMATECH handbook's example 1.3.5.2 (ZARR13.DAT)", () => {
  const estimate = estimateMean({ n: 195, mean: 9.26146, variance: 0.022789 ** 2 });
  assert.ok(estimate);
  const { low, high } = estimateInterval(estimate);
  close(low, 9.258242, 2e-6);
  close(high, 9.264679, 2e-6);
});

test("the finite population correction gives Cochran's petition (Sampling Techniques, 1977, example in 2.6)", () => {
  // 50 of 676 sheets, s² = 229, total 19,888; with 80% probability between 18,107 and 21,669.
  const estimate = estimateMean({ n: 50, mean: 1471 / 50, variance: 229 }, 676);
  assert.ok(estimate);
  const half = 1.28 * 676 * estimate.se;
  close(676 * estimate.value, 19888, 0.5);
  close(676 * estimate.value - half, 18107, 2);
  close(676 * estimate.value + half, 21669, 2);
  close(1 - finitePopulationCorrection(50, 676), 0.074, 0.0001);
});

test("when every plan of the frame was seen nothing is left to chance", () => {
  assert.equal(finitePopulationCorrection(20, 20), 0);
  assert.equal(effectiveSampleSize(20, 20), Number.POSITIVE_INFINITY);
  assert.equal(finitePopulationCorrection(20, null), 1);
  assert.equal(effectiveSampleSize(20, null), 20);
  // 10 of 19: 10 × 18 ÷ 9 = 20
  assert.equal(effectiveSampleSize(10, 19), 20);
});

test("the difference of two means equals the NIST handbook's example 1.3.5.3 (AUTO83B, unequal variances)", () => {
  const american = estimateMean({ n: 249, mean: 20.14458, variance: 6.4147 ** 2 });
  const japanese = estimateMean({ n: 79, mean: 30.48101, variance: 6.10771 ** 2 });
  assert.ok(american && japanese);
  const combined = combineEstimates([{ ...american, weight: 1 }, { ...japanese, weight: -1 }]);
  close(combined.value / combined.se, -12.94627, 1e-4);
  close(combined.df, 136.875, 0.001);
  assert.equal(withinNoise(differenceOfMeans(american, japanese)), false);
});

test("groups weigh the same however many plans they have", () => {
  // Group means 80 (4 plans) and 60 (2 plans): (80 + 60) / 2 = 70, not 73.3.
  const result = stratifiedMean([{ sample: { n: 4, mean: 80, variance: 100 } }, { sample: { n: 2, mean: 60, variance: 50 } }]);
  assert.equal(result?.mean, 70);
  // Error: ½ √(100/4 + 50/2) = ½ √50; df: (6.25 + 6.25)² ÷ (6.25²/3 + 6.25²/1) = 156.25 ÷ 52.083 = 3.
  close(result?.estimate?.se, Math.sqrt(50) / 2, 1e-12);
  close(result?.estimate?.df, 3, 1e-9);
});

test("a group of one takes the variance within the other groups; only groups of one give no interval", () => {
  // Pooled variance 100 with 3 degrees of freedom: ½ √(100/4 + 100/1).
  const result = stratifiedMean([{ sample: { n: 4, mean: 80, variance: 100 } }, { sample: { n: 1, mean: 60, variance: null } }]);
  close(result?.estimate?.se, Math.sqrt(125) / 2, 1e-12);
  const ones = stratifiedMean([{ sample: { n: 1, mean: 80, variance: null } }, { sample: { n: 1, mean: 60, variance: null } }]);
  assert.deepEqual(ones, { mean: 70, estimate: null });
  assert.equal(stratifiedMean([]), undefined);
});

test("the published month of five teams comes to 74.2 before rounding (EHCP dip-sampling report 2, July 2020)", () => {
  const teams = [76, 94, 52, 81, 68].map((mean) => ({ sample: { n: 1, mean, variance: null } }));
  assert.equal(stratifiedMean(teams)?.mean, 74.2);
});

test("pooling summaries equals summarising all values at once", () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (groups) => {
      const pooled = poolSummaries(groups.flatMap((group) => summarise(group) ?? []));
      const whole = summarise(groups.flat());
      close(pooled?.mean, whole?.mean ?? 0, 1e-9);
      close(pooled?.variance ?? 0, whole?.variance ?? 0, 1e-8);
    }),
  );
});
