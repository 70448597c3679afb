import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openOnDay } from "./open-on-day.ts";
import { backlogFigures } from "./backlog-figures.ts";
import { chooseCases, isLikelyLate, readCaseFilters } from "./case-filters.ts";
import { issueFigures } from "./issue-figures.ts";
import { nextCases } from "./next-cases.ts";
import type { OpenPlan } from "./open-plan.ts";
import { reviewFigures } from "./review-figures.ts";
import { targetWords } from "./target-words.ts";
import { teamFigures } from "./team-figures.ts";
import { transferFigures } from "./transfer-figures.ts";
import { usualPace } from "./usual-pace.ts";

let made = 0;
const plan = (given: Partial<OpenPlan>): OpenPlan => ({
  id: `id-${++made}`, reference: `P-${made}`, teamId: null, teamName: null, writer: null, birthDate: "2012-05-01", status: "active", requestedOn: null, decidedOn: null, assessmentDecidedOn: null, draftOn: null, startedOn: null,
  ceasedOn: null, lastReviewOn: null, reviewMeetingOn: null, reviewDecisionOn: null, reviewOutcome: null, amendmentNoticeOn: null, amendedFinalOn: null, phaseTransferDueOn: null, phaseTransferFinalOn: null,
  lawfulException: false, exceptionGround: null, exceptionOn: null, transferredFrom: null, ...given,
});

describe("new plans within 20 weeks", () => {
  test("come out as the DfE printed them for England in 2019", () => {
    // plans_issued_den 53,327 of which 31,313 in time (58.7%); without exceptions 49,519 and 29,895 (60.4%).
    const { year } = issueFigures([{ month: "2019-12", issued: 53_327, inTime: 31_313, excepted: 53_327 - 49_519, exceptedInTime: 31_313 - 29_895 }], ["2019-12"]);
    assert.deepEqual([year.all.percent?.toFixed(1), year.without.percent?.toFixed(1)], ["58.7", "60.4"]);
  });

  test("a month without plans has no figure and no place in the chart; the year is the last twelve months", () => {
    const figures = issueFigures([{ month: "2020-01", issued: 9, inTime: 9, excepted: 0, exceptedInTime: 0 }, { month: "2021-01", issued: 4, inTime: 1, excepted: 1, exceptedInTime: 0 }], ["2020-01", ...Array.from({ length: 12 }, (_, at) => `2020-${String(at + 2).padStart(2, "0")}`).slice(0, 11), "2021-01"]);
    assert.deepEqual([figures.year.all.met, figures.year.all.of, figures.year.without.met, figures.year.without.of], [1, 4, 1, 3]);
    assert.deepEqual(figures.charted, ["2020-01", "2021-01"]);
    assert.equal(figures.months[5]?.all.percent, null);
  });

  test("words call no difference one that chance could have made", () => {
    const words = (inTime: number, issued: number) => targetWords(issueFigures([{ month: "2020-01", issued, inTime, excepted: 0, exceptedInTime: 0 }], ["2020-01"]));
    // Wilson of 8 of 10: 49% to 94%. Of 600 of 1,000: 57% to 63%. Of 990 of 1,000: 98% to 99%.
    assert.match(words(8, 10), /lies within what chance/);
    assert.match(words(600, 1_000), /below the target of 90%, by more than chance/);
    assert.match(words(990, 1_000), /above the target/);
  });
});

test("the backlog is of open requests past 140 days, by how long they have waited", () => {
  // Before 1 June 2021: 12 January is 140 days (31 - 12 + 28 + 31 + 30 + 31 + 1), 11 January 141; 1 June 2020 is 365.
  const waiting = (requestedOn: string, more: Partial<OpenPlan> = {}) => plan({ status: "assessing", requestedOn, ...more });
  const figures = backlogFigures([waiting("2021-01-12"), waiting("2021-01-11"), waiting("2020-12-01", { lawfulException: true }), waiting("2020-06-01"), waiting("2020-01-01", { status: "active" }), waiting("2020-01-01", { transferredFrom: "Elsewhere" })], "2021-06-01");
  assert.deepEqual([figures.open, figures.over, figures.excepted, figures.oldestWeeks], [4, 3, 1, 52]);
  // 1 December 2020 is 182 days before: the last day of 26 weeks.
  assert.deepEqual(figures.bands.map(({ count, excepted }) => [count, excepted]), [[2, 1], [0, 0], [0, 0], [1, 0]]);
});

test("requests stand as they stood at the end of a day, whatever became of them since", () => {
  const day = "2020-12-31";
  const asked = (more: Partial<OpenPlan>) => plan({ requestedOn: "2020-06-01", ...more });
  const { plans, unknown } = openOnDay([
    asked({ reference: "still open", status: "assessing" }), asked({ reference: "issued later", startedOn: "2021-02-10" }), asked({ reference: "issued on the day", startedOn: day }),
    asked({ reference: "refused later", status: "refused", decidedOn: "2021-01-10" }), asked({ reference: "refused before", status: "refused", decidedOn: "2020-07-10" }),
    asked({ reference: "not issued later", status: "not-issued", assessmentDecidedOn: "2021-01-04" }), asked({ reference: "ceased later, after its plan", status: "ceased", startedOn: "2020-10-01", ceasedOn: "2021-05-01" }),
    asked({ reference: "refused some day", status: "refused" }), asked({ reference: "another council's", transferredFrom: "Elsewhere", status: "assessing" }), asked({ reference: "asked later", requestedOn: "2021-01-01", status: "requested" }),
  ], day);
  assert.deepEqual(plans.map(({ reference }) => reference), ["still open", "issued later", "refused later", "not issued later"]);
  assert.equal(unknown, 1);
  // 1 June to 31 December are 213 days: all four are past 140 and in the band of 183 to 273.
  assert.deepEqual(backlogFigures(plans, day).bands.map(({ count }) => count), [0, 4, 0, 0]);
});

test("a team lies apart from all only where its widened interval does; few plans are not shown", () => {
  const row = (name: string | null, issued: number, inTime: number) => ({ name, issued, inTime, excepted: 0, exceptedInTime: 0 });
  const { teams, tooFew, withoutTeam } = teamFigures([row("North", 12, 12), row("South", 12, 2), row("East", 9, 0), row(null, 3, 3)]);
  // All 17 of 36: 47%. Two teams: 97.5%, z = 2.2414, z² = 5.024. North: 12 ÷ (12 + 5.024) = 70% at least; South: at most (0.1667 + 0.2093 + 0.3193) ÷ 1.4187 = 49% (Wilson).
  assert.deepEqual(teams.map(({ name, side }) => [name, side]), [["North", "above"], ["South", "as-all"]]);
  assert.deepEqual([tooFew, withoutTeam], [1, 3]);
  // Without East the share of all is 17 of 27, 63%: now South lies below.
  assert.deepEqual(teamFigures([row("North", 12, 12), row("South", 12, 2), row(null, 3, 3)]).teams.map(({ side }) => side), ["above", "below"]);
});

describe("annual reviews", () => {
  const today = "2021-07-01";
  const old = { startedOn: "2018-03-01" };

  test("a plan is in date by its decision, or by its meeting; a meeting of the last four weeks still may be", () => {
    const plans = [
      plan({ ...old, lastReviewOn: "2020-07-02" }), // the first day that counts
      plan({ ...old, lastReviewOn: "2020-07-01" }), // a day too early
      plan({ ...old, lastReviewOn: "2021-03-01", reviewMeetingOn: "2021-03-01" }), // held, never decided
      plan({ ...old, lastReviewOn: "2021-06-20", reviewMeetingOn: "2021-06-20" }), // held, decision due 18 July
      plan({ ...old, lastReviewOn: "2020-06-01", reviewMeetingOn: "2020-06-01", reviewDecisionOn: "2020-07-15" }), // held before, decided within
      plan(old),
      plan({ startedOn: "2020-07-02" }), // not 12 months old: nothing due
    ];
    const figures = reviewFigures(plans, today);
    assert.deepEqual([figures.due, figures.completed.met, figures.held.met, figures.never], [6, 3, 3, 1]);
  });

  test("decisions count once made or past their day, as the DfE counts: an outstanding one is late", () => {
    const met = (reviewMeetingOn: string, more: Partial<OpenPlan> = {}) => plan({ ...old, lastReviewOn: reviewMeetingOn, reviewMeetingOn, ...more });
    const { decisions } = reviewFigures([
      met("2021-03-05", { reviewDecisionOn: "2021-04-02" }), // on the 28th day
      met("2021-03-05", { reviewDecisionOn: "2021-04-03" }), // a day late
      met("2021-05-01"), // outstanding
      met("2021-06-25"), // not due yet
      met("2020-06-25", { reviewDecisionOn: "2020-07-01" }), // a meeting of the year before
    ], today);
    assert.deepEqual([decisions.met, decisions.of], [1, 3]);
  });

  test("an amended final plan is counted by both readings", () => {
    // Meeting 5 March, changes 30 April, final 11 June: late by 28 May, in time by 25 June.
    const { finals, notices } = reviewFigures([plan({ ...old, lastReviewOn: "2021-03-05", reviewMeetingOn: "2021-03-05", reviewDecisionOn: "2021-04-30", reviewOutcome: "Amend", amendmentNoticeOn: "2021-04-30", amendedFinalOn: "2021-06-11" })], today);
    assert.deepEqual([finals.strict.met, finals.strict.of, finals.other.met, finals.other.of, notices.met, notices.of], [0, 1, 1, 1, 0, 1]);
  });
});

test("moves of phase: past rounds count what is open as not in time; expected ones come from the year group", () => {
  const move = (phaseTransferFinalOn: string | null, phaseTransferDueOn = "2021-02-15") => plan({ startedOn: "2018-01-01", phaseTransferDueOn, phaseTransferFinalOn });
  const { rounds } = transferFigures([move("2021-02-15"), move("2021-02-16"), move(null), move(null, "2020-02-15")], "2021-03-01");
  assert.deepEqual(rounds.map(({ dueOn, plans, inTime, late, open }) => [dueOn, plans, inTime.met, inTime.of, late, open]), [["2021-02-15", 3, 1, 3, 1, 1]]);
  // Born May 2010: Year 6 in 2020/21.
  assert.deepEqual(transferFigures([plan({ birthDate: "2010-05-01" }), plan({ birthDate: "2012-05-01" })], "2020-11-01").notRecorded, [{ dueOn: "2021-02-15", plans: 1 }]);
});

describe("the cases that breach next", () => {
  const today = "2021-06-01";
  // Ten plans that took 150 days, 100 of them after the decision to assess.
  const pace = usualPace(Array.from({ length: 10 }, () => ({ fromRequest: 150, fromDecision: 100 })));

  test("each names its limit, its days left and what is missing first", () => {
    // Asked on 1 March 2021: final plan by 19 July; decided on 5 April, and 100 days on is 14 July.
    const assessing = plan({ status: "assessing", requestedOn: "2021-03-01", decidedOn: "2021-04-05" });
    const [first] = nextCases([assessing], today, pace);
    assert.deepEqual([first?.limit, first?.dueOn, first?.daysLeft, first?.missing, first?.missingBy, first?.likelyOn, first && isLikelyLate(first)], ["final-plan", "2021-07-19", 48, "Decide whether to issue a plan", "2021-06-21", "2021-07-14", false]);
    const [next] = nextCases([{ ...assessing, assessmentDecidedOn: "2021-05-30" }], today, pace);
    assert.deepEqual([next?.missing, next?.missingBy], ["Send the draft plan", "2021-07-04"]);
    const [last] = nextCases([{ ...assessing, assessmentDecidedOn: "2021-05-30", draftOn: "2021-05-31", decidedOn: "2021-04-12" }], today, pace);
    // Decided a week later, the usual pace ends on 21 July: two days late.
    assert.deepEqual([last?.missing, last?.likelyOn, last && isLikelyLate(last)], ["Send the final plan", "2021-07-21", true]);
  });

  test("come the nearest first, with the review's meeting four weeks before its decision", () => {
    const cases = nextCases([
      plan({ reference: "B", startedOn: "2020-07-11" }), plan({ reference: "A", status: "requested", requestedOn: "2021-05-03" }), plan({ reference: "C", startedOn: "2019-01-01", lastReviewOn: "2021-05-20", reviewMeetingOn: "2021-05-20" }),
    ], today, undefined);
    // 6 weeks from 3 May is 14 June; 4 weeks from 20 May is 17 June; the year from 11 July 2020 ends on 10 July 2021.
    assert.deepEqual(cases.map((one) => [one.reference, one.limit, one.dueOn, one.missing, one.missingBy]), [
      ["A", "decision-to-assess", "2021-06-14", "Decide whether to assess", "2021-06-14"], ["C", "review-decision", "2021-06-17", "Tell the family what the review decided", "2021-06-17"],
      ["B", "annual-review", "2021-07-10", "Hold the review meeting", "2021-06-12"],
    ]);
  });

  test("are chosen by time, kind, team and pace; what is excused is not past its day", () => {
    const late = plan({ status: "assessing", requestedOn: "2020-12-01", decidedOn: "2021-01-04", teamId: "t" });
    const cases = nextCases([late, { ...late, id: "x", lawfulException: true }, plan({ startedOn: "2020-06-20" })], today, pace);
    const count = (filters: Parameters<typeof chooseCases>[1]) => chooseCases(cases, filters).length;
    assert.deepEqual([count({ when: "overdue" }), count({ when: "overdue", team: "other" }), count({ when: "overdue", kind: "review" }), count({ kind: "review" }), count({ when: "2", kind: "review" }), count({ pace: "late" })], [1, 0, 0, 1, 0, 0]);
    assert.deepEqual(readCaseFilters({ kind: "birthday", when: "6", team: "1'--" }), { filters: { when: "6" }, ignored: ["kind", "team"] });
  });

  test("a pace from fewer than ten plans is none", () => {
    assert.equal(usualPace(Array.from({ length: 9 }, () => ({ fromRequest: 100, fromDecision: 60 }))), undefined);
    // Of 1 to 10 the middle is 5.5.
    assert.equal(usualPace(Array.from({ length: 10 }, (_, at) => ({ fromRequest: 100, fromDecision: at + 1 })))?.fromDecision, 5.5);
  });
});
