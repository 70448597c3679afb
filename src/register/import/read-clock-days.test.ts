import assert from "node:assert/strict";
import { test } from "node:test";
import { readRegisterRow } from "./read-register-row.ts";

const read = (values: Record<string, string>) => readRegisterRow({ place: { file: "cases.csv", row: 2 }, values: { reference: "P-1", ...values } }, "2021-07-12");

test("an exception that is named is one, in a council's words or by its letter", () => {
  assert.deepEqual(["exception_ground", "exception_on", "lawful_exception"].map((id) => read({ exception_ground: "Reg 10(4)(a)", exception_on: "20/07/2020" }).row[id as "exception_on"]), ["school-closed", "2020-07-20", true]);
  assert.equal(read({ exception_ground: "Family circumstances" }).row.exception_ground, "personal-circumstances");
  assert.deepEqual(read({ exception_ground: "Staff shortage" }).faults.map((fault) => fault.field), ["exception_ground"]);
  assert.deepEqual(read({ exception_ground: "c", lawful_exception: "No" }).faults.map((fault) => fault.field), ["lawful_exception"]);
});

test("the days of a review are read, and a file that knows only the meeting means it by the last review", () => {
  const { row, faults } = read({ started_on: "01/03/2019", review_meeting_on: "05/03/2021", review_decision_on: "26/03/2021", amendment_notice_on: "26/03/2021" });
  assert.deepEqual(faults, []);
  assert.deepEqual([row.review_meeting_on, row.review_decision_on, row.amendment_notice_on, row.last_review_on], ["2021-03-05", "2021-03-26", "2021-03-26", "2021-03-05"]);
  assert.equal(read({ review_meeting_on: "05/03/2021", last_review_on: "26/03/2021" }).row.last_review_on, "2021-03-26");
  assert.deepEqual(read({ review_decision_on: "13/07/2021" }).faults.map((fault) => fault.what), ["the decision after the review is in the future"]);
});
