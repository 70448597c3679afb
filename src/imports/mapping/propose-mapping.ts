import type { ImportField } from "../import-field.ts";
import { likeness } from "./likeness.ts";
import { plainHeading } from "./plain-heading.ts";

/** Which field each heading means; null: leave the column out. */
export type Mapping = Record<string, string | null>;

/** Why a heading was given its field. */
export type MappingReason = "chosen" | "remembered" | "name" | "likeness" | "content" | "none";

export type ProposedColumn = { heading: string; field: string | null; reason: MappingReason };

/** Below this two headings are not alike enough to propose. */
const ALIKE = 0.75;

/**
 * Proposes a field for every heading: first by name or another known name, then by what the values look like, then by likeness
 * of the names. A field is proposed once, unless it may take several columns.
 */
export function proposeMapping(headings: readonly string[], sample: readonly string[][], fields: readonly ImportField[]): ProposedColumn[] {
  const columns: ProposedColumn[] = headings.map((heading) => ({ heading, field: null, reason: "none" }));
  const taken = new Set<string>();
  const give = (at: number, field: ImportField, reason: MappingReason) => {
    columns[at] = { heading: headings[at] ?? "", field: field.id, reason };
    if (!field.many) taken.add(field.id);
  };
  const open = () => columns.flatMap((column, at) => (column.field === null ? [at] : []));
  const free = () => fields.filter((field) => !taken.has(field.id));
  const names = new Map(fields.map((field) => [field.id, [field.id, field.title, ...(field.synonyms ?? [])].map(plainHeading)]));
  const namesOf = (field: ImportField) => names.get(field.id) ?? [];

  for (const at of open()) {
    const plain = plainHeading(headings[at] ?? "");
    const field = free().find((one) => plain !== "" && namesOf(one).includes(plain));
    if (field) give(at, field, "name");
  }
  for (const at of open()) {
    const values = sample.map((row) => row[at] ?? "").filter((value) => value !== "");
    const field = values.length > 0 ? free().find((one) => one.looksLike && values.every(one.looksLike)) : undefined;
    if (field) give(at, field, "content");
  }
  const pairs = open().flatMap((at) =>
    free().map((field) => {
      const plain = plainHeading(headings[at] ?? "").replace(/\d+$/, "");
      return { at, field, points: namesOf(field).reduce((most, name) => Math.max(most, likeness(plain, name)), 0) };
    }),
  );
  for (const { at, field } of pairs.filter((pair) => pair.points >= ALIKE).sort((a, b) => b.points - a.points)) {
    if (columns[at]?.field === null && !taken.has(field.id)) give(at, field, "likeness");
  }
  return columns;
}
