import type { Instrument } from "../instrument.ts";

const yes = new Set(["yes", "y", "true", "1"]);
const no = new Set(["no", "n", "false", "0"]);

/** Facts as conditions take them: those that the instrument asks for, each of its type. What was not given, or cannot be read, is not there. */
export function factsOf(instrument: Instrument, given: Readonly<Record<string, unknown>>): Record<string, number | boolean | string> {
  const facts: Record<string, number | boolean | string> = {};
  for (const { name, type } of instrument.facts) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined || value === null || value === "") continue;
    const text = String(value).trim().toLowerCase();
    if (type === "text") facts[name] = String(value);
    else if (type === "number" && Number.isFinite(Number(text))) facts[name] = Number(text);
    else if (type === "yes-no" && (yes.has(text) || no.has(text))) facts[name] = yes.has(text);
  }
  return facts;
}
