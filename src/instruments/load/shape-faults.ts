import { z } from "zod";
import { suggest } from "../../platform/index.ts";
import { instrumentSchema, type Instrument } from "../instrument.ts";
import { partNamed, type FaultPath, type InstrumentFault } from "./instrument-fault.ts";

type Issue = z.core.$ZodIssue;

/** A value of the language's shape, or what is wrong with it, in words for the people who write audit tools. */
export function readShape(value: unknown): { instrument: Instrument; faults: [] } | { instrument?: undefined; faults: InstrumentFault[] } {
  const result = instrumentSchema.safeParse(value);
  if (result.success) return { instrument: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, value)) };
}

const MOST_KEYS = 50;

function faultsOf(issue: Issue, whole: unknown): InstrumentFault[] {
  const path = issue.path as FaultPath;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, MOST_KEYS).map((key) => {
      const meant = suggest(key, keysOfLanguage());
      if (meant === key) return { path: [...path, key], isName: true, what: `${of(whole, path)}“${key}” does not belong here.`, cure: "Take it out, or put it where the language has it: see instruments/instrument.schema.json." };
      return { path: [...path, key], isName: true, what: `${of(whole, path)}there is no “${key}” in the language.`, cure: meant === undefined ? "Take it out, or look up the name in instruments/instrument.schema.json." : `Did you mean “${meant}”?` };
    });
  }
  const name = String(path.findLast((step) => typeof step === "string") ?? "");
  const { what, cure } = wordsOf(issue, name, valueAt(whole, path));
  return [{ path, what: `${of(whole, path.slice(0, -1))}${what}`, cure }];
}

const of = (whole: unknown, path: FaultPath) => {
  const part = partNamed(whole, path);
  return part === "" ? "" : `${part}: `;
};

function valueAt(whole: unknown, path: FaultPath): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[step] : undefined), whole);
}

const kinds: Readonly<Record<string, string>> = { string: "text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "a record of names and values", record: "a record of names and values" };

function wordsOf(issue: Issue, name: string, value: unknown): { what: string; cure: string } {
  if (name === "") return { what: "this is not an audit tool.", cure: "A tool starts with id, version, title, summary, source, appliesTo, scales, scale, sections and score." };
  if (issue.code === "invalid_type") {
    const kind = kinds[issue.expected] ?? issue.expected;
    if (value === undefined || value === null) return { what: `“${name}” is missing.`, cure: `Add it; it is ${kind}.` };
    const quote = issue.expected === "string" && typeof value !== "object" ? ` Put it in quotes: "${String(value)}".` : "";
    return { what: `“${name}” must be ${kind}.`, cure: quote === "" ? `Write ${kind}.` : quote.trim() };
  }
  if (issue.code === "invalid_value") return { what: `“${name}” cannot be ${value === undefined ? "missing" : `“${String(value)}”`}.`, cure: `Write one of: ${issue.values.map(String).join(", ")}.` };
  if (issue.code === "invalid_union") return { what: `“${name}” cannot be ${value === undefined ? "missing" : `“${String(value)}”`}.`, cure: "Write one of: choice, number, ticks, text." };
  if (issue.code === "invalid_format") return { what: `“${name}” cannot be “${String(value).slice(0, 40)}”.`, cure: `${capital(patternWords(issue.message))}.` };
  if (issue.code === "invalid_key") return { what: `“${name}” cannot be a name here.`, cure: "Use small letters, digits and single hyphens." };
  if (issue.code === "too_small" || issue.code === "too_big") return sizeWords(issue, name);
  return { what: `“${name}”: ${issue.message}.`, cure: "See instruments/instrument.schema.json." };
}

const patternWords = (message: string) => (message.startsWith("Invalid string") ? "start with a letter; letters, digits and hyphens" : message);
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function sizeWords(issue: Extract<Issue, { code: "too_small" | "too_big" }>, name: string): { what: string; cure: string } {
  if (issue.code === "too_big") return { what: `“${name}” is too large.`, cure: `Write at most ${issue.maximum}.` };
  if (issue.origin === "string") return { what: `“${name}” is empty.`, cure: "Write something, or take the line out." };
  if (issue.origin === "array") return { what: `“${name}” has too few entries.`, cure: `Give at least ${issue.minimum}.` };
  return { what: `“${name}” is too small.`, cure: issue.inclusive ? `Write ${issue.minimum} or more.` : `Write more than ${issue.minimum}.` };
}

let known: string[] | undefined;

/** Every key of the language, for "did you mean". */
function keysOfLanguage(): string[] {
  if (known === undefined) {
    const keys = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, part] of Object.entries(node)) {
        if (key === "properties") for (const name of Object.keys(part as object)) keys.add(name);
        walk(part);
      }
    };
    walk(z.toJSONSchema(instrumentSchema, { io: "input" }));
    known = [...keys];
  }
  return known;
}
