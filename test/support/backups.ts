import { randomBytes } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { newId, Problem, restoreBackup, writeBackup, checkBackup, type Connection, type RestoreOptions } from "../../src/platform/index.ts";
import { makeAuthority, type TestAuthority } from "./authority.ts";
import { freshDatabase } from "./database.ts";

export type BackupRoom = ReturnType<typeof backupRoom>;

/** A folder for backups, and databases of their own, for one file of tests. */
export function backupRoom() {
  const folder = mkdtempSync(join(tmpdir(), "gt-backup-"));
  const opened: { drop: () => Promise<void> }[] = [];
  const file = (name: string) => join(folder, `${name}.tar.gz`);
  return {
    file,
    database: async () => {
      const made = await freshDatabase();
      opened.push(made);
      return made;
    },
    back: (from: Pick<Connection, "url">, name: string) =>
      writeBackup(from.url, createWriteStream(file(name)), { programVersion: "0.1.0", now: new Date("2026-11-24T12:00:00Z") }),
    restore: async (into: Pick<Connection, "pool">, name: string, more: RestoreOptions = {}) =>
      restoreBackup(into, file(name), await checkBackup(file(name)), more),
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      for (const database of opened) await database.drop();
    },
  };
}

export const isProblem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

// What COPY has to write apart: its own separators, a line end, nothing, and letters of many bytes.
const hard = ["tab\there", "line\nand\r\nline", "back\\slash \\N \\.", "Zoë Ångström 🧵", "", "'quoted\"; drop table plan; --", " spaces "];

/** An authority with a few rows of every awkward kind. */
export async function fill(target: Pick<Connection, "pool" | "db">, rows = 200): Promise<TestAuthority> {
  const authority = await makeAuthority(target.db);
  const { pool } = target;
  await pool.query("insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan') on conflict do nothing");
  for (let at = 0; at < rows; at += 1) {
    const [person, plan, document] = [newId(), newId(), newId()];
    await pool.query("insert into person (authority_id, id, surname, forename, birth_date, area) values ($1, $2, $3, $4, '2015-02-28', $5)", [
      authority.id, person, `Test ${at}`, "Ada", at % 8 === 7 ? null : hard[at % 8],
    ]);
    await pool.query("insert into plan (authority_id, id, person_id, reference, status, writer, other_needs) values ($1, $2, $3, $4, 'active', $5, $6)", [
      authority.id, plan, person, `T-${at}`, hard[at % 7], ["ASD", "OTH", hard[at % 7]],
    ]);
    if (at % 10 === 0) {
      await pool.query(
        "insert into document (authority_id, id, plan_id, kind, title, media_type, size, sha256) values ($1, $2, $3, 'new-plan', 'Plan', 'text/plain', 5000, $4)",
        [authority.id, document, plan, "0".repeat(64)],
      );
      await pool.query("insert into document_content (authority_id, document_id, sealed) values ($1, $2, $3)", [authority.id, document, randomBytes(5_000)]);
    }
  }
  await pool.query("insert into session (authority_id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '1 day')", [
    authority.id, randomBytes(32), authority.accounts.auditor,
  ]);
  return authority;
}

/** Rows and a hash of everything in each table, worked out by the server. */
export async function contents(target: Pick<Connection, "pool">): Promise<Record<string, string>> {
  const { rows } = await target.pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration' order by 1",
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const answer = await target.pool.query<{ all: string }>(`select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as all from ${pg.escapeIdentifier(name)} t`);
    found[name] = answer.rows[0]?.all ?? "";
  }
  return found;
}
