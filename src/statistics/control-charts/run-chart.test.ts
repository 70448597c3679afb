import assert from "node:assert/strict";
import { test } from "node:test";
import { funnelLimits } from "./funnel-limits.ts";
import { runChart } from "./run-chart.ts";
import { runChartWords } from "./run-chart-words.ts";

const wide = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

test("mean and limits equal the NIST/SEMATECH handbook's example of individuals and moving ranges (6.3.2.2)", () => {
  // Ten flow rates; the handbook's mean is 50.81, mean moving range 1.8778, limits 55.8041 and 45.8159.
  const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  // Twice through forwards and back keeps mean and mean moving range and gives the points that limits need.
  const chart = runChart([...flow, ...[...flow].reverse()], wide);
  assert.ok(chart?.limits);
  assert.ok(Math.abs(chart.mean - 50.81) < 1e-9);
  // The middle pair adds a moving range of 0: 1.8778 × 18/19.
  const half = 2.66 * 1.8778 * (18 / 19);
  assert.ok(Math.abs(chart.limits.high - (50.81 + half)) < 0.001);
  assert.ok(Math.abs(chart.limits.low - (50.81 - half)) < 0.001);
  assert.equal(runChart(flow, wide)?.limits, null);
});

test("seven in a row on one side of the average are a shift, six are not", () => {
  const six = runChart([50, 60, 50, 60, 50, 60, 40, 42, 41, 43, 42, 41, 60, 50, 60]);
  assert.deepEqual(six?.signs.filter((sign) => sign.rule === "shift"), []);
  const seven = runChart([70, 40, 42, 41, 43, 42, 41, 43, 70, 72]);
  assert.deepEqual(seven?.signs.filter((sign) => sign.rule === "shift"), [{ rule: "shift", direction: "low", from: 1, to: 7 }]);
});

test("six points each above the one before are a trend, five are not", () => {
  assert.deepEqual(runChart([50, 51, 52, 53, 54])?.signs, []);
  assert.deepEqual(runChart([55, 50, 51, 52, 53, 54, 55, 50])?.signs, [{ rule: "trend", direction: "high", from: 1, to: 6 }]);
  assert.deepEqual(runChart([60, 59, 58, 57, 56, 55])?.signs, [{ rule: "trend", direction: "low", from: 0, to: 5 }]);
});

test("one far point lies outside the limits", () => {
  const chart = runChart([50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 80, 51, 50]);
  assert.deepEqual(chart?.signs.filter((sign) => sign.rule === "outside-limits"), [{ rule: "outside-limits", direction: "high", from: 12, to: 12 }]);
});

test("two of three in the outer third on one side are a sign", () => {
  // Mean 50; moving ranges chosen so that the limits are about ±12 and the outer third begins at about 58.
  const values = [50, 47, 51, 46, 50, 45, 50, 46, 51, 47, 50, 59, 55, 59.5, 50, 46];
  const chart = runChart(values);
  assert.ok(chart?.limits);
  assert.ok(values.every((value) => value < (chart.limits?.high ?? 0)), "nothing outside");
  assert.deepEqual(chart.signs.map((sign) => sign.rule), ["near-limit"]);
  assert.deepEqual([chart.signs[0]?.from, chart.signs[0]?.to], [11, 13]);
});

test("the nine published months move as chance would move them", () => {
  const labels = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
  const chart = runChart([71, 81, 78, 87, 70, 81, 74, 78, 82]);
  assert.ok(chart);
  assert.deepEqual(chart.signs, []);
  assert.match(runChartWords(chart, labels), /as chance alone would move them.*too few months \(9 of the 12 needed\)/);
});

test("no points make no chart", () => {
  assert.equal(runChart([]), undefined);
});

test("funnel limits narrow with the square root of the plans and end at 0 and 100", () => {
  // Spiegelhalter 2005: 95% and 99.8% limits are 1.96 and 3.09 standard errors away. sd 20, 16 plans: error 5.
  const { inner, outer } = funnelLimits(70, 20, 16);
  assert.ok(Math.abs(inner.low - 60.2) < 0.01 && Math.abs(inner.high - 79.8) < 0.01);
  assert.ok(Math.abs(outer.low - 54.55) < 0.01 && Math.abs(outer.high - 85.45) < 0.01);
  assert.equal(funnelLimits(90, 30, 1).inner.high, 100);
});
