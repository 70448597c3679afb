import type { Instrument } from "../instrument.ts";

/** What the language fills in where a file says nothing, by key. Empty lists go as well. */
const defaults: Readonly<Record<string, unknown>> = {
  weight: 1, critical: false, required: false, override: false, step: 1, unanswered: "left-out", decimals: 1,
};

/** An instrument as a person would write it: without what goes without saying. Reading it gives the same instrument. */
export function compactInstrument(instrument: Instrument): Record<string, unknown> {
  return compact(instrument) as Record<string, unknown>;
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => !goesWithoutSaying(key, part)).map(([key, part]) => [key, compact(part)]);
  return Object.fromEntries(entries);
}

function goesWithoutSaying(key: string, value: unknown): boolean {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return true;
  // Of a score "left-out", of a scale of numbers "no".
  if (key === "notApplicable") return value === "left-out" || value === false;
  if (key === "requires" && typeof value === "object" && value !== null) return Object.values(value).every((part) => Array.isArray(part) && part.length === 0);
  return Object.hasOwn(defaults, key) && defaults[key] === value;
}
