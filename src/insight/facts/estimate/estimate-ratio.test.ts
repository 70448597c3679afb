import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { estimateMean, stratifiedMean, summarise } from "../../../statistics/index.ts";
import { estimateRatio } from "./estimate-ratio.ts";
import { meanOfTeams } from "./mean-of-teams.ts";
import { shareInterval } from "./share-interval.ts";
import type { StratumSums } from "./sums.ts";

const close = (actual: number | undefined, expected: number, within: number) => assert.ok(actual !== undefined && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

/** Sums of single documents. */
function sumsOf(rows: readonly (readonly [y: number, x: number])[], rest: Partial<StratumSums> = {}): StratumSums {
  const sum = (value: (y: number, x: number) => number) => rows.reduce((total, [y, x]) => total + value(y, x), 0);
  return {
    stratum: null, team: null, weight: null, fraction: null, units: rows.length, ratings: rows.length,
    y: sum((y) => y), x: sum((_, x) => x), yy: sum((y) => y * y), xy: sum((y, x) => x * y), xx: sum((_, x) => x * x), ...rest,
  };
}

test("with one value a document it is the mean with its ordinary error (NIST handbook's formula), also for any values", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 }), (values) => {
    const ratio = estimateRatio([sumsOf(values.map((value) => [value, 1] as const))]);
    const summary = summarise(values);
    const mean = summary && estimateMean(summary);
    close(ratio?.value, mean?.value ?? Number.NaN, 1e-9);
    close(ratio?.estimate?.se, mean?.se ?? Number.NaN, 1e-6);
    assert.equal(ratio?.estimate?.df, values.length - 1);
  }));
});

test("a mean over clusters of unequal size has the error of the textbook (Scheaffer, Mendenhall and Ott, Elementary Survey Sampling, examples 8.1 and 8.2)", () => {
  // 25 of 415 blocks: residents and their income in thousand dollars. Published: 8,801 dollars a head, bound on the error (two errors) 1,617.
  const blocks = [
    [8, 96], [12, 121], [4, 42], [5, 65], [6, 52], [6, 40], [7, 75], [5, 65], [8, 45], [3, 50], [2, 85], [6, 43], [5, 54], [10, 49], [9, 53], [3, 50], [6, 32],
    [5, 22], [5, 45], [4, 37], [6, 51], [8, 30], [7, 39], [3, 47], [8, 41],
  ] as const;
  const ratio = estimateRatio([sumsOf(blocks.map(([residents, income]) => [income, residents] as const), { stratum: "all", weight: 415 / 25, fraction: 25 / 415 })]);
  close(ratio?.value, 8.801, 0.0005);
  close(2 * (ratio?.estimate?.se ?? 0), 1.617, 0.0005);
});

test("schools in districts, drawn whole: mean 644.17, error 23.542 (R package survey, its vignette, svymean(~api00, dclus1))", () => {
  // Sum of api00 and number of schools of the 15 districts of data set apiclus1, drawn from 757.
  const districts = [
    [7359, 11], [1888, 4], [905, 2], [8593, 13], [1116, 2], [2493, 4], [2077, 4], [11369, 16], [6386, 9], [22508, 34], [13761, 21], [20394, 37], [9372, 13], [551, 1], [9111, 12],
  ] as const;
  const ratio = estimateRatio([sumsOf(districts, { stratum: "all", weight: 757 / 15, fraction: 15 / 757 })]);
  close(ratio?.value, 644.17, 0.005);
  close(ratio?.estimate?.se, 23.542, 0.0005);
  assert.equal(ratio?.estimate?.df, 14);
});

test("schools in strata sampled unequally: mean 662.29, error 9.4089 (R package survey, svymean(~api00, dstrat))", () => {
  // Schools drawn, sum and sum of squares of api00, and schools in the frame of data set apistrat: elementary, middle, high.
  const strata = [[100, 67_443, 47_038_637, 4421], [50, 31_830, 20_940_396, 1018], [50, 31_291, 20_167_941, 755]] as const;
  const ratio = estimateRatio(strata.map(([n, y, yy, frame], at) => ({ ...sumsOf([]), units: n, ratings: n, y, x: n, yy, xy: y, xx: n, stratum: `${at}`, weight: frame / n, fraction: n / frame })));
  close(ratio?.value, 662.29, 0.005);
  close(ratio?.estimate?.se, 9.4089, 0.00005);
  assert.equal(ratio?.estimate?.df, 197);
});

test("strata that were sampled unequally weigh as they stand in the frame, and a stratum that was rated whole has no error", () => {
  // Stratum A: 2 of 20 rated, 60 and 80 (mean 70); stratum B: 2 of 2 rated, 10 and 30 (mean 20). Weighted mean (20·70 + 2·20) ÷ 22 = 65.4545….
  // Error: of A alone: N²/22² · (1 − 2/20) · s²/n = (20/22)² · 0.9 · 200/2 = 74.38; √ = 8.624.
  const a = sumsOf([[60, 1], [80, 1]], { stratum: "a", weight: 10, fraction: 0.1 });
  const b = sumsOf([[10, 1], [30, 1]], { stratum: "b", weight: 1, fraction: 1 });
  const ratio = estimateRatio([a, b]);
  close(ratio?.value, (20 * 70 + 2 * 20) / 22, 1e-12);
  close(ratio?.estimate?.se, Math.sqrt((20 / 22) ** 2 * 0.9 * 100), 1e-9);
  assert.equal(ratio?.estimate?.df, 2);
  // Where one draw is not known nothing is weighted: (60 + 80 + 10 + 30) ÷ 4.
  assert.equal(estimateRatio([a, { ...b, stratum: null, weight: null, fraction: null }])?.value, 45);
});

test("strata of one document each are taken together, and one document has no error", () => {
  const ratio = estimateRatio([sumsOf([[60, 1]], { stratum: "a", weight: 4, fraction: 0.25 }), sumsOf([[80, 1]], { stratum: "b", weight: 4, fraction: 0.25 })]);
  // Two documents of equal weight: mean 70, s² = 200, error √(200/2 · 0.75).
  close(ratio?.estimate?.se, Math.sqrt(75), 1e-9);
  assert.equal(estimateRatio([sumsOf([[60, 1]])])?.estimate, null);
  assert.equal(estimateRatio([]), undefined);
  assert.equal(estimateRatio([sumsOf([[0, 0], [0, 0]])]), undefined);
});

test("the mean of teams is the published quarter's: 76, 94, 52, 81, 68 = 74.2, whatever the number of plans", () => {
  const teams = [76, 94, 52, 81, 68].map((percent, at) => sumsOf(Array.from({ length: at + 2 }, (_, number) => [percent + (number === 0 ? 3 : number === 1 ? -3 : 0), 1] as const), { team: `${at}` }));
  const mean = meanOfTeams(teams);
  close(mean?.value, 74.2, 1e-9);
  assert.equal(mean?.teams, 5);
  const strata = stratifiedMean([76, 94, 52, 81, 68].map((percent, at) => ({ sample: { n: at + 2, mean: percent, variance: 18 / (at + 1) } })));
  close(mean?.estimate?.se, strata?.estimate?.se ?? Number.NaN, 1e-9);
  close(mean?.estimate?.df, strata?.estimate?.df ?? Number.NaN, 1e-9);
});

test("a share of one answer a document has Wilson's interval: Newcombe's 81 of 263 and 15 of 148 (1998, Statistics in Medicine 17:857)", () => {
  for (const [met, n, low, high] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605]] as const) {
    const sums = { ...sumsOf([]), units: n, x: n, y: met, yy: met, xy: met, xx: n };
    const ratio = estimateRatio([sums]);
    assert.ok(ratio);
    const interval = shareInterval(ratio, [sums]);
    close(interval.low, low, 0.00005);
    close(interval.high, high, 0.00005);
  }
});

test("many answers of one document are not many documents", () => {
  // 10 documents with 20 answers each; half of the documents all yes, half all no: the answers say no more than ten documents do.
  const sums = sumsOf(Array.from({ length: 10 }, (_, at) => [at < 5 ? 20 : 0, 20] as const));
  const ratio = estimateRatio([sums]);
  assert.ok(ratio);
  const { effective, low, high } = shareInterval(ratio, [sums]);
  assert.ok(effective <= 10, `${effective}`);
  assert.ok(low < 0.24 && high > 0.76);
  // All alike within documents and between them: as near to independent as answers can be.
  const even = sumsOf(Array.from({ length: 10 }, (_, at) => [at % 2 === 0 ? 11 : 9, 20] as const));
  const evenRatio = estimateRatio([even]);
  assert.ok(evenRatio);
  assert.ok(shareInterval(evenRatio, [even]).effective <= 200);
});

test("at nought and at all, each document counts as one; where all of the frame were rated nothing is left to chance", () => {
  const none = sumsOf(Array.from({ length: 6 }, () => [0, 10] as const));
  const ratio = estimateRatio([none]);
  assert.ok(ratio);
  assert.equal(shareInterval(ratio, [none]).effective, 6);
  const whole = sumsOf([[1, 1], [0, 1], [1, 1]], { stratum: "a", weight: 1, fraction: 1 });
  const all = estimateRatio([whole]);
  assert.ok(all?.isWhole);
  assert.deepEqual({ ...shareInterval(all, [whole]), effective: 0 }, { low: 2 / 3, high: 2 / 3, effective: 0 });
});

test("an interval of a share always holds the share and stays between nought and one", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 30 }), (rows) => {
    const sums = sumsOf(rows.map(([y, more]) => [y, y + more] as const));
    const ratio = estimateRatio([sums]);
    if (ratio === undefined) return;
    const { low, high } = shareInterval(ratio, [sums]);
    assert.ok(low >= 0 && high <= 1 && low <= ratio.value + 1e-9 && high >= ratio.value - 1e-9, `${low} ${ratio.value} ${high}`);
  }));
});
