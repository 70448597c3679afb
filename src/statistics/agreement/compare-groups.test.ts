import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { absentAdvice } from "./absent-advice.ts";
import { agreementAmong } from "./agreement-among.ts";
import { agreementWords } from "./agreement-words.ts";
import { compareGroups } from "./compare-groups.ts";
import type { Judgement } from "./judgement.ts";
import { rankByDifference } from "./rank-by-difference.ts";
import { strengthOf } from "./strength-of.ts";
import { stratifiedMean } from "../estimates/stratified-mean.ts";

const close = (actual: number | null | undefined, expected: number, within = 1e-9) =>
  assert.ok(typeof actual === "number" && Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

const answer = (document: string, criterion: string, rater: string, points: number, most = 2): Judgement => ({ document, criterion, rater, scale: `of ${most}`, points, most });
/** A document's score out of 20 as one judgement. */
const score = (document: string, rater: string, points: number): Judgement => answer(document, "score", rater, points, 20);
/** The published figures are averages; each stands for a group that counts once. */
const evenly = (...means: number[]) => stratifiedMean(means.map((mean) => ({ sample: { n: 1, mean, variance: null } })))?.mean ?? Number.NaN;
/** As published tables round: half up. */
const rounded = (value: number, places = 1) => Math.floor(value * 10 ** places + 0.5 + 1e-9) / 10 ** places;

test("programme report 2021, section 7: moderators' averages 17.3 and 16.7 come to 17.0", () => {
  close(evenly(17.3, 16.7), 17);
});

test("programme report 2021, section 7, cycle 3: 16.5 and 18.9 differ by 2.4, not by the 3.4 that is printed", () => {
  // Each plan was moderated by one of the two, so the groups share no plan: the difference may lie in the plans.
  const compared = compareGroups([score("a", "team", 16.5)], [score("b", "coordinator", 18.9)], { outOf: 20 });
  close(compared.unmatched.difference?.value, 2.4);
  assert.equal(compared.unmatched.difference?.low, null);
  assert.equal(compared.overall.answers, 0);
  assert.match(compared.overall.words, /no answer that both gave/);
  assert.deepEqual([compared.onlyFirst, compared.onlySecond], [1, 1]);
});

test("programme report 2021, section 4: averages over three cycles; two of three are what rounding gives", () => {
  assert.equal(rounded(evenly(12.3, 10.8, 11.7)), 11.6);
  assert.equal(rounded(evenly(13.75, 12.5, 14.2)), 13.5);
  // The internal average is printed as 15.8; 15.3, 16.8 and 15.5 come to 15.87, so 15.9: it was cut off, or made from figures not printed.
  assert.equal(rounded(evenly(15.3, 16.8, 15.5)), 15.9);
});

test("programme report 2021, section 7: moderators score nine kinds of advice lower on average, by 0.6 of 20", () => {
  const kinds = ["parent", "setting", "specialist teacher", "health", "speech and language", "occupational", "physiotherapy", "psychology", "social care"];
  const internal = [15, 14.7, 12.5, 13, 18, 17, 18, 19, 13.7];
  const moderators = [15.4, 15.2, 15, 14.7, 17.5, 14.8, 15.5, 18.1, 9.7];
  const compared = compareGroups(kinds.map((kind, at) => score(kind, "internal", internal[at] ?? 0)), kinds.map((kind, at) => score(kind, "moderator", moderators[at] ?? 0)), { outOf: 20, by: (each) => each.document });
  // Sums 140.9 and 135.9: 15.66 and 15.10, so −5.0 ÷ 9 = −0.556.
  close(compared.overall.mean1, 140.9 / 9, 1e-6);
  close(compared.overall.mean2, 135.9 / 9, 1e-6);
  close(compared.overall.difference?.value, -5 / 9, 1e-6);
  // Between −2.2 and 1.1: nine kinds do not show that moderators are stricter.
  assert.ok(compared.overall.difference?.interval && compared.overall.difference.interval.low < 0 && compared.overall.difference.interval.high > 0);
  // The kinds that differ most: social care by 4.0, then specialist teachers and physiotherapy by 2.5 each.
  assert.deepEqual(rankByDifference(compared.rows).slice(0, 3).map((row) => row.key).sort(), ["physiotherapy", "social care", "specialist teacher"]);
  assert.equal(rankByDifference(compared.rows)[0]?.key, "social care");
});

test("absent advice counts as 0 on one side and is left out on the other (section 4: social care 5 and 13, medical 8.7 and 11.3)", () => {
  // The report prints averages only. 5 of 13 advices there, each scoring 13: 65 ÷ 13 = 5. 10 of 13 there, each 11.3: 113 ÷ 13 = 8.69.
  const social = absentAdvice([...Array.from({ length: 5 }, () => 13), ...Array.from({ length: 8 }, () => null)]);
  assert.deepEqual([social.absent, social.counted?.mean, social.leftOut?.mean], [8, 5, 13]);
  const medical = absentAdvice([...Array.from({ length: 10 }, () => 11.3), null, null, null]);
  assert.equal(rounded(medical.counted?.mean ?? 0), 8.7);
  assert.equal(rounded(medical.leftOut?.mean ?? 0), 11.3);
  assert.deepEqual(absentAdvice([null]), { absent: 1, counted: { n: 1, mean: 0, variance: null }, leftOut: undefined });
});

test("answers are matched by document and criterion, whatever the order and the scale", () => {
  const first = [answer("a", "1", "x", 2), answer("a", "2", "x", 1), answer("b", "1", "x", 0)];
  const second = [answer("b", "1", "y", 0, 1), answer("a", "1", "y", 1, 1), answer("c", "1", "y", 1, 1)];
  const { overall, onlyFirst, onlySecond } = compareGroups(first, second);
  assert.equal(overall.answers, 2);
  assert.equal(overall.documents, 2);
  assert.equal(overall.exact?.value, 1);
  assert.deepEqual([onlyFirst, onlySecond], [0, 1]);
  assert.match(overall.words, /on every answer .*rests on 2 documents; at least 5/);
});

test("two raters on one side count as one answer, half each", () => {
  const { overall } = compareGroups([answer("a", "1", "x", 2), answer("a", "1", "w", 0)], [answer("a", "1", "y", 2)]);
  assert.equal(overall.exact?.value, 0.5);
  assert.equal(overall.answers, 1);
  close(overall.mean1, 50);
});

test("rows by rater hold each rater's own answers", () => {
  const first = [answer("a", "1", "x", 2), answer("b", "1", "w", 0)];
  const second = [answer("a", "1", "y", 2), answer("b", "1", "y", 2)];
  const { rows } = compareGroups(first, second, { by: (each) => each.rater });
  assert.deepEqual(rows.map((row) => [row.key, row.exact?.value, row.difference?.value]), [["x", 1, 0], ["w", 0, 100]]);
});

test("the words judge by the lower limit: irrCAC's example, AC1 0.775 with error 0.143, is surely no more than moderate", () => {
  assert.equal(strengthOf(0.775), "substantial");
  // 0.775 − 2.201 × 0.143 = 0.461 (t, 11 degrees of freedom). Gwet's own benchmarking of this example ends at "Moderate" too.
  assert.equal(strengthOf(0.461), "moderate");
  assert.deepEqual([0.9, 0.8, 0.61, 0.5, 0.3, 0.1, 0, -0.2].map(strengthOf), ["almost perfect", "substantial", "substantial", "moderate", "fair", "slight", "poor", "poor"]);
});

test("the words say what many answers show, and when they cannot", () => {
  const exact = { value: 0.82, low: 0.74, high: 0.88, units: 120, clusters: 12, effective: 80 };
  const kappa = { value: 0.65, low: 0.45, high: 0.8, se: null, units: 120, clusters: 12 };
  const figures = { exact, kappa, ac2: { ...kappa, value: 0.85, low: 0.81 }, categories: 3, commonest: 0.6 };
  assert.equal(agreementWords(figures), "The two agree exactly on about 8 of 10 answers (between 74% and 88%). Allowing for chance, agreement looks substantial and is at least moderate (kappa 0.65, between 0.45 and 0.80).");
  assert.match(agreementWords({ ...figures, commonest: 0.95 }), /almost perfect \(AC2 0\.85.*\(95%\) are the same, so kappa would mislead/);
  assert.match(agreementWords({ ...figures, kappa: undefined }), /All answers are the same/);
  assert.match(agreementWords({ ...figures, kappa: { ...kappa, low: -0.1 } }), /could be chance \(kappa 0\.65, between −0\.10/);
  assert.match(agreementWords({ ...figures, exact: { ...exact, units: 12 } }), /rests on 12 answers; at least 18/);
  assert.match(agreementWords({ ...figures, exact: { ...exact, clusters: 1 } }), /one document; at least 5/);
});

test("a calibration set of three raters is told by pairs", () => {
  // Six documents of four answers; x and y agree on all, z on half: of 3 pairs all agree, or 1 of 3: (12 × 1 + 12 × 1/3) ÷ 24 = 2/3.
  const judgements = Array.from({ length: 24 }, (_, at) => ["x", "y", "z"].map((rater) => answer(`${at % 6}`, `${at}`, rater, rater === "z" && at % 4 < 2 ? 2 - 2 * (at % 2) : 2 * (at % 2)))).flat();
  const among = agreementAmong([...judgements, answer("7", "1", "x", 2)]);
  assert.deepEqual([among.raters, among.documents, among.answers], [3, 6, 24]);
  close(among.exact?.value, 2 / 3);
  assert.match(among.words, /^Any two of the 3 agree exactly on about 7 of 10 answers .*\(AC2 0\.\d\d/);
  assert.match(agreementAmong([answer("a", "1", "x", 2), answer("b", "1", "y", 2), answer("b", "2", "z", 2)]).words, /no answer that any two of them gave/);
  assert.match(agreementAmong(judgements.filter(({ rater }) => rater !== "z")).words, /^The two agree exactly on every answer .*\(kappa 1\.00/);
});

test("the comparison turned round has the opposite difference and the same agreement", () => {
  const judgements = fc.array(fc.record({ document: fc.constantFrom("a", "b", "c", "d"), criterion: fc.constantFrom("1", "2", "3"), points: fc.integer({ min: 0, max: 2 }) }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(judgements, judgements, (one, two) => {
      const once = (list: typeof one, rater: string) => [...new Map(list.map((each) => [`${each.document} ${each.criterion}`, answer(each.document, each.criterion, rater, each.points)])).values()];
      const [first, second] = [once(one, "x"), once(two, "y")];
      const forth = compareGroups(first, second, { times: 20 }).overall;
      const back = compareGroups(second, first, { times: 20 }).overall;
      assert.equal(forth.answers, back.answers);
      close(forth.exact?.value ?? 0, back.exact?.value ?? 0);
      close(forth.kappa?.value ?? 0, back.kappa?.value ?? 0);
      close(forth.difference?.value ?? 0, -(back.difference?.value ?? 0));
    }),
    { numRuns: 60 },
  );
});
