import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { checkBackup, keyFingerprint, openDatabase, Problem, refuseNewer, restoreBackup, type CheckedBackup, type Settings } from "../platform/index.ts";
import { UsageError, type Command } from "./command.ts";
import { progressLine } from "./frame/progress-line.ts";

const help = `Usage: goldenthread restore FILE|- [--check] [--replace] [--key-lost] [--json]

Fills an empty database from a backup: all of it or nothing. The whole file is checked first, every byte of it, before
anything is changed. A backup of an older version is brought up to date; one of a newer version is refused. Stop the web
sites and workers of the database before. "-" reads from standard input.

Options:
  --check      only checks the file; no database is needed
  --replace    gives up what the database holds now
  --key-lost   restores also where the key of the documents (DATA_KEY) is lost: everything but the documents can be read
  --json       prints what the backup holds

Examples:
  goldenthread restore --check goldenthread-monday.tar.gz
  DATA_DIR=/srv/goldenthread goldenthread restore goldenthread-monday.tar.gz
  gpg --decrypt goldenthread.tar.gz.gpg | DATABASE_URL=postgres://gt@db.example/empty goldenthread restore -
`;

const count = (rows: number) => rows.toLocaleString("en-GB");
const total = ({ manifest }: CheckedBackup) => manifest.tables.reduce((sum, table) => sum + table.rows, 0);

function refuseOtherKey({ header }: CheckedBackup, settings: Settings, keyLost: boolean): void {
  if (keyLost || header.keyFingerprint === null || header.keyFingerprint === keyFingerprint(settings.dataKey)) return;
  throw new Problem("wrong-data-key", "The documents of this backup are sealed with another DATA_KEY.", {
    cure: `Set DATA_KEY to the key that was used when it was made, or put that key into ${settings.dataDir}/data-key. If it is lost: --key-lost. Nothing was changed.`,
  });
}

/** Standard input can be read only once, and a backup is read twice: it is kept in a file meanwhile. */
async function keepInput(stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<{ file: string; forget: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "goldenthread-restore-"));
  const file = join(folder, "backup.tar.gz");
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    await pipeline(stdin, createWriteStream(file, { mode: 0o600 }), { signal });
  } catch (error) {
    forget();
    throw error;
  }
  return { file, forget };
}

export const command: Command = {
  name: "restore",
  summary: "Fills an empty database from a backup, all of it or nothing",
  help,
  endsBySignal: true,
  async run(context) {
    const { args, err, out, cwd, signal } = context;
    const { values, positionals } = parseArgs({
      args, allowPositionals: true,
      options: { check: { type: "boolean" }, replace: { type: "boolean" }, "key-lost": { type: "boolean" }, json: { type: "boolean" } },
    });
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) throw new UsageError("Say one file to restore from, or - for standard input.");
    const kept = source === "-" ? await keepInput(context.stdin, signal) : { file: resolve(cwd, source), forget: () => {} };
    try {
      statSync(kept.file);
      const say = progressLine(err);
      err("Checking the backup");
      const checked = await checkBackup(kept.file, (table) => say(() => `  ${table}`));
      refuseNewer(checked.header);
      if (values.json) out(JSON.stringify({ ...checked.header, tables: checked.manifest.tables }, null, 2));
      err(`It is whole: ${count(total(checked))} rows of ${checked.manifest.tables.length} tables, made ${checked.header.madeAt} by version ${checked.header.programVersion}.`);
      if (values.check) return 0;
      refuseOtherKey(checked, context.settings, values["key-lost"] ?? false);
      const database = await openDatabase(context.settings, { onProgress: err });
      try {
        err("Restoring");
        await restoreBackup(database, kept.file, checked, {
          replace: values.replace, keyLost: values["key-lost"], signal,
          onProgress: ({ step, rows }) => say(() => `  ${step}${rows === undefined ? "" : `: ${count(rows)} rows`}`),
        });
      } finally {
        await database.stop();
      }
      err("Restored. Everybody has to sign in again. Start the web site with: goldenthread serve");
      return 0;
    } catch (error) {
      if (!signal.aborted) throw error;
      err("Stopped: nothing was changed.");
      return 130;
    } finally {
      kept.forget();
    }
  },
};
