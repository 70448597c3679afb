import type { TrailEntry } from "./trail-entry.ts";

/** The names of an object in one order, whatever order they came in: jsonb keeps another one than we write. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]));
}

/** An entry as one text, the same on every machine: JSON without spaces. What is signed and hashed is this. */
export const canonicalText = (entry: TrailEntry): string =>
  JSON.stringify(["goldenthread-trail-1", entry.authorityId, entry.id, entry.at, entry.accountId, entry.act, entry.subjectKind, entry.subjectId, entry.planId, inOrder(entry.details)]);
