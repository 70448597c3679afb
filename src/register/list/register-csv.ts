import { needCodes } from "../plans/need-codes.ts";
import { planStatuses } from "../plans/plan-statuses.ts";
import type { PlanRow } from "./list-plans.ts";
import { csvText } from "../../platform/index.ts";

/** The list as CSV with headings that the register import understands. */
export function registerCsv(rows: readonly PlanRow[]): string {
  return csvText([
    ["Plan reference", "Surname", "Forename", "Date of birth", "Primary need", "Need in words", "Team", "Setting", "Status", "Requested", "Plan start date", "Last review"],
    ...rows.map((row) => [
      row.reference, row.surname, row.forename, row.birthDate, row.primaryNeed, row.primaryNeed ? needCodes[row.primaryNeed as keyof typeof needCodes].text : null, row.teamName,
      row.settingName, planStatuses[row.status].text, row.requestedOn, row.startedOn, row.lastReviewOn,
    ]),
  ]);
}
