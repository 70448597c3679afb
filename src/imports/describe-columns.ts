import type { Db } from "../platform/index.ts";
import { proposeColumns } from "./choose-mapping.ts";
import type { ImportField } from "./import-field.ts";
import type { ImportRecord } from "./import-record.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { checkMapping } from "./mapping/check-mapping.ts";
import type { MappingReason } from "./mapping/propose-mapping.ts";
import { openSource } from "./open-source.ts";
import { readFiles } from "./read-files.ts";
import { todayOf } from "./store.ts";

export type DescribedColumn = { heading: string; field: string | null; reason: MappingReason; samples: string[] };

/** What the columns of an import's files mean, and what is still to be chosen. `own`: a format that needs no choice. */
export type DescribedColumns =
  | { own: true; format: string }
  | { own: false; format: string; columns: DescribedColumn[]; fields: ImportField[]; faults: string[]; sheets: string[]; sheet: string | undefined; headingRow: number };

const SAMPLES = 3;

/** Opens the files and gives every column its meaning: as chosen for this import, as last time, or as proposed. */
export async function describeColumns(db: Db, setup: ImportSetup, record: ImportRecord): Promise<DescribedColumns> {
  const kind = kindOf(setup, record.kind);
  const { authorityId, accountId, options } = record;
  const context = { db, authorityId, accountId, options, today: await todayOf(db, authorityId) };
  const source = await openSource(kind, await readFiles(db, setup, record), context);
  if ("own" in source) return { own: true, format: source.own.format };
  const at = { authorityId, kind: kind.id };
  const proposed = new Map((await proposeColumns(db, at, source, {})).map((column) => [column.heading, column]));
  const columns = (await proposeColumns(db, at, source, record.mapping)).map((column): DescribedColumn => {
    const before = proposed.get(column.heading);
    return { ...column, reason: before?.field === column.field ? before.reason : column.reason, samples: samplesOf(source.tables, column.heading) };
  });
  const mapping = Object.fromEntries(columns.map((column) => [column.heading, column.field]));
  const first = source.tables[0];
  return {
    own: false, format: source.format, columns, fields: source.fields, faults: checkMapping(mapping, source.headings, source.fields),
    sheets: source.tables.length === 1 ? (first?.sheets ?? []) : [], sheet: first?.sheet, headingRow: first?.headingRow ?? 1,
  };
}

function samplesOf(tables: readonly { headings: string[]; sample: string[][] }[], heading: string): string[] {
  const values = tables.flatMap((table) => {
    const at = table.headings.indexOf(heading);
    return at < 0 ? [] : table.sample.map((row) => row[at] ?? "");
  });
  return [...new Set(values.filter((value) => value !== ""))].slice(0, SAMPLES).map((value) => (value.length > 40 ? `${value.slice(0, 39)}…` : value));
}
