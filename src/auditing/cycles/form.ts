import { readTypedDate, type TypedDate } from "../../platform/index.ts";
import type { PlannedCycle } from "../programmes/rules/plan-cycles.ts";

export const cycleDates = { from: "First day", to: "Last day", audits: "Audits due", moderation: "Moderation due" } as const;
export type CycleDate = keyof typeof cycleDates;
export type TypedCycle = { name: string } & Record<CycleDate, TypedDate>;

/** Checks what was typed about a cycle. Error keys are the ids of fields. */
export function readCycleForm(typed: TypedCycle): { errors: Record<string, string>; cycle: PlannedCycle } {
  const errors: Record<string, string> = {};
  const name = typed.name.trim().replaceAll(/\s+/g, " ");
  if (name === "" || name.length > 80) errors["name"] = name === "" ? "Enter the name of the cycle" : "The name must have at most 80 characters";
  const dates: Partial<Record<CycleDate, string>> = {};
  for (const field of Object.keys(cycleDates) as CycleDate[]) {
    const read = readTypedDate(typed[field], "1 9 2026");
    if ("fault" in read) errors[`${field}-day`] = read.fault;
    else if (read.date === null) errors[`${field}-day`] = `Enter the date: ${cycleDates[field].toLowerCase()}`;
    else dates[field] = read.date;
  }
  const { from, to, audits, moderation } = dates;
  if (from && to && to < from) errors["to-day"] = "The last day must not be before the first";
  if (from && audits && audits < from) errors["audits-day"] = "Audits cannot be due before the cycle begins";
  if (audits && moderation && moderation < audits) errors["moderation-day"] = "Moderation must not be due before the audits are";
  return { errors, cycle: { name, fromOn: from ?? "", toOn: to ?? "", auditsDueOn: audits ?? "", moderationDueOn: moderation ?? "" } };
}
