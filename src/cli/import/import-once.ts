import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import {
  cancelImport, checkImport, confirmImport, describeColumns, discardImport, isReady, loadImport, loadImportFiles, runImport, sameFileBefore, saveAnswers, saveMapping, startImport,
  type DescribedColumns, type ImportRecord, type ImportSetup,
} from "../../imports/index.ts";
import { Problem, type Db } from "../../platform/index.ts";
import { UsageError, type CommandContext } from "../command.ts";
import { columnsInWords, resultInWords } from "./in-words.ts";
import type { ImportArguments } from "./read-arguments.ts";

type Asked = ImportArguments & { yes: boolean; faults: string | undefined; json: boolean; authority: string | undefined };

const number = new Intl.NumberFormat("en-GB");

/** Checks the files and, with --yes and nothing in the way, takes them in. Gives the exit code. A dry run leaves nothing behind. */
export async function importOnce(context: CommandContext, db: Db, setup: ImportSetup, authorityId: string, asked: Asked): Promise<number> {
  const files = await Promise.all(asked.files.map(async (file) =>
    file === "-" ? { name: "standard input", content: await buffer(context.stdin) } : { name: basename(file), content: readFileSync(resolve(context.cwd, file)) }));
  const at = { authorityId, id: await startImport(db, setup, { authorityId, accountId: null, kind: asked.kind.id, files, options: asked.options }) };
  let taken = false;
  try {
    const columns = await prepare(db, setup, at, asked);
    let record = await checkImport(db, setup, at, { ...progress(context, "Checking"), signal: context.signal });
    if (asked.faults !== undefined) await writeFaults(context, db, setup, at, asked.faults);
    const before = await sameFileBefore(db, authorityId, record.kind, record.sha256, record.id);
    if (before !== undefined) context.err(`This very file was taken in before, as import ${before}.`);
    const ready = record.state === "checked" && isReady(record);
    if (asked.yes && ready && (await confirmImport(db, at))) {
      record = await runImport(db, setup, at, { ...progress(context, "Taking in"), signal: context.signal });
      taken = record.state === "done";
    }
    report(context, record, columns, { json: asked.json, taken });
    if (!asked.json) context.out(closing(record, { ready, taken, yes: asked.yes, authority: asked.authority }));
    return taken || (ready && !asked.yes) ? 0 : 1;
  } catch (error) {
    if (context.signal.aborted) context.err("Stopped. Nothing was changed.");
    else throw error;
    return 1;
  } finally {
    if (!taken) {
      await cancelImport(db, at);
      await discardImport(db, at);
    }
  }
}

/** Settles what the columns mean and which doubts are answered, before anything is read through. */
async function prepare(db: Db, setup: ImportSetup, at: { authorityId: string; id: string }, asked: Asked): Promise<DescribedColumns> {
  const load = async () => {
    const record = await loadImport(db, at.authorityId, at.id);
    if (!record) throw new Problem("import-unknown", "There is no such import.", { status: 404 });
    return record;
  };
  const columns = await describeColumns(db, setup, await load());
  if (Object.keys(asked.answers).length > 0) await saveAnswers(db, at, asked.answers);
  if (asked.map.length === 0) return columns;
  if (columns.own) throw new UsageError(`--map does not go with a ${columns.format}: its columns are known.`);
  const mapping = Object.fromEntries(asked.map.map(({ heading, field }) => [heading, field === null ? null : fieldNamed(field, columns)]));
  await saveMapping(db, at, mapping);
  return describeColumns(db, setup, await load());
}

function fieldNamed(name: string, columns: Extract<DescribedColumns, { own: false }>): string {
  const found = columns.fields.find((field) => field.id === name) ?? columns.fields.find((field) => [field.id, field.title].some((word) => word.toLowerCase() === name.toLowerCase()));
  if (!found) throw new UsageError(`"${name}" is nothing that a column can mean. There are: ${columns.fields.map((field) => field.id).join(", ")}.`);
  return found.id;
}

function progress(context: CommandContext, words: string): { onProgress: (rows: number) => void } {
  let last = performance.now();
  return {
    onProgress: (rows) => {
      if (rows === 0 || performance.now() - last < 1_000) return;
      last = performance.now();
      context.err(`${words}: ${number.format(rows)} rows`);
    },
  };
}

async function writeFaults(context: CommandContext, db: Db, setup: ImportSetup, at: { authorityId: string; id: string }, file: string): Promise<void> {
  const [list] = await loadImportFiles(db, at.authorityId, at.id, "faults.csv");
  if (list) writeFileSync(resolve(context.cwd, file), setup.unseal(list.content));
}

function report(context: CommandContext, record: ImportRecord, columns: DescribedColumns, as: { json: boolean; taken: boolean }): void {
  if (!as.json) {
    context.out([...columnsInWords(columns), ...resultInWords(record)].join("\n"));
    return;
  }
  const { counts = [], faults = [], faultTotal = 0, questions = [], questionTotal = 0, answers = {}, problem } = record.result;
  context.out(JSON.stringify({
    id: as.taken ? record.id : null, kind: record.kind, file: record.fileName, taken: as.taken, rows: record.rowsTotal, format: columns.format,
    columns: columns.own ? [] : columns.columns.map(({ heading, field, reason }) => ({ heading, field, reason })),
    counts, faults, faultTotal, questions: questions.map((question) => ({ ...question, answer: answers[question.id] ?? null })), questionTotal, problem: problem ?? null,
  }, null, 2));
}

function closing(record: ImportRecord, { ready, taken, yes, authority }: { ready: boolean; taken: boolean; yes: boolean; authority: string | undefined }): string {
  if (taken) return `\nTo undo it: goldenthread import --undo ${record.id}${authority === undefined ? "" : ` --authority ${/^[\w-]+$/.test(authority) ? authority : JSON.stringify(authority)}`}`;
  if (ready && !yes) return "\nThis was a dry run: nothing was changed. To take it in, give the same command with --yes";
  return "\nNothing was changed.";
}
