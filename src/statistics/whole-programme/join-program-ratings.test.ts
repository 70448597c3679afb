import assert from "node:assert/strict";
import { test } from "node:test";
import { joinProgramRatings, type RatedStratum } from "./join-program-ratings.ts";

// Cochran, Sampling Techniques (3rd ed. 1977), exercise 7.1: a farmer's eye estimates of the peaches on 200 trees sum to 11,600 lb; ten trees
// drawn at random are weighed. By hand: mean estimate of all 58; mean of (weight − estimate) −2.6, so 55.4 a tree (11,080 lb); the differences'
// sum of squares about their mean is 54.4, so s² = 54.4 ÷ 9 and the standard error is √(6.0444 ÷ 10 × 0.95) = 0.7578 a tree (151.6 lb).
const weights = [61, 42, 50, 58, 67, 45, 39, 57, 71, 53];
const estimates = [59, 47, 52, 60, 67, 48, 44, 58, 76, 58];
const peaches = (count: number): RatedStratum => ({ frame: 200, programMean: 58, sample: weights.slice(0, count).map((hand, index) => ({ hand, program: estimates[index] ?? 0 })) });

test("below ten pairs it is the difference estimator", () => {
  // The first nine trees: differences 2 −5 −2 −2 0 −3 −5 −1 −5, mean −21/9; sum of squares 97 − 441/9 = 48, s² = 6, se = √(6/9 × 191/200).
  const found = joinProgramRatings([peaches(9)]);
  assert.ok(Math.abs((found?.value ?? 0) - (58 - 21 / 9)) < 1e-9);
  assert.ok(Math.abs((found?.se ?? 0) - Math.sqrt((6 / 9) * (191 / 200))) < 1e-9);
  assert.deepEqual(found?.slopes, [1]);
});

test("with ten it is the regression estimator, near the difference estimator's published-data answer", () => {
  const found = joinProgramRatings([peaches(10)]);
  // By hand: Sxx = Σx² − 10·56.9² = 33,227 − 32,376.1 = 850.9; Sxy = Σxy − 10·54.3·56.9 = 31,794 − 30,896.7 = 897.3, so b = 1.0545.
  const sxx = estimates.reduce((sum, x) => sum + x * x, 0) - 10 * 56.9 ** 2;
  const sxy = estimates.reduce((sum, x, index) => sum + x * (weights[index] ?? 0), 0) - 10 * 54.3 * 56.9;
  assert.ok(Math.abs(sxy / sxx - 897.3 / 850.9) < 1e-9);
  assert.ok(Math.abs((found?.slopes[0] ?? 0) - sxy / sxx) < 1e-9);
  assert.ok(Math.abs((found?.value ?? 0) - (54.3 + (sxy / sxx) * (58 - 56.9))) < 1e-9);
  assert.ok(Math.abs((found?.value ?? 0) - 55.4) < 0.2);
  assert.ok((found?.effectiveSample ?? 0) > 100, "eye estimates are worth more than ten times as many weighings");
});

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A council of documents with a true hand rating each and a program that is biased and follows them more or less; n drawn at random. */
function simulate(next: () => number, { frame, n, follow, bias }: { frame: number; n: number; follow: number; bias: number }): { truth: number; strata: RatedStratum[] } {
  const normal = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
  const all = Array.from({ length: frame }, () => {
    const hand = Math.max(0, Math.min(100, 75 + 12 * normal()));
    return { hand, program: Math.max(0, Math.min(100, bias + 75 + follow * (hand - 75) + 12 * Math.sqrt(1 - follow ** 2) * normal())) };
  });
  const order = all.map((each) => ({ each, key: next() })).sort((a, b) => a.key - b.key);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { truth: mean(all.map((each) => each.hand)), strata: [{ frame, programMean: mean(all.map((each) => each.program)), sample: order.slice(0, n).map(({ each }) => each) }] };
}

test("intervals at 95% hold the truth about 95 times in 100, however biased or blind the program is", () => {
  const next = random(20_261_125);
  for (const setup of [{ frame: 400, n: 20, follow: 0.8, bias: -15 }, { frame: 400, n: 60, follow: 0.9, bias: 10 }, { frame: 200, n: 8, follow: 0.6, bias: 5 }, { frame: 300, n: 25, follow: 0, bias: -20 }]) {
    const runs = 1200;
    let held = 0;
    for (let run = 0; run < runs; run += 1) {
      const { truth, strata } = simulate(next, setup);
      const found = joinProgramRatings(strata);
      if (found && found.interval.low <= truth && truth <= found.interval.high) held += 1;
    }
    // Three standard errors of a share of 0.95 in 1,200 runs are 0.019; the regression estimator's small-sample bias takes a little more.
    assert.ok(held / runs > 0.925 && held / runs < 0.975, `${JSON.stringify(setup)}: ${held / runs}`);
  }
});

test("a program that follows the auditors is worth audits; one that does not costs next to nothing", () => {
  const next = random(7);
  const gain = (follow: number) => {
    const found = Array.from({ length: 100 }, () => joinProgramRatings(simulate(next, { frame: 400, n: 40, follow, bias: -10 }).strata));
    return found.reduce((sum, each) => sum + (each?.effectiveSample ?? 0), 0) / found.length / 40;
  };
  // With correlation r the variance is 1 − r² of the plain one, so the gain is 1 ÷ (1 − r²): 2.8 for 0.8, 1 for none.
  const [good, none] = [gain(0.8), gain(0)];
  assert.ok(good > 2.2 && good < 3.6, String(good));
  assert.ok(none > 0.93 && none < 1.1, String(none));
});

test("strata are weighed by their frame; one audit alone makes no estimate", () => {
  const stratum = (frame: number, level: number): RatedStratum => ({ frame, programMean: level, sample: [{ hand: level + 1, program: level }, { hand: level + 1, program: level }] });
  assert.ok(Math.abs((joinProgramRatings([stratum(300, 10), stratum(100, 18)])?.value ?? 0) - (0.75 * 11 + 0.25 * 19)) < 1e-9);
  assert.equal(joinProgramRatings([{ frame: 5, programMean: 2, sample: [{ hand: 1, program: 1 }] }]), undefined);
  assert.equal(joinProgramRatings([stratum(300, 10), { frame: 5, programMean: 2, sample: [] }]), undefined);
  assert.equal(joinProgramRatings([]), undefined);
});

test("a stratum of one audit takes the spread within the others", () => {
  // Differences of the first stratum 0 and 2: variance 2, error² = 2/2 × (1 − 2/20) = 0.9; of the second 2/1 × (1 − 1/20) = 1.9. Weights a half each.
  const found = joinProgramRatings([{ frame: 20, programMean: 10, sample: [{ hand: 10, program: 10 }, { hand: 12, program: 10 }] }, { frame: 20, programMean: 10, sample: [{ hand: 15, program: 10 }] }]);
  assert.ok(Math.abs((found?.value ?? 0) - (0.5 * 11 + 0.5 * 15)) < 1e-9);
  assert.ok(Math.abs((found?.se ?? 0) - Math.sqrt(0.25 * 0.9 + 0.25 * 1.9)) < 1e-9);
});

test("small strata share a slope where they have enough pairs together", () => {
  // Twice the six documents: program 0 to 5, hand twice that, 0.1 more and less by turns. Within one Sxx = 17.5 and Sxy = 2 × 17.5 + 0.1 × (−2.5 + 1.5 − 0.5 − 0.5 + 1.5 − 2.5) = 34.7.
  const sample = [0, 1, 2, 3, 4, 5].map((program) => ({ program, hand: 2 * program + (program % 2 === 0 ? 0.1 : -0.1) }));
  const stratum = (frame: number): RatedStratum => ({ frame, programMean: 3, sample });
  const found = joinProgramRatings([stratum(100), stratum(50)]);
  for (const slope of found?.slopes ?? []) assert.ok(Math.abs(slope - 34.7 / 17.5) < 1e-9, String(slope));
  // One of them alone has not enough.
  assert.deepEqual(joinProgramRatings([stratum(100)])?.slopes, [1]);
});
