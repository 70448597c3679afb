import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addWorkingDays } from "./add-working-days.ts";
import { bankHolidays } from "./bank-holidays.ts";
import { lastDayOfTwelveMonths } from "./last-day-of-twelve-months.ts";
import { nextPhaseTransfer } from "./next-phase-transfer.ts";
import { exceptionGroundOf } from "./exception-grounds.ts";
import { reviewOutcomeOf } from "./review-outcome-of.ts";
import { twelveMonthsBefore } from "./twelve-months-before.ts";

// As gov.uk listed them for England and Wales ("UK bank holidays").
const published: Readonly<Record<number, string>> = {
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
};

test("England's bank holidays are those that gov.uk lists", () => {
  for (const [year, days] of Object.entries(published)) assert.deepEqual(bankHolidays(Number(year)), days.split(" ").map((day) => `${year}-${day}`), year);
});

test("an answer within five working days passes over the weekend and bank holidays", () => {
  // Asked on Monday 1 March 2021: Tuesday 2 is the first, Monday 8 the fifth.
  assert.equal(addWorkingDays("2021-03-01", 5), "2021-03-08");
  // Asked on Wednesday 31 March 2021: Thursday 1 April, then Good Friday and Easter Monday fall out: 6, 7, 8, and Friday 9 April is the fifth.
  assert.equal(addWorkingDays("2021-03-31", 5), "2021-04-09");
  // Asked on Wednesday 23 December 2020: 24, then 29, 30 and 31 December, and Monday 4 January after New Year's Day.
  assert.equal(addWorkingDays("2020-12-23", 5), "2021-01-04");
});

test("a day lies within the 12 months before another exactly if the other lies within the 12 months after it", () => {
  const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, day, (from, to) => {
    fc.pre(from <= to);
    assert.equal(from > twelveMonthsBefore(to), to <= lastDayOfTwelveMonths(from), `${from} ${to}`);
  }), { numRuns: 2_000 });
});

test("a move of phase is expected by year group, on its day of the year of the move", () => {
  // Born 10 May 2010: in Year 6 in the school year 2020/21. Born 10 May 2005: in Year 11. Born 10 May 2017: four in the year before Reception.
  assert.deepEqual(nextPhaseTransfer("2010-05-10", "2020-10-01"), { dueOn: "2021-02-15", move: "to-secondary" });
  assert.deepEqual(nextPhaseTransfer("2010-05-10", "2021-03-01"), { dueOn: "2021-02-15", move: "to-secondary" });
  assert.deepEqual(nextPhaseTransfer("2005-05-10", "2020-10-01"), { dueOn: "2021-03-31", move: "to-post-16" });
  assert.deepEqual(nextPhaseTransfer("2017-05-10", "2020-10-01"), { dueOn: "2021-02-15", move: "to-school" });
  assert.equal(nextPhaseTransfer("2011-05-10", "2020-10-01"), undefined);
});

test("grounds of an exception and outcomes of a review are understood in a council's words", () => {
  assert.deepEqual(["c", "10(4)(a)", "Reg 10(4)(d)", "School holidays", "Exceptional personal circumstances", "busy"].map(exceptionGroundOf), ["personal-circumstances", "school-closed", "away", "school-closed", "personal-circumstances", undefined]);
  assert.deepEqual(["A", "Amend the plan", "M", "No change", "Not to amend", "C", "To cease", "", null].map(reviewOutcomeOf), ["amend", "amend", "maintain", "maintain", "maintain", "cease", "cease", null, null]);
});
