import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { makeAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { connect, type Connection } from "../database/connect.ts";
import { migrate, readMigrations } from "../database/migrate.ts";
import { newId } from "../database/new-id.ts";
import { Problem } from "../problem.ts";
import { checkBackup, refuseNewer, restoreBackup, writeBackup } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-backup-"));
const opened: { drop: () => Promise<void> }[] = [];
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const database of opened) await database.drop();
});

async function database() {
  const made = await freshDatabase();
  opened.push(made);
  return made;
}

const file = (name: string) => join(folder, `${name}.tar.gz`);
const isProblem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const options = { programVersion: "0.1.0", now: new Date("2026-11-24T12:00:00Z") };
const back = async (from: Pick<Connection, "url">, name: string) => writeBackup(from.url, createWriteStream(file(name)), options);
const restore = async (into: Pick<Connection, "pool">, name: string, more: Parameters<typeof restoreBackup>[3] = {}) =>
  restoreBackup(into, file(name), await checkBackup(file(name)), more);

// What COPY has to write apart: its own separators, a line end, nothing, and letters of many bytes.
const hard = ["tab\there", "line\nand\r\nline", "back\\slash \\N \\.", "Zoë Ångström 🧵", "", "'quoted\"; drop table plan; --", " spaces "];

/** An authority with a few rows of every awkward kind. */
async function fill(target: Pick<Connection, "pool" | "db">, rows = 200) {
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
async function contents(target: Pick<Connection, "pool">): Promise<Record<string, string>> {
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

const source = await database();
await fill(source);
const made = await back(source, "whole");

const links = (connection: Pick<Connection, "pool">) => connection.pool.query(
  "select count(*)::int as n, count(*) filter (where convalidated)::int as valid from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace",
);

test("what was backed up is there again in an empty database, to the last byte", async () => {
  const target = await database();
  await restore(target, "whole");
  const [before, afterwards] = [await contents(source), await contents(target)];
  assert.match(before.person ?? "", /^200 /);
  assert.match(before.document_content ?? "", /^20 /);
  assert.match(afterwards.session ?? "", /^0 /, "nobody is signed in");
  assert.deepEqual({ ...afterwards, session: "" }, { ...before, session: "" });
  assert.equal(await migrate(target), 0, "the tables are up to date, and the job queue's are made again");
  assert.deepEqual((await links(target)).rows, (await links(source)).rows, "every link between rows is guarded again");
});

test("the manifest counts what is in the file", () => {
  const rows = Object.fromEntries(made.manifest.tables.map((table) => [table.name, table.rows]));
  assert.equal(rows.person, 200);
  assert.equal(rows.plan, 200);
  assert.equal(rows.session, undefined);
});

test("a backup of a backup is the same but for the compression's own bytes", async () => {
  const target = await database();
  await restore(target, "whole");
  const again = await back(target, "again");
  assert.deepEqual(again.manifest.tables.map(({ name, rows }) => ({ name, rows })), made.manifest.tables.map(({ name, rows }) => ({ name, rows })));
});

test("it holds one moment, whatever is written meanwhile", async () => {
  const busy = await database();
  await fill(busy, 20);
  let added = false;
  await writeBackup(busy.url, createWriteStream(file("busy")), {
    ...options,
    // "account" comes early in the alphabet and "team" late.
    onProgress: () => {
      if (!added) void busy.pool.query("insert into team (authority_id, id, name) select id, gen_random_uuid(), 'Late' from authority");
      added = true;
    },
  });
  assert.ok(added);
  const target = await database();
  await restore(target, "busy");
  assert.equal((await target.pool.query("select 1 from team where name = 'Late'")).rowCount, 0);
});

test("a file that was cut off anywhere is refused", async () => {
  const bytes = readFileSync(file("whole"));
  for (let part = 0; part < 20; part += 1) {
    writeFileSync(file("cut"), bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
    await assert.rejects(checkBackup(file("cut")), (error: unknown) => error instanceof Problem, `cut at ${part}/20`);
  }
  writeFileSync(file("cut"), bytes.subarray(0, bytes.length - 1));
  await assert.rejects(checkBackup(file("cut")), isProblem("backup-damaged"));
});

test("a changed byte anywhere is found", async () => {
  const bytes = readFileSync(file("whole"));
  // The ten bytes before hold the time and the system, which no checksum of gzip covers and nothing reads.
  for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    writeFileSync(file("changed"), changed);
    await assert.rejects(checkBackup(file("changed")), (error: unknown) => error instanceof Problem, `byte ${at}`);
  }
});

test("a row that was changed and packed again is found by its table's hash", async () => {
  const tar = gunzipSync(readFileSync(file("whole")));
  const at = tar.indexOf("Test 42\t");
  tar.write("Test 43\t", at);
  writeFileSync(file("forged"), gzipSync(tar));
  await assert.rejects(checkBackup(file("forged")), /the rows of the table person are not those/);
});

test("what is no backup is told so", async () => {
  for (const content of ["", "hello", "PK\u0003\u0004", gzipSync("hello"), gzipSync(Buffer.alloc(2_048)), randomBytes(5_000)]) {
    writeFileSync(file("other"), content);
    await assert.rejects(checkBackup(file("other")), (error: unknown) => error instanceof Problem && ["no-backup", "backup-damaged"].includes(error.code));
  }
});

test("a database that holds an authority is left alone, unless its content is given up", async () => {
  const target = await database();
  await fill(target, 3);
  const before = await contents(target);
  await assert.rejects(restore(target, "whole"), isProblem("database-not-empty"));
  assert.deepEqual(await contents(target), before);
  await restore(target, "whole", { replace: true });
  assert.match((await contents(target)).person ?? "", /^200 /);
});

test("a database of another program is left alone, whatever is asked for", async () => {
  const target = await database();
  await target.pool.query("drop schema public cascade; create schema public; create table theirs (n int)");
  await assert.rejects(restore(target, "whole", { replace: true }), isProblem("foreign-tables"));
});

test("a database that the service uses is left alone", async () => {
  const target = await database();
  const service = connect(target.url);
  await service.pool.query("select 1");
  await assert.rejects(restore(target, "whole", { replace: true }), isProblem("database-in-use"));
  await service.close();
});

test("a backup of an older version is brought up to date", async () => {
  const old = await database();
  const known = readMigrations();
  await old.pool.query("drop schema public cascade; create schema public");
  await migrate(old, { migrations: known.slice(0, 5) });
  await fill(old, 5);
  const { header } = await back(old, "old");
  assert.equal(header.migrations.length, 5);
  assert.equal(header.keyFingerprint, null);
  const target = await database();
  await restore(target, "old");
  assert.equal((await target.pool.query("select max(number) as n from schema_migration")).rows[0]?.n, known.at(-1)?.number);
  assert.match((await contents(target)).person ?? "", /^5 /);
  assert.equal(await migrate(target), 0);
});

test("a backup of a newer version, or of changed steps, is refused", async () => {
  const { header } = await checkBackup(file("whole"));
  assert.throws(() => refuseNewer(header, readMigrations().slice(0, 5)), isProblem("backup-newer"));
  const changed = readMigrations().map((migration) => (migration.number === 3 ? { ...migration, sha256: "0".repeat(64) } : migration));
  assert.throws(() => refuseNewer(header, changed), isProblem("backup-of-another-line"));
  await assert.doesNotReject(async () => refuseNewer(header));
});

test("a restore that is stopped half-way changes nothing", async () => {
  const target = await database();
  await fill(target, 3);
  const before = await contents(target);
  const stop = new AbortController();
  await assert.rejects(restore(target, "whole", { replace: true, signal: stop.signal, onProgress: ({ step }) => step === "person" && stop.abort() }));
  assert.deepEqual(await contents(target), before);
});

test("a restore that is killed half-way changes nothing, and can be made again", async () => {
  const target = await database();
  await fill(target, 3);
  const before = await contents(target);
  await target.pool.query("select 1");
  const script = `import { connect } from ${JSON.stringify(new URL("../database/connect.ts", import.meta.url).href)};
    import { checkBackup, restoreBackup } from ${JSON.stringify(new URL("index.ts", import.meta.url).href)};
    const [url, file] = process.argv.slice(1);
    await restoreBackup(connect(url), file, await checkBackup(file), { replace: true, onProgress: ({ step }) => step === "plan" && process.kill(process.pid, "SIGKILL") });`;
  // Our own connections look like a service's.
  const { url } = target;
  await target.close();
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, url, file("whole")], { stdio: "inherit" });
  assert.deepEqual(await once(child, "exit"), [null, "SIGKILL"]);
  const again = connect(url);
  for (let at = 0; at < 100 && (await again.pool.query("select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")).rowCount !== 0; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(await contents(again), before);
  await restore(again, "whole", { replace: true });
  assert.match((await contents(again)).person ?? "", /^200 /);
  await again.close();
});

test("where the key is lost its fingerprint is not taken over", async () => {
  const keyed = await database();
  await fill(keyed, 1);
  await keyed.pool.query("insert into data_key (fingerprint) values ($1)", ["ab".repeat(16)]);
  const { header } = await back(keyed, "keyed");
  assert.equal(header.keyFingerprint, "ab".repeat(16));
  const [kept, lost] = [await database(), await database()];
  await restore(kept, "keyed");
  await restore(lost, "keyed", { keyLost: true });
  assert.equal((await kept.pool.query("select 1 from data_key")).rowCount, 1);
  assert.equal((await lost.pool.query("select 1 from data_key")).rowCount, 0);
});

test("there is no counter in the tables that a backup would forget", async () => {
  const { rows } = await source.pool.query("select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace");
  assert.deepEqual(rows, []);
});

test("a database without tables of ours has nothing to back up", async () => {
  const target = await database();
  await target.pool.query("drop schema public cascade; create schema public");
  await assert.rejects(back(target, "nothing"), isProblem("nothing-to-back-up"));
});
