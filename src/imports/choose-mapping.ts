import type { Db } from "../platform/index.ts";
import { Problem } from "../platform/problem.ts";
import type { ImportField } from "./import-field.ts";
import { checkMapping } from "./mapping/check-mapping.ts";
import { headingsHash } from "./mapping/headings-hash.ts";
import { plainHeading } from "./mapping/plain-heading.ts";
import { proposeMapping, type Mapping, type ProposedColumn } from "./mapping/propose-mapping.ts";
import type { Table } from "./tables/table.ts";
import { rememberedMapping } from "./store.ts";

type TableSource = { tables: readonly Table[]; headings: readonly string[]; fields: readonly ImportField[] };

/**
 * A field for every heading: as the person chose, or as last time with the same headings, or as proposed. What the person
 * chose may name headings in another case or punctuation.
 */
export async function proposeColumns(
  db: Db,
  at: { authorityId: string; kind: string },
  source: TableSource,
  chosen: Mapping,
): Promise<ProposedColumn[]> {
  const remembered = (await rememberedMapping(db, at.authorityId, at.kind, headingsHash(source.headings))) ?? {};
  const isField = (id: string | null) => id === null || source.fields.some((field) => field.id === id);
  const sample = source.tables[0]?.sample ?? [];
  const proposed = proposeMapping(source.headings, sample, source.fields);
  const columns = proposed.map((column): ProposedColumn => {
    const own = looked(chosen, column.heading);
    if (own !== undefined) return { heading: column.heading, field: own, reason: "chosen" };
    const before = looked(remembered, column.heading);
    if (before !== undefined && isField(before)) return { heading: column.heading, field: before, reason: "remembered" };
    return column;
  });
  // A field that the person gave to one heading is not proposed for another as well.
  const given = new Set(columns.flatMap((column) => (column.reason === "chosen" && column.field !== null ? [column.field] : [])));
  return columns.map((column) => {
    const several = source.fields.find((field) => field.id === column.field)?.many ?? false;
    return column.reason !== "chosen" && column.field !== null && given.has(column.field) && !several
      ? { heading: column.heading, field: null, reason: "none" }
      : column;
  });
}

function looked(mapping: Mapping, heading: string): string | null | undefined {
  if (heading in mapping) return mapping[heading];
  const same = Object.keys(mapping).find((key) => plainHeading(key) === plainHeading(heading));
  return same === undefined ? undefined : mapping[same];
}

/** The same, or a Problem that says what is still to be chosen. */
export async function chooseMapping(
  db: Db,
  at: { authorityId: string; kind: string },
  source: TableSource,
  chosen: Mapping,
): Promise<ProposedColumn[]> {
  const columns = await proposeColumns(db, at, source, chosen);
  const mapping = Object.fromEntries(columns.map((column) => [column.heading, column.field]));
  const unknown = Object.keys(chosen).filter((heading) => !columns.some((column) => plainHeading(column.heading) === plainHeading(heading)));
  const faults = [
    ...checkMapping(mapping, source.headings, source.fields),
    ...unknown.map((heading) => `The file has no column “${heading}”.`),
  ];
  if (faults.length > 0)
    throw new Problem("import-mapping", "The columns of the file are not all understood yet.", {
      cure: "Say which column holds what.",
      details: faults,
    });
  return columns;
}
