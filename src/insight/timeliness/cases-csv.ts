import { csvText } from "../../platform/index.ts";
import type { NextCase } from "./figures/next-cases.ts";

/** The list as CSV: a plan's reference, no name. */
export const casesCsv = (cases: readonly NextCase[]): string => csvText([
  ["Plan reference", "Team", "Plan writer", "Time limit", "Due", "Days left", "To do first", "To do by", "Likely final plan at the usual pace", "Due by the other reading", "Day by year group", "Lawful exception", "Law"],
  ...cases.map((one) => [
    one.reference, one.teamName, one.writer, one.limitTitle, one.dueOn, one.daysLeft, one.missing, one.missingBy, one.likelyOn, one.otherDueOn, one.byYearGroup ? "yes" : "no", one.excepted ? "yes" : "no", one.law,
  ]),
]);
