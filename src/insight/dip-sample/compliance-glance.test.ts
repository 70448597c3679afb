import assert from "node:assert/strict";
import { test } from "node:test";
import { complianceGlance, quarterBefore } from "./compliance-glance.ts";

const teams = [{ id: "a", name: "North", position: 1 }, { id: "b", name: "South", position: 2 }];
const cell = (month: string, teamId: string, mean: number, n = 5) => ({ month, teamId, n, mean, variance: 100 });

test("the last whole quarter lies before this month's quarter", () => {
  assert.deepEqual(quarterBefore("2020-10"), { from: "2020-07", to: "2020-09" });
  assert.deepEqual(quarterBefore("2021-03"), { from: "2020-10", to: "2020-12" });
  assert.deepEqual(quarterBefore("2020-06"), { from: "2020-01", to: "2020-03" });
});

test("this month, last quarter and a year of months come from the same sums as the report", () => {
  const glance = complianceGlance({
    teams, cells: [cell("2020-07", "a", 70), cell("2020-07", "b", 80, 50), cell("2020-09", "a", 60), cell("2020-10", "a", 90), cell("2020-10", "b", 95)],
    published: [{ series: "compliance", period: "month", periodStart: "2020-08", groupName: "", value: 78, plans: null, source: "Report 1" }],
  }, "2020-10");
  // October: (90 + 95) ÷ 2. Quarter: (75 + 78 + 60) ÷ 3.
  assert.deepEqual([glance.thisMonth.value, glance.thisMonth.plans, glance.lastQuarter.value, glance.lastQuarter.source], [92.5, 10, 71, "mixed"]);
  assert.equal(glance.lastQuarter.low, null, "a published month has no interval");
  assert.deepEqual([glance.months.length, glance.months[0]?.month, glance.months.at(-1)?.shown], [12, "2019-11", "93%"]);
});

test("an empty programme has no figures and does not fail", () => {
  const glance = complianceGlance({ teams: [], cells: [], published: [] }, "2020-10");
  assert.deepEqual([glance.thisMonth.value, glance.lastQuarter.value], [null, null]);
});
