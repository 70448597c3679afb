import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlanFile } from "../store/list-documents.ts";
import { adviceOfPlan } from "./advice-of-plan.ts";

const file = (id: string, family: string, datedOn: string | null, versionId: string | null = null): PlanFile => ({
  id, planId: "p", kind: family, family, title: id, author: "", datedOn, mediaType: "text/plain", sha256: "", versionId, versionNumber: null, addedAt: new Date(0),
});
const first = file("first plan", "plan", "2020-03-01");
const amended = file("amended plan", "plan", "2021-03-01");

test("a plan's advice is what came since the plan that it replaced, up to its own date", () => {
  const files = [amended, first, file("old", "advice", "2020-01-10"), file("new", "advice", "2020-12-01"), file("views", "views", "2021-02-01"), file("later", "advice", "2021-06-01")];
  assert.deepEqual(adviceOfPlan(first, files).map((each) => each.id), ["old"]);
  assert.deepEqual(adviceOfPlan(amended, files).map((each) => each.id), ["new", "views"]);
});

test("where the register says to which version a report belongs, that decides", () => {
  const plan = file("plan", "plan", "2021-03-01", "v2");
  assert.deepEqual(adviceOfPlan(plan, [plan, file("mine", "advice", "2019-01-01", "v2"), file("other", "advice", "2021-02-01", "v1")]).map((each) => each.id), ["mine"]);
});

test("a report without a date, and a plan without one, go together; reviews and other plans are no advice", () => {
  assert.deepEqual(adviceOfPlan(amended, [amended, first, file("undated", "advice", null), file("review", "review", "2021-01-01")]).map((each) => each.id), ["undated"]);
  const undated = file("plan", "plan", null);
  assert.deepEqual(adviceOfPlan(undated, [undated, file("any", "advice", "2001-01-01")]).map((each) => each.id), ["any"]);
});
