import { readTypedDate, type TypedDate } from "../../platform/index.ts";
import { frequencies, type Frequency } from "./rules/plan-cycles.ts";
import { isTemplate, type TemplateId } from "./rules/programme-templates.ts";
import type { ProgrammeToSave, Suggestions } from "./store.ts";

export type TypedProgramme = { name: string; code: string; template: string; frequency: string; suggestions: string; start: TypedDate; end: TypedDate };
export type ProgrammeErrors = Record<string, string>;

const suggestionChoices: readonly string[] = ["after", "shown", "off"];

const dateOf = (typed: TypedDate, example: string, missing: string): { date?: string; fault?: string } => {
  const read = readTypedDate(typed, example);
  if ("fault" in read) return { fault: read.fault };
  return read.date === null ? { fault: missing } : { date: read.date };
};

/** Checks what was typed about a programme. `isNew`: its pattern and frequency are asked too. Error keys are the ids of fields. */
export function readProgrammeForm(typed: TypedProgramme, isNew: boolean): { errors: ProgrammeErrors; programme: ProgrammeToSave; template: TemplateId; frequency: Frequency } {
  const name = typed.name.trim().replaceAll(/\s+/g, " ");
  const code = typed.code.trim();
  const start = dateOf(typed.start, "1 9 2026", "Enter the first day of the programme");
  const end = dateOf(typed.end, "31 8 2027", "Enter the last day of the programme");
  const template = isTemplate(typed.template) ? typed.template : "empty";
  const frequency = Object.hasOwn(frequencies, typed.frequency) ? (typed.frequency as Frequency) : "own";
  const errors: ProgrammeErrors = {
    ...(name.length < 2 && { name: "Enter the name of the programme" }), ...(name.length > 120 && { name: "The name must have at most 120 characters" }),
    ...(!/^[A-Za-z0-9]{1,12}$/.test(code) && { code: "The code must be 1 to 12 letters and digits, such as 2026" }),
    ...(isNew && !isTemplate(typed.template) && { template: "Choose what the programme begins from" }),
    ...(isNew && !Object.hasOwn(frequencies, typed.frequency) && { frequency: "Choose how often it draws" }),
    ...(!suggestionChoices.includes(typed.suggestions) && { suggestions: "Choose when auditors see suggestions" }),
    ...(start.fault && { "start-day": start.fault }), ...(end.fault && { "end-day": end.fault }),
    ...(start.date && end.date && end.date < start.date && { "end-day": "The last day must not be before the first" }),
  };
  return { errors, template, frequency, programme: { name, code, suggestions: typed.suggestions as Suggestions, startsOn: start.date ?? "", endsOn: end.date ?? "" } };
}
