import assert from "node:assert/strict";
import { test } from "node:test";
import { calibrationTable } from "./calibration-table.ts";

const answer = (rater: string, criterion: string, value: string) => ({ rater, criterion, value, share: value === "Yes" ? 1 : value === "No" ? 0 : 0.5 });

test("the table says what most answered and who answered otherwise", () => {
  const rows = calibrationTable(["A1", "A2", "A3", "A4"], ["x", "y", "z"], [
    answer("x", "A1", "Yes"), answer("y", "A1", "Yes"), answer("z", "A1", "No"), answer("x", "A2", "No"), answer("y", "A2", "Yes"), answer("x", "A4", "Partly"),
  ]);
  assert.deepEqual(rows.map((row) => [row.criterion, row.commonest, row.differ]), [["A1", ["Yes"], ["z"]], ["A2", ["No", "Yes"], []], ["A4", ["Partly"], []]]);
  assert.deepEqual(rows[0]?.cells.map((cell) => cell?.differs), [false, false, true]);
  assert.deepEqual(rows[1]?.cells.map((cell) => cell?.differs), [true, true, undefined]);
});
