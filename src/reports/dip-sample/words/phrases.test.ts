import assert from "node:assert/strict";
import { test } from "node:test";
import { changeSentence, countOf, figureInWords, listInWords, periodInWords, pointsInWords, quoted } from "./phrases.ts";

test("lists, counts and periods read as people write them", () => {
  assert.equal(listInWords([]), "");
  assert.equal(listInWords(["A"]), "A");
  assert.equal(listInWords(["A", "B", "C"]), "A, B and C");
  assert.equal(countOf(1, "plan"), "one plan");
  assert.equal(countOf(75, "plan"), "75 plans");
  assert.equal(countOf(2, "child", "children"), "two children");
  assert.equal(countOf(1204, "plan"), "1,204 plans");
  assert.equal(periodInWords({ from: "2020-07", to: "2020-09" }), "July to September 2020");
  assert.equal(periodInWords({ from: "2020-12", to: "2021-02" }), "December 2020 to February 2021");
  assert.equal(periodInWords({ from: "2020-07", to: "2020-07" }), "July 2020");
  assert.equal(quoted("The plan says who. "), "“The plan says who”");
});

test("differences are printed to one decimal, without a sign", () => {
  assert.equal(pointsInWords(-2.44), "2.4 percentage points");
  assert.equal(pointsInWords(0.96), "1 percentage point");
  assert.equal(figureInWords({ shown: "78%", low: 70.4, high: 85.5 }), "78% (95% interval 70% to 86%)");
  assert.equal(figureInWords({ shown: "78%", low: null, high: null }), "78%");
});

test("noise is never called a rise or a fall", () => {
  const noise = changeSentence({ value: 4, low: -3, high: 11, withinNoise: true });
  assert.match(noise, /within noise/);
  assert.doesNotMatch(noise, /\b(rise|fall|rose|fell|trend|improve)/);
  assert.doesNotMatch(changeSentence({ value: 4, low: null, high: null, withinNoise: null }), /\b(rise|fall|rose|fell|trend|improve)/);
  assert.match(changeSentence({ value: 4, low: 1, high: 7, withinNoise: false }), /a rise of 4 percentage points, more than chance/);
  assert.match(changeSentence({ value: -4, low: -7, high: -1, withinNoise: false }), /a fall of 4 percentage points/);
});
