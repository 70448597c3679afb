import type { Db } from "../platform/index.ts";
import { collectCheck, type CollectedCheck } from "./collect-check.ts";
import type { ImportCount, ImportKind, KindContext } from "./import-kind.ts";
import type { ImportRecord } from "./import-record.ts";
import type { ImportResult } from "./import-result.ts";
import type { ImportRow } from "./import-row.ts";
import { kindOf, type ImportSetup } from "./import-setup.ts";
import { chooseMapping } from "./choose-mapping.ts";
import { workInWholeSetsIfLarge } from "./in-whole-sets.ts";
import type { Mapping } from "./mapping/propose-mapping.ts";
import { openSource, type OpenSource } from "./open-source.ts";
import { readFiles } from "./read-files.ts";
import { raggedFault, rowsOfTables } from "./rows-of-tables.ts";
import { earlierAnswers, todayOf } from "./store.ts";

export type Examined = {
  kind: ImportKind;
  context: KindContext;
  changes: unknown;
  counts: ImportCount[];
  check: CollectedCheck;
  rowsTotal: number;
  format: string;
  /** Which heading meant what; undefined for a kind's own format. */
  mapping: Mapping | undefined;
};

/** What the page shows of an examination: the first faults and questions, and how many there are. */
export function resultOf(examined: Examined, answers: Record<string, string>): ImportResult {
  const { check } = examined;
  return {
    format: examined.format,
    counts: examined.counts,
    faults: check.faults.slice(0, 200),
    faultTotal: check.faultTotal,
    questions: check.questions.slice(0, 2_000),
    questionTotal: check.questionTotal,
    answers: { ...answers, ...check.used },
  };
}

/** Reads every row and lets the kind check it, inside the transaction `tx`. Only temporary tables are written. */
export async function examine(
  tx: Db,
  setup: ImportSetup,
  record: ImportRecord,
  work: { beat: (rowsDone: number) => Promise<void>; signal: AbortSignal },
): Promise<Examined> {
  const kind = kindOf(setup, record.kind);
  const { authorityId, accountId, options } = record;
  const context: KindContext = { db: tx, authorityId, accountId, options, today: await todayOf(tx, authorityId) };
  const files = await readFiles(tx, setup, record);
  await workInWholeSetsIfLarge(tx, files);
  const source = await openSource(kind, files, context);
  const answers = { ...(await earlierAnswers(tx, authorityId, kind.id)), ...record.result.answers };
  let headings: Readonly<Record<string, string>> = {};
  const check = collectCheck({ authorityId, answers, headings: () => headings, ...work });

  const opened = await rowsOf(tx, kind, source, record, check);
  headings = opened.headings;
  let rowsTotal = 0;
  const counted = async function* (): AsyncGenerator<ImportRow> {
    for await (const row of opened.rows) {
      rowsTotal += 1;
      if (row.faults === undefined) yield row;
      else for (const { field, what, cure } of row.faults) check.fault(row, field, what, cure);
    }
  };
  const { counts, changes } = await kind.check(counted(), check, context);
  if (rowsTotal === 0) check.fault(null, null, "there are no rows under the headings", "Choose a file with at least one row.");
  return { kind, context, changes, counts, check, rowsTotal, format: opened.format, mapping: opened.mapping };
}

async function rowsOf(tx: Db, kind: ImportKind, source: OpenSource, record: ImportRecord, check: CollectedCheck) {
  if ("own" in source) return { ...source.own, mapping: undefined };
  const columns = await chooseMapping(tx, { authorityId: record.authorityId, kind: kind.id }, source, record.mapping);
  const mapping = Object.fromEntries(columns.map((column) => [column.heading, column.field]));
  const headings: Record<string, string> = {};
  for (const { heading, field } of columns) if (field !== null) headings[field] ??= heading;
  return {
    rows: rowsOfTables(source.tables, mapping, source.fields, raggedFault(check)),
    headings,
    format: source.format,
    mapping,
  };
}
