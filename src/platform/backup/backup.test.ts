import assert from "node:assert/strict";
import { createWriteStream } from "node:fs";
import { after, test } from "node:test";
import { backupRoom, contents, fill, isProblem } from "../../../test/support/backups.ts";
import type { Connection } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { writeBackup } from "./write-backup.ts";

const room = backupRoom();
const { back, database, file, restore } = room;
after(() => room.close());

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
    programVersion: "0.1.0", now: new Date("2026-11-24T12:00:00Z"),
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

test("a backup that is stopped ends at once", async () => {
  const stop = new AbortController();
  await assert.rejects(writeBackup(source.url, createWriteStream(file("stopped")), {
    programVersion: "0.1.0", now: new Date("2026-11-24T12:00:00Z"), signal: stop.signal, onProgress: () => stop.abort(),
  }), /abort/i);
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
