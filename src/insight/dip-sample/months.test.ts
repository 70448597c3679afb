import assert from "node:assert/strict";
import { test } from "node:test";
import { addMonths, lastDayOf, monthsBetween, periodBefore, quarterBefore } from "./months.ts";

test("months are counted over the turn of a year", () => {
  assert.equal(addMonths("2020-11", 3), "2021-02");
  assert.equal(addMonths("2021-01", -1), "2020-12");
  assert.deepEqual(monthsBetween("2020-11", "2021-01"), ["2020-11", "2020-12", "2021-01"]);
  assert.deepEqual(monthsBetween("2020-11", "2020-10"), []);
});

test("a month ends on its own last day", () => {
  assert.equal(lastDayOf("2020-02"), "2020-02-29");
  assert.equal(lastDayOf("2021-02"), "2021-02-28");
  assert.equal(lastDayOf("2020-12"), "2020-12-31");
});

test("the period before is as long and ends the month before", () => {
  assert.deepEqual(periodBefore("2020-07", "2020-09"), { from: "2020-04", to: "2020-06" });
  assert.deepEqual(periodBefore("2020-01", "2020-01"), { from: "2019-12", to: "2019-12" });
});

test("the last whole quarter lies before this month's quarter", () => {
  assert.deepEqual(quarterBefore("2020-10"), { from: "2020-07", to: "2020-09" });
  assert.deepEqual(quarterBefore("2021-03"), { from: "2020-10", to: "2020-12" });
  assert.deepEqual(quarterBefore("2020-06"), { from: "2020-01", to: "2020-03" });
});
