import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { freshDatabase } from "../../../test/support/database.ts";
import { Problem } from "../problem.ts";
import { connect } from "./connect.ts";
import { migrate, pendingMigrations, readMigrations, type Migration } from "./migrate.ts";

const database = await freshDatabase();
await database.pool.query("drop schema public cascade; create schema public");
after(() => database.drop());

const step = (number: number, sql: string): Migration => ({ number, file: `${String(number).padStart(4, "0")}-step.sql`, sql, sha256: createHash("sha256").update(sql).digest("hex") });
const isProblem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const one = step(1, "create table first (n int)");
const two = step(2, "alter table first add m int; insert into first values (1, 2)");
const columns = async () => (await database.pool.query("select column_name as name from information_schema.columns where table_name = 'first' order by 1")).rows.map((row: { name: string }) => row.name);

test("steps are taken in order, once", async () => {
  const said: string[] = [];
  assert.equal(await migrate(database, { migrations: [one], onProgress: (text) => said.push(text) }), 1);
  assert.deepEqual(said, ["Updating the tables: 0001-step.sql"]);
  assert.equal(await migrate(database, { migrations: [one, two] }), 1);
  assert.equal(await migrate(database, { migrations: [one, two] }), 0);
  assert.deepEqual(await columns(), ["m", "n"]);
});

test("a step that fails leaves nothing of itself and all of those before", async () => {
  const good = step(3, "create table third (n int)");
  const bad = step(4, "alter table first add o int; select no_such_function()");
  await assert.rejects(migrate(database, { migrations: [one, two, good, bad] }), (error: unknown) =>
    error instanceof Problem && error.code === "migration-failed" && /0004-step\.sql failed/.test(error.message) && /no_such_function/.test(error.details.join()));
  assert.deepEqual(await columns(), ["m", "n"]);
  assert.equal(await migrate(database, { migrations: [one, two, good] }), 0);
});

test("a step that was changed after it ran, and a database of a newer version, are refused", async () => {
  const third = step(3, "create table third (n int)");
  await assert.rejects(migrate(database, { migrations: [one, step(2, "select 1"), third] }), isProblem("migration-changed"));
  await assert.rejects(migrate(database, { migrations: [one, two] }), isProblem("database-newer"));
});

test("a step with a number that was passed over is still taken", () => {
  assert.deepEqual(pendingMigrations([one, two, step(3, "select 3")], [one, step(3, "select 3")]).map(({ number }) => number), [2]);
});

test("two programs that start at once migrate one after the other", async () => {
  const other = connect(database.url);
  const steps = [one, two, step(3, "create table third (n int)"), step(5, "select pg_sleep(0.2); create table fifth (n int)")];
  const counts = await Promise.all([migrate(database, { migrations: steps }), migrate(other, { migrations: steps })]);
  assert.deepEqual(counts.sort(), [0, 1]);
  await other.close();
});

test("files are read in order whatever their line ends, and a number used twice is a fault", () => {
  const folder = mkdtempSync(join(tmpdir(), "gt-migrations-"));
  writeFileSync(join(folder, "0002-b.sql"), "select 2;\r\n");
  writeFileSync(join(folder, "0001-a.sql"), "select 1;\n");
  writeFileSync(join(folder, "notes.txt"), "");
  const read = readMigrations(folder);
  assert.deepEqual(read.map(({ number, file }) => [number, file]), [[1, "0001-a.sql"], [2, "0002-b.sql"]]);
  assert.equal(read[1]?.sha256, createHash("sha256").update("select 2;\n").digest("hex"));
  writeFileSync(join(folder, "0002-c.sql"), "");
  assert.throws(() => readMigrations(folder), /two migrations have the number/);
  rmSync(folder, { recursive: true });
});

test("every table that holds an authority's rows is keyed first by the authority, and so is every link and unique key", async () => {
  const fresh = await freshDatabase();
  const { rows } = await fresh.pool.query<{ table: string; key: string; columns: string[] }>(`
    select c.relname as table, i.relname as key, array_agg(a.attname::text order by k.ord) as columns
    from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    cross join lateral unnest(x.indkey::int[]) with ordinality as k(attnum, ord)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where x.indisunique and c.relnamespace = 'public'::regnamespace
      and exists (select 1 from pg_attribute t where t.attrelid = c.oid and t.attname = 'authority_id')
    group by 1, 2`);
  assert.ok(rows.length > 20);
  assert.deepEqual(rows.filter((row) => row.columns[0] !== "authority_id"), []);
  const links = await fresh.pool.query<{ from: string; to: string; definition: string }>(`
    select f.conrelid::regclass::text as from, f.confrelid::regclass::text as to, pg_get_constraintdef(f.oid) as definition
    from pg_constraint f where f.contype = 'f' and f.connamespace = 'public'::regnamespace
      and exists (select 1 from pg_attribute t where t.attrelid = f.confrelid and t.attname = 'authority_id')`);
  assert.ok(links.rows.length > 15);
  assert.deepEqual(links.rows.filter((row) => !row.definition.startsWith("FOREIGN KEY (authority_id, ")), []);
  await fresh.drop();
});
