import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import type pg from "pg";
import { Problem } from "../problem.ts";
import { quietWorkerLogger } from "../jobs/quiet-worker-logger.ts";
import type { Connection } from "./connect.ts";

/** One file of migrations/: `0003-register.sql` is number 3, name "register". */
export type Migration = { number: number; file: string; sql: string; sha256: string };

const folder = join(import.meta.dirname, "..", "..", "..", "migrations");

/** Two programs that start at once migrate one after the other, and none while a backup is restored. */
export const MIGRATION_LOCK = 7_234_901_145;

/** The migrations in order. The hash does not mind how Git wrote the line ends. */
export function readMigrations(from: string = folder): Migration[] {
  const all = readdirSync(from)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(from, file), "utf8").replaceAll("\r\n", "\n");
      return { number: Number(file.slice(0, 4)), file, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    });
  const twice = all.find((migration, at) => migration.number === all[at - 1]?.number);
  if (twice !== undefined) throw new Error(`two migrations have the number of ${twice.file}`);
  return all;
}

/** What is still to run. Throws a Problem where the database is newer than the program, or an old file was changed. */
export function pendingMigrations(known: Migration[], applied: { number: number; sha256: string }[]): Migration[] {
  const byNumber = new Map(known.map((migration) => [migration.number, migration]));
  const unknown = applied.filter((row) => !byNumber.has(row.number));
  if (unknown.length > 0) {
    throw new Problem("database-newer", `The database was made by a newer version of Goldenthread (its migration ${unknown.at(-1)?.number} is not known here).`, {
      status: 500,
      cure: "Start the newer version, or restore a backup that was made with this one.",
    });
  }
  const changed = applied.filter((row) => byNumber.get(row.number)?.sha256 !== row.sha256);
  if (changed.length > 0) {
    throw new Problem("migration-changed", "A migration that the database has run already was changed afterwards.", {
      status: 500,
      details: changed.map((row) => byNumber.get(row.number)?.file ?? String(row.number)),
      cure: "Put the file back as it was and write the change as a new migration.",
    });
  }
  const done = new Set(applied.map((row) => row.number));
  return known.filter((migration) => !done.has(migration.number));
}

async function applyOne(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into schema_migration (number, file, sha256) values ($1, $2, $3)", [
      migration.number, migration.file, migration.sha256,
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new Problem("migration-failed", `The database could not be brought up to date: ${migration.file} failed.`, {
      status: 500,
      details: [cause instanceof Error ? cause.message : "unknown error"],
      cure: "Nothing of this file was kept. Report the message, or go on with the version that ran before.",
      cause,
    });
  }
}

/**
 * Brings the tables up to date; gives how many files ran. Safe to call by several programs at once, and quick where
 * there is nothing to do.
 */
export async function migrate(
  connection: Connection,
  options: { onProgress?: (text: string) => void; migrations?: Migration[] } = {},
): Promise<number> {
  const known = options.migrations ?? readMigrations();
  const client = await connection.pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(`create table if not exists schema_migration (
      number int primary key, file text not null, sha256 text not null, applied_at timestamptz not null default now())`);
    const applied = await client.query<{ number: number; sha256: string }>("select number, sha256 from schema_migration order by number");
    const pending = pendingMigrations(known, applied.rows);
    for (const migration of pending) {
      options.onProgress?.(`Updating the tables: ${migration.file}`);
      await applyOne(client, migration);
    }
    // The tables of the job queue are its own package's business.
    await runMigrations({ pgPool: connection.pool, logger: quietWorkerLogger });
    return pending.length;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => {});
    client.release();
  }
}
