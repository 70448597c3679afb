import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Connection } from "../database/connect.ts";
import { MIGRATION_LOCK, readMigrations, type Migration } from "../database/migrate.ts";
import { Problem } from "../problem.ts";
import type { BackupHeader, BackupManifest } from "./backup-format.ts";
import { appliedMigrations, listForeignKeys, listTables, type StoredTable } from "./list-tables.ts";
import { readBackup, type CheckedBackup } from "./read-backup.ts";

export type RestoreOptions = {
  /** true: what the database holds is given up. */
  replace?: boolean;
  /** true: the fingerprint of the lost key is not taken over, so that the service starts; sealed documents stay shut. */
  keyLost?: boolean;
  signal?: AbortSignal;
  onProgress?: (at: { step: string; rows?: number }) => void;
  /** Those of the program, unless told (tests). */
  migrations?: Migration[];
};

/** Throws a Problem where this version of the program cannot hold what the backup holds. */
export function refuseNewer(header: BackupHeader, known: Migration[] = readMigrations()): void {
  const byNumber = new Map(known.map((migration) => [migration.number, migration]));
  const fits = header.migrations.every((mine) => byNumber.get(mine.number)?.sha256 === mine.sha256);
  if (fits) return;
  const newest = header.migrations.at(-1)?.number ?? 0;
  if (newest > (known.at(-1)?.number ?? 0)) {
    throw new Problem("backup-newer", `This backup was made by a newer version of Goldenthread (${header.programVersion}).`, { cure: "Restore it with that version or a later one. Nothing was changed." });
  }
  throw new Problem("backup-of-another-line", "The tables of this backup were made by other steps than this program knows.", {
    cure: `Restore it with version ${header.programVersion}, which made it. Nothing was changed.`,
  });
}

async function refuseUsed(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ count: string }>(`
    select count(*) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'goldenthread%'`);
  if (Number(rows[0]?.count) > 0) {
    throw new Problem("database-in-use", "Goldenthread is running on this database.", { status: 409, cure: "Stop its web sites and workers first. Nothing was changed." });
  }
}

async function refuseFull(client: pg.ClientBase, replace: boolean): Promise<void> {
  const tables = await listTables(client);
  if (tables.length > 0 && (await appliedMigrations(client)) === undefined) {
    throw new Problem("foreign-tables", "This database holds tables of another program.", { status: 409, cure: "Make a database of its own for Goldenthread. Nothing was changed." });
  }
  if (replace || !tables.some((table) => table.name === "authority")) return;
  const { rows } = await client.query("select 1 from authority limit 1");
  if (rows.length > 0) {
    throw new Problem("database-not-empty", "This database holds an authority already.", {
      status: 409,
      cure: "Restore into an empty one (another DATA_DIR, or another DATABASE_URL), or add --replace to give up what it holds. Nothing was changed.",
    });
  }
}

async function applyMigrations(client: pg.ClientBase, migrations: Migration[]): Promise<void> {
  for (const migration of migrations) {
    await client.query(migration.sql);
    await client.query("insert into schema_migration (number, file, sha256) values ($1, $2, $3)", [migration.number, migration.file, migration.sha256]);
  }
}

/** Empties the database and makes the tables as they were when the backup was made. */
async function makeTables(client: pg.ClientBase, header: BackupHeader, known: Migration[]): Promise<void> {
  // Waiting jobs are no part of a backup: they would ask for work on rows that are gone. The queue's tables are made at the next start.
  await client.query("drop schema if exists graphile_worker cascade");
  await client.query("drop schema public cascade; create schema public; grant usage on schema public to public");
  await client.query(`create table schema_migration (
    number int primary key, file text not null, sha256 text not null, applied_at timestamptz not null default now())`);
  const then = new Set(header.migrations.map((migration) => migration.number));
  await applyMigrations(client, known.filter((migration) => then.has(migration.number)));
  const there = new Map((await listTables(client)).map((table) => [table.name, table.columns.join()]));
  const strange = header.tables.filter((table) => there.get(table.name) !== table.columns.join());
  if (strange.length > 0 || there.size !== header.tables.length + header.leftOut.filter((name) => there.has(name)).length) {
    throw new Problem("backup-does-not-fit", "The tables of this backup are not those that its version made.", {
      details: strange.map((table) => table.name),
      cure: "Restore it with the version that made it. Nothing was changed.",
    });
  }
}

const write = (stream: ReturnType<typeof copyFrom>, content: Buffer) =>
  new Promise<void>((resolve, reject) => stream.write(content, (error) => (error ? reject(error) : resolve())));

type Copy = { table: string; stream: ReturnType<typeof copyFrom>; failed: Promise<never> };

/** Starts to fill a table; `failed` is rejected when the server refuses a row. */
function startCopy(client: pg.ClientBase, table: StoredTable): Copy {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const stream = client.query(copyFrom(`copy ${pg.escapeIdentifier(table.name)} (${columns}) from stdin`));
  const failed = new Promise<never>((_resolve, reject) => stream.once("error", reject));
  failed.catch(() => {});
  return { table: table.name, stream, failed };
}

async function endCopy(copy: Copy | undefined): Promise<number> {
  if (copy === undefined) return 0;
  const done = new Promise<void>((resolve) => copy.stream.once("finish", resolve));
  copy.stream.end();
  await Promise.race([done, copy.failed]);
  return copy.stream.rowCount;
}

async function fillTables(client: pg.ClientBase, file: string, header: BackupHeader, options: RestoreOptions): Promise<void> {
  let copy: Copy | undefined;
  let manifest: BackupManifest | undefined;
  const rows = new Map<string, number>();
  const end = async () => {
    if (copy !== undefined) rows.set(copy.table, await endCopy(copy));
    copy = undefined;
  };
  for await (const event of readBackup(file)) {
    options.signal?.throwIfAborted();
    if (event.kind === "manifest") manifest = event.manifest;
    if (event.kind !== "rows") continue;
    if (copy?.table !== event.table) {
      await end();
      copy = startCopy(client, header.tables.find((table) => table.name === event.table) as StoredTable);
      options.onProgress?.({ step: event.table });
    }
    await Promise.race([write(copy.stream, event.content), copy.failed]);
    options.onProgress?.({ step: event.table, rows: copy.stream.rowCount });
  }
  await end();
  const wrong = manifest?.tables.filter((table) => (rows.get(table.name) ?? 0) !== table.rows) ?? [];
  if (manifest === undefined || wrong.length > 0) {
    throw new Problem("backup-damaged", "The backup is damaged: rows are missing.", { details: wrong.map((table) => table.name), cure: "Use another copy of it. Nothing was changed." });
  }
}

async function restoreInside(client: pg.ClientBase, file: string, { header }: CheckedBackup, options: RestoreOptions): Promise<void> {
  const known = options.migrations ?? readMigrations();
  await makeTables(client, header, known);
  // Links between rows are checked once all are there: that is quicker, and the order of the tables does not matter.
  const links = await listForeignKeys(client);
  for (const link of links) await client.query(`alter table ${link.table} drop constraint ${pg.escapeIdentifier(link.name)}`);
  await client.query("truncate " + header.tables.map((table) => pg.escapeIdentifier(table.name)).join(", "));
  await fillTables(client, file, header, options);
  options.onProgress?.({ step: "checking the links between rows" });
  for (const link of links) await client.query(`alter table ${link.table} add constraint ${pg.escapeIdentifier(link.name)} ${link.definition}`);
  if (options.keyLost) await client.query("delete from data_key");
  const then = new Set(header.migrations.map((migration) => migration.number));
  const later = known.filter((migration) => !then.has(migration.number));
  if (later.length > 0) options.onProgress?.({ step: `bringing the tables up to date (${later.length})` });
  await applyMigrations(client, later);
  await client.query("analyze");
}

/**
 * Fills a database from a backup that `checkBackup` has found whole: all of it or nothing, in one transaction. A backup
 * of an older version is brought up to date. Throws a Problem where the database is used or holds an authority already.
 */
export async function restoreBackup(connection: Pick<Connection, "pool">, file: string, checked: CheckedBackup, options: RestoreOptions = {}): Promise<void> {
  refuseNewer(checked.header, options.migrations);
  const client = await connection.pool.connect();
  let broken: Error | undefined;
  try {
    await refuseUsed(client);
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await refuseFull(client, options.replace ?? false);
    await client.query("begin");
    await restoreInside(client, file, checked, options);
    await client.query("commit");
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    if (broken === undefined) await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => {});
    // A connection in the middle of a transaction is closed: the server then forgets all that was done in it.
    client.release(broken);
  }
}
