import type { ImportField } from "../import-field.ts";
import type { Mapping } from "./propose-mapping.ts";

/** What is wrong with a choice of fields, one sentence each; empty when it can be used. */
export function checkMapping(mapping: Mapping, headings: readonly string[], fields: readonly ImportField[]): string[] {
  const faults: string[] = [];
  const chosen = new Map<string, string[]>();
  for (const heading of headings) {
    const id = mapping[heading];
    if (id !== null && id !== undefined) chosen.set(id, [...(chosen.get(id) ?? []), heading]);
  }
  for (const [id, from] of chosen) {
    const field = fields.find((one) => one.id === id);
    if (!field) faults.push(`“${from.join("”, “")}” is set to something that this import does not have. Choose again.`);
    else if (from.length > 1 && !field.many)
      faults.push(`${field.title} is chosen for ${from.length} columns (“${from.join("”, “")}”). Keep one and leave the others out.`);
  }
  for (const field of fields)
    if (field.required && !chosen.has(field.id)) faults.push(`Choose the column that holds ${lowerFirst(field.title)}.`);
  return faults;
}

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
