import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import pg from "pg";
import { freshDatabase } from "../support/database.ts";
import { goldenthread, repository, start } from "../support/programs.ts";

// What council IT does: a backup by night, and one day a restore on another machine.
const folder = mkdtempSync(join(tmpdir(), "gt-backup-"));
const source = await freshDatabase();
const target = await freshDatabase();
await target.close();
await source.pool.query("insert into authority (id, name, short_name) values (gen_random_uuid(), 'Testshire', 'Testshire')");
after(async () => {
  await source.drop();
  await target.drop();
  rmSync(folder, { recursive: true, force: true });
});

const old = { DATABASE_URL: source.url, DATA_DIR: join(folder, "old-machine"), DEMO: "0" };
const fresh = { DATABASE_URL: target.url, DATA_DIR: join(folder, "new-machine"), DEMO: "0" };
const file = join(folder, "monday.tar.gz");

test("a backup is one file for its owner alone, and says where the key is", async () => {
  // As a first start does: the database remembers which key its documents are sealed with.
  const worker = start([join(repository, "bin", "goldenthread"), "worker"], { env: old });
  await worker.hears(/Waiting for jobs/);
  worker.child.kill("SIGTERM");
  await worker.ended;
  const { code, out, err } = await goldenthread(["backup", "monday.tar.gz"], { env: old, cwd: folder });
  assert.equal(code, 0, err);
  assert.equal(out, "");
  assert.match(err, /\d+ rows of \d+ tables in .*monday\.tar\.gz \([\d.]+ MB/);
  assert.match(err, /Keep the key apart: .*old-machine\/data-key/);
  assert.equal(statSync(file).mode & 0o077, 0);
  assert.ok(!readFileSync(file).includes(readFileSync(join(old.DATA_DIR, "data-key")).subarray(0, 20)));
});

test("a file that is there is not written over unless told", async () => {
  const before = readFileSync(file);
  const refused = await goldenthread(["backup", file], { env: old });
  assert.equal(refused.code, 1);
  assert.match(refused.err, /is there already.*\n.*--overwrite/);
  assert.deepEqual(readFileSync(file), before);
  const told = await goldenthread(["backup", file, "--overwrite", "--json"], { env: old });
  assert.equal(told.code, 0);
  const summary = JSON.parse(told.out) as { tables: { name: string; rows: number }[]; bytes: number };
  assert.equal(summary.tables.find((table) => table.name === "authority")?.rows, 1);
  assert.equal(summary.bytes, statSync(file).size);
});

test("a folder that is not there, two files and no file are wrong", async () => {
  const nowhere = await goldenthread(["backup", join(folder, "nowhere", "x.tar.gz")], { env: old });
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.err, /there is no such file or folder/);
  assert.equal((await goldenthread(["backup"], { env: old })).code, 2);
  assert.equal((await goldenthread(["restore", "a", "b"], { env: old })).code, 2);
  assert.equal((await goldenthread(["restore", join(folder, "nothing")], { env: old })).code, 1);
});

test("a backup is checked without any database", async () => {
  const sound = await goldenthread(["restore", "--check", "--json", file], { env: { DATA_DIR: join(folder, "unused"), DATABASE_URL: "postgres://127.0.0.1:9/none" } });
  assert.equal(sound.code, 0, sound.err);
  assert.match(sound.err, /It is whole: \d+ rows/);
  assert.equal((JSON.parse(sound.out) as { format: string }).format, "goldenthread-backup");
  writeFileSync(join(folder, "cut.tar.gz"), readFileSync(file).subarray(0, 1_000));
  const cut = await goldenthread(["restore", "--check", join(folder, "cut.tar.gz")]);
  assert.equal(cut.code, 1);
  assert.match(cut.err, /The backup is damaged: it ends too early/);
});

test("on a new machine the restore asks for the old key first", async () => {
  const { code, err } = await goldenthread(["restore", file], { env: fresh });
  assert.equal(code, 1);
  assert.match(err, /sealed with another DATA_KEY/);
  assert.match(err, /new-machine\/data-key/);
});

test("with the key in its place everything is there again, through a pipe as well", async () => {
  mkdirSync(fresh.DATA_DIR, { recursive: true });
  copyFileSync(join(old.DATA_DIR, "data-key"), join(fresh.DATA_DIR, "data-key"));
  const program = join(repository, "bin", "goldenthread");
  const piped = start(["sh", "-c", `DATABASE_URL="${old.DATABASE_URL}" DATA_DIR="${old.DATA_DIR}" "${program}" backup - | "${program}" restore -`], { env: fresh });
  assert.equal((await piped.ended).code, 0, piped.said().err);
  assert.match(piped.said().err, /Restored\./);
  const client = new pg.Client({ connectionString: fresh.DATABASE_URL });
  await client.connect();
  assert.equal((await client.query("select name from authority")).rows[0]?.name, "Testshire");
  await client.end();
  const again = await goldenthread(["restore", file], { env: fresh });
  assert.equal(again.code, 1);
  assert.match(again.err, /holds an authority already/);
  assert.equal((await goldenthread(["restore", "--replace", file], { env: fresh })).code, 0);
});

test("a restored database serves", async () => {
  const site = start([join(repository, "bin", "goldenthread"), "serve"], { env: { ...fresh, PORT: "0" } });
  const [, url] = await site.hears(/ready: (http:\S+)/);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  const busy = await goldenthread(["restore", "--replace", file], { env: fresh });
  assert.equal(busy.code, 1);
  assert.match(busy.err, /Goldenthread is running on this database/);
  site.child.kill("SIGTERM");
  assert.equal((await site.ended).code, 0);
});
