import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { Problem } from "../problem.ts";
import { FORMAT_VERSION, HEADER_NAME, leftOut, MANIFEST_NAME, PART_SIZE, partName, type BackupHeader, type BackupManifest, type BackupTable } from "./backup-format.ts";
import { appliedMigrations, listTables, type StoredTable } from "./list-tables.ts";
import { tarEnd, tarHeader, tarPadding } from "./tar.ts";

export type BackupOptions = {
  programVersion: string;
  now: Date;
  signal?: AbortSignal;
  /** Called often: the table at work, and what has been done so far. */
  onProgress?: (at: { table: string; rows: number; bytes: number }) => void;
};

async function makeHeader(client: pg.ClientBase, options: BackupOptions): Promise<BackupHeader> {
  const migrations = await appliedMigrations(client);
  if (migrations === undefined) {
    throw new Problem("nothing-to-back-up", "This database holds nothing of Goldenthread.", { status: 404, cure: "Check DATABASE_URL, or DATA_DIR for the built-in database." });
  }
  const stored = await listTables(client);
  const tables = stored.filter((table) => !leftOut.includes(table.name));
  // As long as the backup runs no table may be changed in shape; reading and writing rows goes on.
  await client.query(`lock table ${tables.map((table) => pg.escapeIdentifier(table.name)).join(", ")} in access share mode`);
  const key = stored.some((table) => table.name === "data_key")
    ? (await client.query<{ fingerprint: string }>("select fingerprint from data_key")).rows[0]?.fingerprint
    : undefined;
  return {
    format: "goldenthread-backup", formatVersion: FORMAT_VERSION, programVersion: options.programVersion, madeAt: options.now.toISOString(),
    migrations, tables, leftOut, keyFingerprint: key ?? null,
  };
}

function* tarFile(name: string, content: Buffer, madeAt: Date): Generator<Buffer> {
  yield tarHeader(name, content.length, madeAt);
  yield content;
  yield tarPadding(content.length);
}

async function* tableFiles(client: pg.ClientBase, table: StoredTable, options: BackupOptions, report: (done: BackupTable) => void): AsyncGenerator<Buffer> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const rows = client.query(copyTo(`copy ${pg.escapeIdentifier(table.name)} (${columns}) to stdout`));
  const hash = createHash("sha256");
  const done: BackupTable = { name: table.name, rows: 0, bytes: 0, parts: 0, sha256: "" };
  let held: Buffer[] = [];
  let size = 0;
  const part = function* (): Generator<Buffer> {
    done.parts += 1;
    yield* tarFile(partName(table.name, done.parts), Buffer.concat(held), options.now);
    held = [];
    size = 0;
  };
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    hash.update(chunk);
    held.push(chunk);
    size += chunk.length;
    done.bytes += chunk.length;
    options.onProgress?.({ table: table.name, rows: rows.rowCount, bytes: done.bytes });
    if (size >= PART_SIZE) yield* part();
  }
  if (size > 0) yield* part();
  report({ ...done, rows: rows.rowCount, sha256: hash.digest("hex") });
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, "utf8");

async function* wholeTar(client: pg.ClientBase, header: BackupHeader, options: BackupOptions, manifest: BackupManifest): AsyncGenerator<Buffer> {
  yield* tarFile(HEADER_NAME, json(header), options.now);
  for (const table of header.tables) yield* tableFiles(client, table, options, (done) => manifest.tables.push(done));
  yield* tarFile(MANIFEST_NAME, json(manifest), options.now);
  yield tarEnd();
}

/**
 * Writes everything that the database at `url` holds to `output`, as it stood at one moment, while others go on working.
 * Holds a few megabytes at a time. Ends `output` unless it is standard output. Throws a Problem where there is nothing to back up.
 */
export async function writeBackup(url: string, output: NodeJS.WritableStream, options: BackupOptions): Promise<{ header: BackupHeader; manifest: BackupManifest }> {
  const client = new pg.Client({ connectionString: url, application_name: "goldenthread backup" });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const header = await makeHeader(client, options);
    const manifest: BackupManifest = { tables: [] };
    const isStandardOutput = (output as { fd?: number }).fd === 1;
    await pipeline(Readable.from(wholeTar(client, header, options, manifest), { objectMode: false }), createGzip({ level: 4 }), output, {
      signal: options.signal, end: !isStandardOutput,
    });
    return { header, manifest };
  } finally {
    // Whatever has not been read of a table is given up with the connection.
    await Promise.race([client.end(), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]).catch(() => {});
  }
}
