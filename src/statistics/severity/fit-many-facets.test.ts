import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Judgement } from "../agreement/judgement.ts";
import { seededRandom } from "../agreement/seeded-random.ts";
import { driftOf } from "./drift.ts";
import type { FacetModel } from "./facet-model.ts";
import { fitManyFacets } from "./fit-many-facets.ts";
import { fitWords } from "./fit-words.ts";
import { severityWords } from "./severity-words.ts";
import { stepWeights } from "./step-weights.ts";

const close = (actual: number | null | undefined, expected: number, within: number, what = "") =>
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${what} ${actual} is not ${expected}`);

function fitted(judgements: readonly Judgement[]): FacetModel {
  const result = fitManyFacets(judgements);
  assert.ok(result.state === "fitted", result.words.join(" "));
  return result.model;
}

const yes = (document: string, rater: string, points: number, criterion = "c"): Judgement => ({ document, criterion, rater, scale: "yes or no", points, most: 1 });

type World = { severity: number[]; quality: number[]; difficulty: number[]; thresholds: number[]; seed: number };

/** Answers by chance under the model: each document by `each` raters, picked by chance. */
function simulate({ severity, quality, difficulty, thresholds, seed }: World, each: number): Judgement[] {
  const random = seededRandom(seed);
  const weights = stepWeights(thresholds);
  return quality.flatMap((good, document) => {
    const picked = severity.map((_, rater) => ({ rater, lot: random() })).sort((a, b) => a.lot - b.lot).slice(0, each);
    return picked.flatMap(({ rater }) =>
      difficulty.map((hard, criterion): Judgement => {
        const theta = good - hard - (severity[rater] ?? 0);
        const chances = [...weights].map((weight, place) => weight * Math.exp(place * theta));
        let left = random() * chances.reduce((sum, chance) => sum + chance, 0);
        let points = 0;
        while (points < thresholds.length && left > (chances[points] ?? 0)) left -= chances[points++] ?? 0;
        return { document: `d${document}`, criterion: `c${criterion}`, rater: `r${rater}`, scale: "2:1:0", points, most: thresholds.length };
      }));
  });
}

/** Values spread evenly from −reach to reach. */
const spread = (count: number, reach: number): number[] => Array.from({ length: count }, (_, at) => reach * ((2 * at) / (count - 1) - 1));
const turned = (values: number[], by: number): number[] => [...values.slice(by), ...values.slice(0, by)];

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(a), mean(b)];
  const products = a.map((value, at) => [(value - x) * ((b[at] ?? 0) - y), (value - x) ** 2, ((b[at] ?? 0) - y) ** 2] as const);
  const sum = (part: 0 | 1 | 2) => products.reduce((total, each) => total + each[part], 0);
  return sum(0) / Math.sqrt(sum(1) * sum(2));
}

test("two raters of yes and no: the difference is twice the log of the ratio of disagreements (Andersen 1973, of joint estimation)", () => {
  // x says yes and y no 30 times, the reverse 10 times; what both answer alike is set aside. 2 ln 3 = 2.197.
  const judgements = [[30, 1, 0], [10, 0, 1], [25, 1, 1], [20, 0, 0]].flatMap(([times = 0, x = 0, y = 0], kind) =>
    Array.from({ length: times }, (_, at) => [yes(`${kind} ${at}`, "x", x), yes(`${kind} ${at}`, "y", y)]).flat());
  const model = fitted(judgements);
  const [x, y] = model.raters;
  close((y?.measure ?? 0) - (x?.measure ?? 0), 2 * Math.log(3), 1e-4);
  assert.equal(model.setAside, 90);
  // Observed: x 55 of 85, y 35 of 85. An average rater (severity 0) says yes in half of the 40 doubtful ones, and 25 of the others: 45.
  close(x?.observed, 55 / 85, 1e-12);
  close(x?.byAverageRater, 45 / 85, 1e-6);
  close(y?.byAverageRater, 45 / 85, 1e-6);
  // An average document is at 0, so the fair averages are 1 ÷ (1 + 1 ÷ 3) and 1 ÷ (1 + 3).
  close(x?.fair, 0.75, 1e-4);
  close(y?.fair, 0.25, 1e-4);
});

test("raters who answer alike are equally strict", () => {
  const once = simulate({ severity: [0], quality: spread(20, 2), difficulty: spread(8, 1), thresholds: [-0.8, 0.8], seed: 4 }, 1);
  const model = fitted(["x", "y", "z"].flatMap((rater) => once.map((each) => ({ ...each, rater }))));
  for (const row of model.raters) close(row.measure, 0, 1e-6);
  close(model.separation.raters?.reliability, 0, 1e-9);
  assert.match(severityWords(model.raters[0] ?? assert.fail(), 3, 20), /^Not clearly stricter/);
});

test("simulated severities come back: correlated above 0.95, centred, the ends in order, and mostly within their intervals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 3 }), (seed, each) => {
      const severity = turned(spread(8, 1), seed % 8);
      const model = fitted(simulate({ severity, quality: turned(spread(120, 2.5), seed % 60).map((value) => value + 0.5), difficulty: spread(15, 1.5), thresholds: [-0.9, 0.9], seed }, each));
      assert.ok(model.converged && model.subsets.length === 1);
      const rows = severity.map((_, at) => model.raters.find((row) => row.rater === `r${at}`) ?? assert.fail());
      const found = rows.map((row) => row.measure ?? Number.NaN);
      assert.ok(correlation(found, severity) > 0.95, `correlation ${correlation(found, severity)}`);
      close(found.reduce((sum, value) => sum + value, 0), 0, 1e-6, "sum");
      assert.ok((found[severity.indexOf(1)] ?? 0) > (found[severity.indexOf(-1)] ?? 0));
      assert.ok(rows.filter((row, at) => row.interval !== null && row.interval.low <= (severity[at] ?? 0) && row.interval.high >= (severity[at] ?? 0)).length >= 5);
      // The stricter, the lower the fair average; and the interval reckons with more doubt than the error of Facets.
      const byFair = [...rows].sort((a, b) => (a.fair ?? 0) - (b.fair ?? 0));
      const bySeverity = [...rows].sort((a, b) => (b.measure ?? 0) - (a.measure ?? 0));
      assert.deepEqual(byFair.map((row) => row.rater), bySeverity.map((row) => row.rater));
      for (const row of rows) assert.ok(((row.interval?.high ?? 0) - (row.interval?.low ?? 0)) / 3.92 >= 0.8 * (row.se ?? 0));
    }),
    { numRuns: 25, seed: 11 },
  );
});

test("the average is fair where raw averages are not: a lenient rater of poor documents and a strict rater of good ones", () => {
  // x (lenient) has documents 0–29 of low quality, y (strict) 30–59 of high quality; z links them by judging all.
  const quality = [...spread(30, 0.5).map((value) => value - 1), ...spread(30, 0.5).map((value) => value + 1)];
  const all = simulate({ severity: [-0.7, 0.7, 0], quality, difficulty: spread(10, 1), thresholds: [-0.8, 0.8], seed: 9 }, 3);
  const judgements = all.filter(({ rater, document }) => rater === "r2" || (rater === "r0") === Number(document.slice(1)) < 30);
  const model = fitted(judgements);
  const [x, y] = ["r0", "r1"].map((rater) => model.raters.find((row) => row.rater === rater) ?? assert.fail());
  assert.ok(x && y && x.fair !== null && y.fair !== null && x.measure !== null && y.measure !== null);
  assert.ok(x.observed < y.observed, "raw: the lenient rater seems strict");
  assert.ok(x.fair > y.fair && x.measure < y.measure, "fair: the other way round, as it is");
  assert.match(severityWords(y, 3, 20), /^Stricter than average: gave \d+\.\d of 20 where an average rater would have given \d+\.\d\.$/);
  assert.match(severityWords(x, 3, 20), /^More lenient than average/);
});

test("raters without an answer in common are told apart into groups, each centred on its own", () => {
  const one = simulate({ severity: [0.5, -0.5], quality: spread(15, 2), difficulty: spread(6, 1), thresholds: [-0.8, 0.8], seed: 2 }, 2);
  const other = simulate({ severity: [2, 1, 0], quality: spread(15, 2), difficulty: spread(6, 1), thresholds: [-0.8, 0.8], seed: 3 }, 3).map((each) => ({ ...each, document: `other ${each.document}`, rater: `other ${each.rater}` }));
  const result = fitManyFacets([...one, ...other]);
  assert.ok(result.state === "fitted");
  assert.deepEqual(result.model.subsets.map((raters) => raters.length), [3, 2]);
  for (const subset of [0, 1]) close(result.model.raters.filter((row) => row.subset === subset).reduce((sum, row) => sum + (row.measure ?? 0), 0), 0, 1e-6);
  assert.match(result.words.join(" "), /2 groups with no answer in common/);
});

test("scales of two and three places stand in one model; points that nobody gave are no place", () => {
  const three = simulate({ severity: [-0.5, 0.5], quality: spread(30, 2), difficulty: spread(6, 1), thresholds: [-0.8, 0.8], seed: 5 }, 2);
  const two = simulate({ severity: [-0.5, 0.5], quality: spread(30, 2), difficulty: spread(6, 1), thresholds: [0], seed: 6 }, 2).map((each) => ({ ...each, criterion: `yes ${each.criterion}`, scale: "yes or no", points: 2 * each.points, most: 2 }));
  const model = fitted([...three, ...two]);
  assert.deepEqual(model.scales.map(({ scale, points, thresholds }) => [scale, points, thresholds.length]), [["2:1:0", [0, 1, 2], 2], ["yes or no", [0, 2], 1]]);
  close(model.criteria.reduce((sum, row) => sum + (row.measure ?? 0), 0), 0, 1e-6);
  assert.ok((model.raters.find((row) => row.rater === "r1")?.measure ?? 0) > 0.2);
});

test("documents with all answers highest change nothing for raters, and are measured beyond all others", () => {
  const judgements = simulate({ severity: [-0.5, 0, 0.5], quality: spread(20, 1.5), difficulty: spread(6, 1), thresholds: [-0.8, 0.8], seed: 8 }, 3);
  const perfect = judgements.filter((each) => each.document === "d0").map((each) => ({ ...each, document: "perfect", points: 2 }));
  const [before, after] = [fitted(judgements), fitted([...judgements, ...perfect])];
  before.raters.forEach((row, at) => close(after.raters[at]?.measure, row.measure ?? 0, 1e-6));
  const extreme = after.documents.find((row) => row.document === "perfect");
  assert.equal(extreme?.extreme, "highest");
  assert.ok(after.documents.every((row) => row === extreme || (row.measure ?? 0) < (extreme?.measure ?? 0)));
});

test("too little to tell says so", () => {
  const words = (judgements: Judgement[]) => {
    const result = fitManyFacets(judgements);
    return `${result.state}: ${result.words.join(" ")}`;
  };
  assert.match(words([]), /^too little: There are no answers yet/);
  assert.match(words([yes("a", "x", 1), yes("b", "x", 0)]), /^too little: There is one rater only/);
  assert.match(words([yes("a", "x", 1), yes("a", "y", 1), yes("b", "x", 1), yes("b", "y", 1)]), /^too little: Nearly all answers are the same/);
  const apart = ["x", "y"].flatMap((rater) => simulate({ severity: [0], quality: spread(10, 2), difficulty: spread(5, 1), thresholds: [0], seed: 1 }, 1).map((each) => ({ ...each, rater, document: `${rater} ${each.document}` })));
  assert.match(words(apart), /^too little: No two raters judged the same answer/);
});

test("a rater with one impression of a whole document does not look surer for answering many criteria alike", () => {
  const one = simulate({ severity: [-0.5, 0, 0.5], quality: spread(30, 1.5), difficulty: [0], thresholds: [-0.8, 0.8], seed: 8 }, 2);
  const copied = one.flatMap((each) => Array.from({ length: 12 }, (_, copy) => ({ ...each, criterion: `copy ${copy}` })));
  for (const row of fitted(copied).raters) {
    // As Facets reckons, twelve copies are twelve answers; they are worth one, so the error is √12 = 3.5 times as large, and more as documents are estimated too.
    assert.ok(((row.interval?.high ?? 0) - (row.interval?.low ?? 0)) / 3.92 > 3 * (row.se ?? 0));
  }
});

test("the words say whether raters differ at all", () => {
  const words = (reach: number) => {
    const result = fitManyFacets(simulate({ severity: spread(6, reach), quality: spread(80, 2), difficulty: spread(12, 1), thresholds: [-0.8, 0.8], seed: 12 }, 3));
    return result.words.join(" ");
  };
  assert.match(words(1), /^The raters clearly differ in strictness: about 9\d% of the spread/);
  assert.match(words(0), /^The raters hardly differ/);
});

test("any answers at all give a result, and the same whatever order they come in", () => {
  const judgement = fc.record({ document: fc.constantFrom("a", "b", "c", "d"), criterion: fc.constantFrom("1", "2", "3"), rater: fc.constantFrom("x", "y", "z"), points: fc.integer({ min: 0, max: 2 }) });
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 40 }), (list) => {
      const judgements = list.map((each): Judgement => ({ ...each, scale: each.criterion === "3" ? "three" : "other", most: 2 }));
      const [forth, back] = [fitManyFacets(judgements), fitManyFacets([...judgements].reverse())];
      assert.equal(forth.state, back.state);
      if (forth.state !== "fitted" || back.state !== "fitted") return;
      for (const row of forth.model.raters) {
        assert.ok(row.measure === null || Number.isFinite(row.measure));
        assert.ok(row.fair === null || (row.fair >= 0 && row.fair <= 1));
        if (forth.model.converged && row.measure !== null) close(back.model.raters.find((each) => each.rater === row.rater)?.measure, row.measure, 0.01);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});

/** Two years of months; `shift` is added to r0's severity from the second year on. */
function overTime(shift: number): Judgement[] {
  const months = Array.from({ length: 16 }, (_, at) => `${2025 + Math.floor(at / 8)}-${String((at % 8) + 1).padStart(2, "0")}`);
  return months.flatMap((month, at) =>
    simulate({ severity: [at < 8 ? 0 : shift, 0.3, -0.3], quality: spread(8, 1.5), difficulty: spread(12, 1), thresholds: [-0.8, 0.8], seed: 100 + at }, 3).map((each) => ({ ...each, document: `${month} ${each.document}`, on: `${month}-10` })));
}

test("a rater who becomes stricter is seen in the months and in the words; one who does not is not", () => {
  const changed = driftOf(overTime(1.2), "r0");
  assert.ok(changed.state === "told");
  assert.equal(changed.periods.length, 16);
  assert.deepEqual([changed.periods[0]?.period, changed.periods[0]?.answers, changed.periods[0]?.documents], ["2025-01", 96, 8]);
  const mean = (from: number, to: number) => changed.periods.slice(from, to).reduce((sum, period) => sum + (period.severity ?? 0), 0) / (to - from);
  // Spread a little wide by joint estimation with three raters a document.
  close(mean(8, 16) - mean(0, 8), 1.2, 0.25);
  assert.ok(changed.signs.some((sign) => sign.rule === "shift" && sign.direction === "high" && sign.to >= 14));
  assert.match(changed.words, /More than chance .* stricter than usual for this rater/);
  assert.ok((changed.periods[15]?.difference ?? 0) < (changed.periods[0]?.difference ?? 0), "gives fewer points than before");
  const steady = driftOf(overTime(0), "r0");
  assert.ok(steady.state === "told");
  assert.deepEqual(steady.signs.filter((sign) => sign.rule !== "outside-limits"), []);
  assert.ok(steady.signs.length <= 1);
});

test("drift says when there is nothing to follow", () => {
  assert.match(driftOf(overTime(0).map((each) => ({ ...each, on: undefined })), "r0").words, /No answer of this rater has a day/);
  assert.match(driftOf(overTime(0).filter((each) => each.rater === "r0"), "r0").words, /No two raters judged the same answer/);
  const one = driftOf(overTime(0).filter((each) => each.on?.startsWith("2025-01")), "r0");
  assert.match(one.words, /Fewer than two periods/);
  assert.equal(one.periods.length, 1);
});

test("fit in words follows Linacre's bands", () => {
  const words = [[2.4, 3], [1.7, 1.6], [1, 1], [0.4, 0.4], [1, 3]].map(([infit = 1, outfit = 1]) => fitWords({ infit, outfit }));
  assert.deepEqual(words.map((each) => /against|less steady|as steady|vary less|surprise/.exec(each)?.[0]), ["against", "less steady", "as steady", "vary less", "surprise"]);
});
