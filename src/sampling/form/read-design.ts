import { readTypedDate } from "../../platform/index.ts";
import { designFaults } from "../draw/design-faults.ts";
import { adviceRules, divisions, purposes, risks, usualNames, type AdviceRule, type Allocation, type Division, type Purpose, type Risk, type SampleDesign } from "../draw/sample-design.ts";
import type { DesignChoices } from "./load-choices.ts";
import type { TypedDesign } from "./typed-design.ts";

/** Faults of the form by the ids of its fields. */
export type Faults = Record<string, string>;

const isKey = <Key extends string>(table: Readonly<Record<Key, unknown>>, text: string): text is Key => Object.hasOwn(table, text);
const among = (texts: readonly string[], choices: readonly { value: string }[]) => [...new Set(texts)].filter((text) => choices.some((choice) => choice.value === text));
const wholeOf = (text: string): number | undefined => (/^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined);

/** Plan references as people type or paste them: a line each, or with commas or semicolons between; each once. */
export const readReferences = (text: string): string[] => [...new Map(text.split(/[\n,;]+/).map((part) => part.trim()).filter((part) => part !== "").map((part) => [part.toLowerCase(), part])).values()];

function readAllocation(typed: TypedDesign): Allocation {
  if (typed.allocation === "all") return { by: "all" };
  if (typed.allocation === "proportional") return { by: "proportional", total: wholeOf(typed.total) ?? -1, atLeastOne: typed.atLeastOne === "yes" };
  if (typed.allocation === "fixed") return { by: "fixed", wanted: Object.fromEntries(typed.stratum.map((name, at) => [name, typed.wanted[at]?.trim() === "" ? 0 : (wholeOf(typed.wanted[at] ?? "") ?? -1)])) };
  return { by: "equal", each: wholeOf(typed.each) ?? -1 };
}

/** An optional whole number of the form: absent where nothing was typed, a fault where it is none. */
function optional(text: string, id: string, fault: string, from: number, to: number, faults: Faults): number | undefined {
  if (text.trim() === "") return undefined;
  const value = wholeOf(text);
  if (value === undefined || value < from || value > to) faults[id] = fault;
  return value;
}

/** The design that was typed, with all faults. What is chosen by hand or by risk reads only the fields of its kind. */
export function readDesign(typed: TypedDesign, choices: DesignChoices): { design: SampleDesign; faults: Faults } {
  const faults: Faults = {};
  const dates: { from?: string; to?: string } = {};
  for (const end of ["from", "to"] as const) {
    const read = readTypedDate(typed[end], "1 9 2026");
    if ("fault" in read) faults[`${end}-day`] = read.fault;
    else if (read.date !== null) dates[end] = read.date;
  }
  const purpose: Purpose = isKey(purposes, typed.purpose) ? typed.purpose : "random";
  if (!isKey(purposes, typed.purpose)) faults["purpose"] = "Choose how documents are picked";
  const byHand = purpose === "chosen";
  const yearFrom = optional(typed.yearFrom, "yearFrom", "Enter a year group from 0 (Reception) to 20, or nothing", -3, 20, faults);
  const yearTo = optional(typed.yearTo, "yearTo", "Enter a year group from 0 (Reception) to 20, or nothing", -3, 20, faults);
  const notAuditedMonths = optional(typed.notAuditedMonths, "notAuditedMonths", "Enter a number of months from 1 to 120, or nothing", 1, 120, faults);
  const divide = [typed.divideFirst, typed.divideSecond].filter((text): text is Division => isKey(divisions, text));
  const kinds = among(typed.kinds, choices.kinds);
  const references = readReferences(typed.references);
  if (byHand && references.length > 200) faults["references"] = "Enter at most 200 references";
  const frame = {
    kinds, teams: byHand ? [] : among(typed.teams, choices.teams), needs: byHand ? [] : among(typed.needs, choices.needs), settings: byHand ? [] : among(typed.settings, choices.settings),
    ...(!byHand && {
      ...dates, ...((typed.stage === "draft" || typed.stage === "final") && { stage: typed.stage as "draft" | "final" }), ...(choices.statuses.some((status) => status.value === typed.status) && { status: typed.status }),
      ...(yearFrom !== undefined && { yearFrom }), ...(yearTo !== undefined && { yearTo }), ...((typed.lookedAfter === "yes" || typed.lookedAfter === "no") && { lookedAfter: typed.lookedAfter as "yes" | "no" }),
      ...(isKey(adviceRules, typed.adviceRule) && { advice: typed.adviceRule as AdviceRule }), ...(notAuditedMonths !== undefined && { notAuditedMonths }), ...(typed.withFile === "yes" && { withFile: true }),
    }),
  };
  const design: SampleDesign = {
    name: typed.name.trim().replaceAll(/\s+/g, " ") || usualNames[purpose], purpose, frame, divide: byHand ? [] : divide, allocation: byHand ? { by: "all" } : readAllocation(typed),
    advice: among(typed.advice, choices.kinds.filter((kind) => kind.family === "advice" || kind.family === "views")),
    ...(purpose === "risk" && isKey(risks, typed.risk) && { risk: typed.risk as Risk }), ...(byHand && { chosen: { references, reason: typed.chosenReason.trim().slice(0, 1000) } }),
  };
  const { number, divide: sameTwice, ...rest } = designFaults(design);
  const numberId = typed.allocation === "proportional" ? "total" : typed.allocation === "fixed" ? "wanted-1" : "each";
  return { design, faults: { ...rest, ...(sameTwice && { divideSecond: sameTwice }), ...(number && { [numberId]: number }), ...faults } };
}
