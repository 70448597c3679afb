import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ClockDates } from "./clock-dates.ts";
import type { ClockStepId } from "./clock-step.ts";
import { statutoryClock } from "./statutory-clock.ts";

const nothing: ClockDates = {
  status: "requested", requestedOn: null, decidedOn: null, assessmentDecidedOn: null, startedOn: null, ceasedOn: null, lastReviewOn: null,
  phaseTransferDueOn: null, phaseTransferFinalOn: null, lawfulException: false, transferredFrom: null,
};
const clock = (dates: Partial<ClockDates>, today: string) => statutoryClock({ ...nothing, ...dates }, today);
const step = (dates: Partial<ClockDates>, today: string, id: ClockStepId) => clock(dates, today).find((one) => one.id === id);

describe("the clock of an assessment", () => {
  // Counted on a calendar: 1 March 2021 was a Monday. 6 weeks on is Monday 12 April, 16 weeks Monday 21 June, 20 weeks Monday 19 July.
  const asked = { requestedOn: "2021-03-01" };

  test("gives 6, 16 and 20 weeks from the request", () => {
    assert.deepEqual(clock(asked, "2021-03-02").map(({ id, dueOn, state }) => [id, dueOn, state]), [
      ["decision-to-assess", "2021-04-12", "due"], ["decision-to-issue", "2021-06-21", "due"],
      // 19 July less the 15 days of regulation 13(1).
      ["draft-plan", "2021-07-04", "due"], ["final-plan", "2021-07-19", "due"],
    ]);
  });

  test("the last day is in time, the day after is late", () => {
    const issued = (startedOn: string) => step({ ...asked, status: "active", decidedOn: "2021-04-12", startedOn }, "2021-09-01", "final-plan")?.state;
    assert.equal(issued("2021-07-19"), "met");
    assert.equal(issued("2021-07-20"), "late");
    assert.equal(step(asked, "2021-04-12", "decision-to-assess")?.state, "due");
    assert.equal(step(asked, "2021-04-13", "decision-to-assess")?.state, "overdue");
  });

  test("a request that is refused has no later steps, an assessment without a plan none for the plan", () => {
    assert.deepEqual(clock({ ...asked, status: "refused", decidedOn: "2021-04-01" }, "2021-05-01").map(({ id }) => id), ["decision-to-assess"]);
    assert.deepEqual(clock({ ...asked, status: "not-issued", decidedOn: "2021-04-01", assessmentDecidedOn: "2021-06-22" }, "2021-08-01").map(({ id, state }) => [id, state]), [["decision-to-assess", "met"], ["decision-to-issue", "late"]]);
  });

  test("a plan from another authority has no clock of an assessment", () => {
    assert.deepEqual(clock({ ...asked, status: "active", startedOn: "2021-12-01", transferredFrom: "Elsewhere" }, "2021-12-02").map(({ id }) => id), ["annual-review"]);
  });

  test("a lawful exception excuses what came late, if it held before the day, and never what was in time", () => {
    const late = { ...asked, status: "active", decidedOn: "2021-04-12", startedOn: "2021-08-30", lawfulException: true };
    assert.equal(step(late, "2021-09-01", "final-plan")?.state, "excepted");
    assert.equal(step(late, "2021-09-01", "decision-to-assess")?.state, "met");
    // The family was away from 1 July: before 19 July, and so it excuses; from 20 July it came after the time limit.
    assert.equal(step({ ...late, exceptionGround: "away", exceptionOn: "2021-07-01" }, "2021-09-01", "final-plan")?.state, "excepted");
    assert.equal(step({ ...late, exceptionGround: "away", exceptionOn: "2021-07-20" }, "2021-09-01", "final-plan")?.state, "late");
  });
});

describe("the clock of a review", () => {
  // A meeting on Friday 5 March 2021: 4 weeks on is Friday 2 April, 12 weeks Friday 28 May.
  const met = { status: "active", startedOn: "2019-02-11", lastReviewOn: "2021-03-05", reviewMeetingOn: "2021-03-05" };

  test("until the decision, the review stands open and the next has no day", () => {
    assert.deepEqual(clock(met, "2021-04-02").map(({ id, dueOn, state }) => [id, dueOn, state]), [["review-decision", "2021-04-02", "due"]]);
    assert.equal(step(met, "2021-04-03", "review-decision")?.state, "overdue");
  });

  test("a decision to amend asks for the changes with it and the final plan 12 weeks after the meeting", () => {
    const amended = { ...met, reviewOutcome: "Amend", reviewDecisionOn: "2021-03-26" };
    assert.deepEqual(clock(amended, "2021-05-28").map(({ id, dueOn, state }) => [id, dueOn, state]), [
      ["review-decision", "2021-04-02", "met"], ["amendment-notice", "2021-04-02", "overdue"], ["amended-final", "2021-05-28", "due"],
      // Reviewed on 26 March 2021: the 12 months that start with that day end on 25 March 2022; from meeting to meeting on 4 March.
      ["annual-review", "2022-03-25", "due"],
    ]);
    assert.equal(step(amended, "2021-05-28", "annual-review")?.otherReading?.dueOn, "2022-03-04");
  });

  test("changes sent late: 12 weeks from the meeting by the judgment, 8 weeks from the changes by the other reading", () => {
    // Sent on 30 April: 8 weeks on is 25 June. The amended plan of 11 June is late by the one and in time by the other.
    const final = step({ ...met, reviewOutcome: "A", reviewDecisionOn: "2021-04-30", amendmentNoticeOn: "2021-04-30", amendedFinalOn: "2021-06-11" }, "2021-07-01", "amended-final");
    assert.deepEqual([final?.dueOn, final?.state, final?.otherReading?.dueOn, final?.otherReading?.state], ["2021-05-28", "late", "2021-06-25", "met"]);
  });

  test("changes sent early bring the final plan forward: 8 weeks from them", () => {
    // Sent on 12 March, a week after the meeting: 8 weeks on is 7 May, before 28 May.
    assert.equal(step({ ...met, reviewOutcome: "Amend", reviewDecisionOn: "2021-03-12", amendmentNoticeOn: "2021-03-12" }, "2021-03-20", "amended-final")?.dueOn, "2021-05-07");
  });

  test("dates of an earlier review do not answer the new meeting", () => {
    assert.equal(step({ ...met, reviewDecisionOn: "2020-03-20" }, "2021-03-20", "review-decision")?.doneOn, null);
  });

  test("a maintained plan asks for the next review only", () => {
    assert.deepEqual(clock({ ...met, reviewOutcome: "Maintain (no amendment)", reviewDecisionOn: "2021-03-19" }, "2021-05-01").map(({ id }) => id), ["review-decision", "annual-review"]);
  });

  test("a lawful exception of the assessment excuses no review", () => {
    assert.equal(step({ ...met, lawfulException: true }, "2021-06-01", "review-decision")?.state, "overdue");
  });

  test("the first review ends the 12 months that start with the plan", () => {
    assert.equal(step({ status: "active", startedOn: "2020-03-01" }, "2020-04-01", "annual-review")?.dueOn, "2021-02-28");
    assert.equal(step({ status: "active", startedOn: "2019-03-01" }, "2020-04-01", "annual-review")?.dueOn, "2020-02-29");
    assert.equal(step({ status: "active", startedOn: "2020-02-29" }, "2020-04-01", "annual-review")?.dueOn, "2021-02-28");
  });
});

test("a move of phase is kept on its day and late after it, and matters no more once the plan has ceased", () => {
  const move = { status: "active", startedOn: "2019-02-11", phaseTransferDueOn: "2021-02-15" };
  const state = (phaseTransferFinalOn: string | null, today = "2021-03-01") => step({ ...move, phaseTransferFinalOn }, today, "phase-transfer")?.state;
  assert.deepEqual([state("2021-02-15"), state("2021-02-16"), state(null), state(null, "2021-02-15")], ["met", "late", "overdue", "due"]);
  assert.equal(step({ ...move, status: "ceased", ceasedOn: "2021-01-01" }, "2021-03-01", "phase-transfer"), undefined);
});

test("whatever the dates, a step that is done is met, late or excepted, and one that is not is due, overdue or excepted", () => {
  const day = fc.date({ min: new Date("2018-01-01"), max: new Date("2024-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const maybe = fc.option(day);
  const dates = fc.record({
    status: fc.constantFrom("requested", "assessing", "refused", "not-issued", "active", "ceased"), requestedOn: maybe, decidedOn: maybe, assessmentDecidedOn: maybe, draftOn: maybe, startedOn: maybe, ceasedOn: maybe,
    lastReviewOn: maybe, reviewMeetingOn: maybe, reviewDecisionOn: maybe, reviewOutcome: fc.constantFrom(null, "Amend", "Maintain"), amendmentNoticeOn: maybe, amendedFinalOn: maybe, phaseTransferDueOn: maybe,
    phaseTransferFinalOn: maybe, lawfulException: fc.boolean(), exceptionOn: maybe, transferredFrom: fc.constantFrom(null, "Elsewhere"),
  });
  fc.assert(fc.property(dates, day, (made, today) => {
    for (const one of statutoryClock(made, today)) {
      assert.match(one.dueOn, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok((one.doneOn === null ? ["due", "overdue", "excepted"] : ["met", "late", "excepted"]).includes(one.state));
      if (one.state === "due" || one.state === "met") assert.ok((one.doneOn ?? today) <= one.dueOn);
      else assert.ok((one.doneOn ?? today) > one.dueOn);
    }
  }));
});
