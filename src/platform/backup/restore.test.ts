import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, test } from "node:test";
import { backupRoom, contents, fill, isProblem } from "../../../test/support/backups.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { connect } from "../database/connect.ts";
import { migrate, readMigrations } from "../database/migrate.ts";
import { checkBackup } from "./read-backup.ts";
import { refuseNewer } from "./restore-backup.ts";

const room = backupRoom();
const { back, database, file, restore } = room;
after(() => room.close());

const source = await database();
await fill(source);
await back(source, "whole");

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
  // The people of a test have roles that came with the 30th.
  const then = known.filter(({ number }) => number <= 30);
  await migrate(old, { migrations: then });
  await fill(old, 5);
  const { header } = await back(old, "old");
  assert.equal(header.migrations.length, then.length);
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
  await eventually("the killed one's connection ends", async () => (await again.pool.query("select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")).rowCount === 0);
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
