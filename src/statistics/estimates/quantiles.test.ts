import assert from "node:assert/strict";
import { test } from "node:test";
import { normalQuantile } from "./normal-quantile.ts";
import { studentProbability, studentQuantile } from "./student-t.ts";

const close = (actual: number, expected: number, within: number) => assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

test("normal quantiles agree with Wichura's own check values (AS 241)", () => {
  close(normalQuantile(0.25), -0.6744897501960817, 1e-15);
  close(normalQuantile(0.001), -3.090232306167814, 1e-14);
  close(normalQuantile(1e-20), -9.26234008979841, 1e-13);
  close(normalQuantile(0.975), 1.959963984540054, 1e-14);
});

test("t quantiles agree with the table of the NIST/SEMATECH handbook, 1.3.6.7.2 (for one degree of freedom: tan(0.499π))", () => {
  const table: [df: number, at95: number, at975: number, at999: number][] = [
    [1, 6.314, 12.706, 318.309], [2, 2.92, 4.303, 22.327], [5, 2.015, 2.571, 5.893], [10, 1.812, 2.228, 4.144],
    [30, 1.697, 2.042, 3.385], [100, 1.66, 1.984, 3.174],
  ];
  for (const [df, at95, at975, at999] of table) {
    close(studentQuantile(0.95, df), at95, 0.0006);
    close(studentQuantile(0.975, df), at975, 0.0006);
    close(studentQuantile(0.999, df), at999, 0.0006);
    close(studentProbability(studentQuantile(0.025, df), df), 0.025, 1e-10);
  }
  close(studentQuantile(0.975, Number.POSITIVE_INFINITY), 1.96, 0.0001);
});

test("a probability of nought or one has no quantile", () => {
  assert.throws(() => normalQuantile(0), RangeError);
  assert.throws(() => normalQuantile(1), RangeError);
  assert.throws(() => studentQuantile(0.9, 0), RangeError);
});
