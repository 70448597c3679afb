import type { RegisterRow } from "./register-row.ts";
import type { RowFault } from "./read-register-row.ts";

const PAST = [
  ["birth_date", "the date of birth"],
  ["requested_on", "the request"],
  ["decided_on", "the decision to assess"],
  ["assessment_decided_on", "the decision to issue"],
  ["started_on", "the start of the plan"],
  ["amended_on", "the amended plan"],
  ["last_review_on", "the last review"],
  ["review_meeting_on", "the review meeting"],
  ["review_decision_on", "the decision after the review"],
  ["amendment_notice_on", "the proposal of changes"],
] as const;

/** Which must not come before which. */
const ORDER = [
  ["requested_on", "birth_date", "the request comes before the birth"],
  ["decided_on", "requested_on", "the decision to assess comes before the request"],
  ["assessment_decided_on", "requested_on", "the decision to issue comes before the request"],
  ["started_on", "requested_on", "the plan starts before the request"],
  ["started_on", "birth_date", "the plan starts before the birth"],
  ["amended_on", "started_on", "the amended plan comes before the plan's start"],
  ["ceased_on", "started_on", "the plan ceases before it starts"],
] as const;

/** Dates in the future and dates in an order that cannot be. */
export function dateOrderFaults(row: RegisterRow, today: string): RowFault[] {
  const faults: RowFault[] = [];
  for (const [field, words] of PAST)
    if ((row[field] ?? "") > today) faults.push({ field, what: `${words} is in the future`, cure: "Check the year, or leave it empty." });
  for (const [field, earlier, what] of ORDER) {
    const first = row[earlier];
    if (first !== null && (row[field] ?? "9999") < first) faults.push({ field, what, cure: "Check both dates." });
  }
  if (row.birth_date !== null && row.birth_date < "1990-01-01")
    faults.push({ field: "birth_date", what: "this date of birth is before 1990, too early for a plan", cure: "Check the year." });
  return faults;
}
