import assert from "node:assert/strict";
import { test } from "node:test";
import type { Judgement } from "../agreement/judgement.ts";
import type { FacetModel } from "./facet-model.ts";
import { fitManyFacets } from "./fit-many-facets.ts";

const close = (actual: number | null | undefined, expected: number, within: number, what: string) =>
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${what}: ${actual} is not ${expected}`);

function fitted(judgements: readonly Judgement[]): FacetModel {
  const result = fitManyFacets(judgements);
  assert.ok(result.state === "fitted", result.words.join(" "));
  return result.model;
}

/** A table of answers, a line a document, with its columns as raters of one criterion or as criteria of two raters alike. */
const asRaters = (lines: readonly string[], most: number): Judgement[] =>
  lines.flatMap((line, row) => [...line].map((points, column) => ({ document: `${row}`, criterion: "only", rater: `${column + 1}`, scale: "s", points: Number(points), most })));
const asCriteria = (lines: readonly string[], most: number): Judgement[] =>
  ["x", "y"].flatMap((rater) => lines.flatMap((line, row) => [...line].map((points, column) => ({ document: `${row}`, criterion: `${column + 1}`, rater, scale: "s", points: Number(points), most }))));

// "Liking for Science": 75 children, 25 activities, disliked (0) to liked (2); Wright and Masters 1982, Rating Scale Analysis, p. 18.
const liking = `
  1211102012222021122021020 2222222222222222222222222 2211011012222122122121111 1010010122122111122021111 1010101001111001122111110
  1011211011121010122101210 2220022202222222222222222 2210021022222020122022022 0110100112122001121120211 2100010122221121122011021
  2220011102222220222022022 0100220101210011021000101 1211000102121121122111000 2110020212022100022000120 1111111111111111112211111
  2221121122222222222122022 2222022222222222222222122 2222021022222221222122022 2221011002222211122020022 1100010002122212122020022
  1111011112122111122021011 1211111112222121122121121 2211112112222121222122122 1221012102222110122021022 2221120222222221222122022
  1111111111111111111111111 1110011101122111022120221 2211102002122121022012011 1000101001110000022110200 1000000002122000022012100
  2211011112221011122121111 1210010011222110121022021 2212021212222220222022021 2222122222222222222222122 1110211011122111122011111
  1110201001122111122011111 1210010012122111122012021 2211021112222121122222121 2221022112222122222122022 2221011022222221222122022
  2222222222222222222222122 2121011112122221122011021 2220112022222121222022021 1210021012212211022011021 2221022222222222222222022
  2200020002222000222122010 1110220112212111022010000 2221022222222221222122022 1100110101110112111111210 2222121222222222222122122
  1210021022222221122021022 1111111111111111122111111 0100101010110011021010000 1111021121122112122021011 1010010011122112222111110
  2221012012222222222122022 2220022022222222222022022 1221010122222221222021021 2221021122222221222022222 1221111122222121122121021
  2111010022122111122011022 2220000022222220222020000 1211010122222122222122010 2210022112222121222122011 1211211002222012122121200
  1201010012222120222022021 1211001001212121222121012 1200010102120120022001010 1210010122222122222021021 2222022012222122222022021
  2201222001220022220222201 1001000100011010021200201 2012010122210201102202022 2220022002222222222022012 1200110112122221022020010
`.trim().split(/\s+/);

// Activity: measure, standard error, infit and outfit mean square (Winsteps manual, Example 0, table 13, which stops half a score point short of the end).
const published: [activity: number, measure: number, se: number, infit: number, outfit: number][] = [
  [5, 2.42, 0.22, 2.3, 3.62], [23, 2.18, 0.21, 2.41, 4.11], [20, 1.83, 0.2, 1.33, 1.82], [4, 1.75, 0.2, 0.89, 0.91], [8, 1.67, 0.2, 1.1, 1.21],
  [7, 1.1, 0.19, 0.97, 1.01], [9, 0.71, 0.19, 1.18, 1.17], [16, 0.6, 0.19, 0.97, 0.95], [25, 0.53, 0.19, 0.8, 0.74], [3, 0.42, 0.19, 0.57, 0.54],
  [14, 0.42, 0.19, 0.82, 0.75], [6, 0.31, 0.19, 0.81, 0.76], [17, 0.16, 0.19, 0.65, 0.59], [22, 0.08, 0.19, 0.83, 0.74], [24, -0.31, 0.2, 0.9, 0.79],
  [1, -0.4, 0.21, 0.55, 0.49], [15, -0.48, 0.21, 0.78, 0.64], [2, -0.71, 0.22, 0.93, 0.72], [21, -0.85, 0.22, 0.84, 0.65], [11, -0.96, 0.23, 0.63, 0.49],
  [13, -1.29, 0.25, 1.22, 0.94], [10, -1.49, 0.26, 0.78, 0.57], [12, -2.04, 0.31, 0.7, 0.51], [19, -2.48, 0.36, 1.08, 1.1], [18, -3.15, 0.47, 1.5, 1.23],
];

test("a rating scale of three places: measures, errors and fit of 25 activities equal those that Winsteps prints (Liking for Science)", () => {
  const model = fitted(asRaters(liking, 2));
  assert.ok(model.converged);
  for (const [activity, measure, se, infit, outfit] of published) {
    const row = model.raters.find((each) => each.rater === `${activity}`);
    close(row?.measure, measure, 0.015, `measure of ${activity}`);
    close(row?.se, se, 0.0055, `error of ${activity}`);
    close(row?.fit?.infit, infit, 0.015, `infit of ${activity}`);
    close(row?.fit?.outfit, outfit, 0.03, `outfit of ${activity}`);
  }
  // One child liked everything: 25 answers tell nothing about the activities.
  assert.equal(model.setAside, 25);
  assert.equal(model.answers, 74 * 25);
});

test("activities as criteria get the same measures as activities as raters when every answer is given twice alike", () => {
  const model = fitted(asCriteria(liking, 2));
  for (const [activity, measure] of published) close(model.criteria.find((each) => each.criterion === `${activity}`)?.measure, measure, 0.015, `difficulty of ${activity}`);
  for (const row of model.raters) close(row.measure, 0, 1e-6, `severity of ${row.rater}`);
});

// Knox Cube Test: 35 children, 18 tapping patterns, right or wrong; Wright and Stone 1979, Best Test Design, p. 31.
const knox = `
  111111100000000000 111111111100000000 111111111001000000 111100101000000000 111111111100000000 111111111100000000 111111111111101000
  111111111100000000 111111111100000000 111111111110000000 111011111000000000 111110101100000000 111110011111000000 111111111110000000
  111111111111100000 111111111010000000 111101111100000000 111111111100100000 111111111000000000 111111111100100000 111111111110100000
  111111111111000000 111111111100110000 111111111110100110 111011000000000000 111111111100000000 111111100000000000 111111111010000000
  111111001110010000 111111111000000000 111111111100000000 111111111110000000 111100100100000000 111111111101010000 111000000000000000
`.trim().split(/\s+/);

test("right and wrong: 34 children and one extreme equal those that Winsteps prints (Knox Cube Test, manual, table 3.1)", () => {
  const model = fitted(asRaters(knox, 1));
  const children = model.documents.filter((each) => each.extreme === null);
  assert.equal(children.length, 34);
  const of = (value: (each: (typeof children)[number]) => number | null | undefined) => children.map((each) => value(each) ?? Number.NaN);
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  close(mean(of((each) => each.measure)), -0.2, 0.005, "mean");
  close(Math.max(...of((each) => each.measure)), 3.89, 0.005, "best");
  close(Math.min(...of((each) => each.measure)), -4.48, 0.005, "worst");
  close(mean(of((each) => each.se)), 1.03, 0.005, "mean error");
  close(Math.max(...of((each) => each.se)), 1.15, 0.005, "largest error");
  close(Math.min(...of((each) => each.se)), 0.82, 0.005, "smallest error");
  close(mean(of((each) => each.fit?.infit)), 1.03, 0.005, "mean infit");
  close(mean(of((each) => each.fit?.outfit)), 0.73, 0.005, "mean outfit");
  close(Math.max(...of((each) => each.fit?.infit)), 4.43, 0.005, "largest infit");
  close(Math.max(...of((each) => each.fit?.outfit)), 6.86, 0.005, "largest outfit");
  const { documents } = model.separation;
  close(documents?.sd, 2.07, 0.005, "spread");
  close(documents?.rmse, 1.03, 0.005, "root mean square error");
  close(documents?.trueSd, 1.79, 0.005, "spread without error");
  close(documents?.separation, 1.73, 0.005, "separation");
  close(documents?.reliability, 0.75, 0.005, "reliability");
  // The child who got only what everybody got: 0.3 of a point above nothing.
  const last = model.documents.find((each) => each.extreme !== null);
  assert.equal(last?.extreme, "lowest");
  close(last?.measure, -6.79, 0.005, "extreme");
  close(last?.se, 1.88, 0.005, "error of the extreme");
  assert.equal(last?.interval, null);
});
