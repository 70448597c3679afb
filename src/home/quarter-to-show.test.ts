import assert from "node:assert/strict";
import { test } from "node:test";
import { quarterToShow } from "./quarter-to-show.ts";

test("the last whole quarter is shown while audits go on", () => {
  assert.deepEqual(quarterToShow("2021-07-12", "2021-07"), { from: "2021-04", to: "2021-06" });
  assert.deepEqual(quarterToShow("2021-07-12", "2021-04"), { from: "2021-04", to: "2021-06" });
  assert.deepEqual(quarterToShow("2021-01-01", "2020-12"), { from: "2020-10", to: "2020-12" });
});

test("where audits stopped earlier, the quarter of the latest is shown", () => {
  assert.deepEqual(quarterToShow("2021-07-12", "2020-11"), { from: "2020-10", to: "2020-12" });
  assert.deepEqual(quarterToShow("2026-11-24", "2021-03"), { from: "2021-01", to: "2021-03" });
});
