import assert from "node:assert/strict";
import { test } from "node:test";
import { para, table } from "../../../test/support/plan-blocks.ts";
import { readDates } from "./read-dates.ts";

test("dates are read under their labels, two in one cell too", () => {
  const { dates, planKind } = readDates(table(1, [["Date of request", "3.11.25", "Draft / final plan", "20 February 2026 / 27 March 2026"], ["Next review due by", "26.3.27", "Date of birth", "4.5.16"]]));
  assert.deepEqual(dates, { request: "2025-11-03", draft: "2026-02-20", final: "2026-03-27", lastReview: null });
  assert.equal(planKind, "new-final");
});

test("an amended plan says which review it follows", () => {
  const { dates, planKind } = readDates([para("Amended final plan following the annual review of 20 November 2025"), ...table(1, [["Amendment notice with draft", "Amended final plan"], ["18 December 2025", "13 February 2026"]])]);
  assert.deepEqual(dates, { request: null, draft: "2025-12-18", final: "2026-02-13", lastReview: "2025-11-20" });
  assert.equal(planKind, "amended");
});

test("a plan without a final date is a draft", () => {
  assert.equal(readDates([para("DRAFT Education, Health and Care Plan"), ...table(1, [["Date of draft", "1.2.26"]])]).planKind, "new-draft");
});

test("a date that a sentence of the cover gives is read", () => {
  assert.equal(readDates([para("Final EHC Plan dated 12 March 2025")]).dates.final, "2025-03-12");
  assert.equal(readDates([para("This plan was made on 6 November 2024 and replaces the plan of 9 November 2022.")]).dates.final, "2024-11-06");
  assert.equal(readDates([para("Plan start date: 17 May 2024")]).dates.final, "2024-05-17");
  assert.equal(readDates([para("The final plan is due by 12 March 2025")]).dates.final, null);
});
