import { addDays } from "./add-days.ts";
import type { ClockDates } from "./clock-dates.ts";
import type { ClockStep } from "./clock-step.ts";
import { lastDayOfTwelveMonths } from "./last-day-of-twelve-months.ts";
import { reviewOutcomeOf } from "./review-outcome-of.ts";

const week = 7;
/** Days that a family has at least for its views on a draft (SEND Regulations 2014 reg 13(1)). */
const daysForViews = 15;
const devon = "as read in R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)";

/** What is to be done by a day, before its state is known. `excusable`: a lawful exception of the assessment bears on it. */
type Due = Pick<ClockStep, "id" | "title" | "dueOn" | "doneOn" | "law"> & { excusable?: boolean; other?: { dueOn: string | null; words: string } };

/**
 * The statutory time limits that bear on a plan, in order. A request that was refused has no later steps; a plan that came from
 * another authority has none before its review. A recorded lawful exception (SEND Regulations 2014 reg 5(4), 10(4), 13(3)) excuses a late step of
 * the assessment, if it held before the step was due; the law gives no new day, so the page still shows the old one. Weeks are
 * counted from the day after the request or meeting. `today`: YYYY-MM-DD.
 */
export function statutoryClock(dates: ClockDates, today: string): ClockStep[] {
  return [...assessmentSteps(dates), ...reviewSteps(dates), ...transferSteps(dates)].map((due) => withState(due, dates, today));
}

function withState({ excusable, other, ...due }: Due, dates: ClockDates, today: string): ClockStep {
  const stateBy = (dueOn: string): ClockStep["state"] => {
    const late = (due.doneOn ?? today) > dueOn;
    if (late && excusable && dates.lawfulException && (dates.exceptionOn ?? dueOn) <= dueOn) return "excepted";
    return due.doneOn === null ? (late ? "overdue" : "due") : late ? "late" : "met";
  };
  const state = stateBy(due.dueOn);
  if (other === undefined) return { ...due, state };
  return { ...due, state, otherReading: { ...other, state: other.dueOn === null ? (due.doneOn === null ? "due" : "met") : stateBy(other.dueOn) } };
}

function assessmentSteps(dates: ClockDates): Due[] {
  const { requestedOn, status, startedOn } = dates;
  if (requestedOn === null || dates.transferredFrom !== null) return [];
  const finalBy = addDays(requestedOn, 20 * week);
  const steps: Due[] = [{
    id: "decision-to-assess", title: "Decide whether to assess", dueOn: addDays(requestedOn, 6 * week), doneOn: dates.decidedOn ?? dates.assessmentDecidedOn ?? startedOn,
    law: "SEND Regulations 2014 reg 5(1): 6 weeks from the request", excusable: true,
  }];
  if (status === "refused") return steps;
  if (status === "not-issued" || startedOn === null)
    steps.push({
      id: "decision-to-issue", title: "If no plan: say so", dueOn: addDays(requestedOn, 16 * week), doneOn: dates.assessmentDecidedOn ?? startedOn,
      law: "SEND Regulations 2014 reg 10(1): 16 weeks from the request", excusable: true,
    });
  if (status === "not-issued") return steps;
  if (startedOn === null)
    steps.push({
      id: "draft-plan", title: "Send the draft plan", dueOn: addDays(finalBy, -daysForViews), doneOn: dates.draftOn ?? null,
      law: `SEND Regulations 2014 reg 13(1): the family has at least ${daysForViews} days for its views before the final plan`, excusable: true,
    });
  steps.push({ id: "final-plan", title: "Send the final plan", dueOn: finalBy, doneOn: startedOn, law: "SEND Regulations 2014 reg 13(2): 20 weeks from the request", excusable: true });
  return steps;
}

/** The newest of some days; null where none is known. */
const latest = (...days: (string | null | undefined)[]): string | null => days.reduce<string | null>((newest, day) => (day && day > (newest ?? "") ? day : newest), null);
const from = (day: string, date: string | null | undefined): string | null => (date && date >= day ? date : null);

function reviewSteps(dates: ClockDates): Due[] {
  const { startedOn, lastReviewOn } = dates;
  if (dates.status !== "active" || startedOn === null) return [];
  const meeting = from(startedOn, dates.reviewMeetingOn);
  const decision = meeting === null ? null : from(meeting, dates.reviewDecisionOn);
  const open: Due[] = [];
  if (meeting !== null) {
    const decideBy = addDays(meeting, 4 * week);
    open.push({ id: "review-decision", title: "Tell the family what the review decided", dueOn: decideBy, doneOn: decision, law: "SEND Regulations 2014 reg 20(10): 4 weeks from the meeting" });
    const notice = from(meeting, dates.amendmentNoticeOn);
    if (reviewOutcomeOf(dates.reviewOutcome ?? null) === "amend" || notice !== null) {
      const latestFinal = addDays(meeting, 12 * week);
      const eightWeeksOn = notice === null ? null : addDays(notice, 8 * week);
      open.push({
        id: "amendment-notice", title: "Send the changes proposed", dueOn: decideBy, doneOn: notice, law: `SEND Regulations 2014 reg 20(10), 22(2), ${devon}: with the decision, 4 weeks from the meeting`,
        other: { dueOn: null, words: "Before that judgment some councils saw no fixed day" },
      }, {
        id: "amended-final", title: "Send the amended final plan", dueOn: eightWeeksOn !== null && eightWeeksOn < latestFinal ? eightWeeksOn : latestFinal, doneOn: from(meeting, dates.amendedFinalOn),
        law: `SEND Regulations 2014 reg 22(3), ${devon}: 8 weeks from the changes proposed, and so 12 from the meeting`,
        other: { dueOn: eightWeeksOn, words: "8 weeks from the changes proposed, whenever they were sent" },
      });
    }
  }
  // While a meeting waits for its decision the review is not over, and the next one has no day yet.
  if (meeting !== null && decision === null && (lastReviewOn ?? "") <= meeting) return open;
  const completed = latest(startedOn, lastReviewOn, decision) ?? startedOn;
  const held = latest(startedOn, meeting ?? lastReviewOn) ?? startedOn;
  return [...open, {
    id: "annual-review", title: "Complete the next review", dueOn: lastDayOfTwelveMonths(completed), doneOn: null, law: "Children and Families Act 2014 s44(1): within 12 months of the plan or of the last review",
    ...(held !== completed && { other: { dueOn: lastDayOfTwelveMonths(held), words: "Counted from meeting to meeting" } }),
  }];
}

function transferSteps(dates: ClockDates): Due[] {
  if (dates.phaseTransferDueOn === null || dates.status === "ceased") return [];
  // "Before" 15 February in the regulation; the Code of Practice (9.179) and the DfE's return count the day itself as in time.
  return [{ id: "phase-transfer", title: "Amend for the move of phase", dueOn: dates.phaseTransferDueOn, doneOn: dates.phaseTransferFinalOn, law: "SEND Regulations 2014 reg 18(1): 15 February, or 31 March for a move to post-16" }];
}
