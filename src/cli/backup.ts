import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import packageJson from "../../package.json" with { type: "json" };
import { openDatabase, Problem, writeBackup, type BackupManifest, type OpenDatabase } from "../platform/index.ts";
import { UsageError, type Command } from "./command.ts";
import { progressLine } from "./frame/progress-line.ts";

const help = `Usage: goldenthread backup FILE|- [--overwrite] [--json]

Writes everything that the database holds into one file, as it stood at one moment; the service goes on working meanwhile.
The file is a compressed tar (tar tzf FILE lists it). Documents stay sealed in it. It does not hold the key that they are
sealed with: keep a copy of DATA_KEY (or of data-key in DATA_DIR) apart from the backups, or nobody can open them again.
Who is signed in is left out, and so are long jobs that wait at that moment. Names and answers are readable in the file:
keep it as safe as the database. It appears under its name only when it is whole.

Options:
  --overwrite   takes the place of a file that is there
  --json        prints what was written: tables, rows, bytes, SHA-256
"-" writes to standard output, for another program.

Examples:
  goldenthread backup /var/backups/goldenthread-monday.tar.gz
  goldenthread backup - | gpg --encrypt --recipient backups@example.gov.uk > goldenthread.tar.gz.gpg
  DATABASE_URL=postgres://gt@db.example/goldenthread goldenthread backup nightly.tar.gz --overwrite
`;

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const total = (manifest: BackupManifest) => manifest.tables.reduce((sum, table) => sum + table.rows, 0);
const count = (rows: number) => rows.toLocaleString("en-GB");

export const command: Command = {
  name: "backup",
  summary: "Writes all that the database holds into one file",
  help,
  endsBySignal: true,
  async run({ args, settings, err, out, cwd, signal }) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { overwrite: { type: "boolean" }, json: { type: "boolean" } } });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) throw new UsageError("Say one file to write to, or - for standard output.");
    const toStandardOutput = target === "-";
    if (toStandardOutput && values.json) throw new UsageError("--json and a backup cannot both go to standard output.");
    if (toStandardOutput && process.stdout.isTTY) throw new UsageError("A backup is not for reading on a screen. Write it to a file, or into another program.");
    const file = resolve(cwd, target);
    if (!toStandardOutput && existsSync(file) && !values.overwrite) {
      throw new Problem("file-there", `${target} is there already.`, { cure: "Choose another name, or add --overwrite." });
    }
    const half = `${file}.${process.pid}.half`;
    // Opened first: where it cannot be written, nothing else is begun.
    const output = toStandardOutput ? process.stdout : createWriteStream(half, { fd: openSync(half, "w", 0o600) });
    let database: OpenDatabase | undefined;
    const began = performance.now();
    const say = progressLine(err);
    try {
      database = await openDatabase(settings, { onProgress: err });
      const { header, manifest } = await writeBackup(database.url, output, {
        programVersion: packageJson.version, now: new Date(), signal,
        onProgress: ({ table, rows }) => say(() => `  ${table}: ${count(rows)} rows`),
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (!toStandardOutput) {
        await flush(half);
        renameSync(half, file);
        err(`${count(total(manifest))} rows of ${manifest.tables.length} tables in ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB, ${seconds} s).`);
      }
      if (header.keyFingerprint !== null) err(`The documents in it stay sealed. Keep the key apart: ${settings.dataKeyGiven ? "DATA_KEY" : `${settings.dataDir}/data-key`}`);
      if (values.json) out(JSON.stringify({ file, bytes: statSync(file).size, sha256: await sha256(file), madeAt: header.madeAt, programVersion: header.programVersion, tables: manifest.tables }, null, 2));
      return 0;
    } catch (error) {
      if (!signal.aborted) throw error;
      err("Stopped: there is no backup.");
      return 130;
    } finally {
      rmSync(half, { force: true });
      await database?.stop();
    }
  },
};
