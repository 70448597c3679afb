import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { mayReach } from "../../src/platform/embedded/place.ts";
import { dataFolder, isHealthy, ready, repository, serve, serverOf, start } from "../support/programs.ts";

// First starts: on nothing, on what a power cut left, two at once, stopped half-way, as root and not.

test("a database that was half made when the power went is made anew", async () => {
  const fresh = dataFolder();
  mkdirSync(join(fresh.home, "cluster.999999.new", "base"), { recursive: true });
  writeFileSync(join(fresh.home, "cluster.999999.password"), "secret");
  const running = serve(fresh.path);
  await running.hears(ready);
  assert.deepEqual(readdirSync(fresh.home).filter((name) => name.startsWith("cluster")), ["cluster"]);
  running.child.kill("SIGTERM");
  await running.ended;
  await fresh.remove();
});

test("Ctrl-C while the database is being made leaves nothing that looks finished", async () => {
  const fresh = dataFolder();
  const stopped = serve(fresh.path, {}, { group: true });
  await stopped.hears(/Making the database/);
  process.kill(-Number(stopped.child.pid), "SIGINT");
  await stopped.ended;
  assert.equal(serverOf(fresh.home), undefined);
  const next = serve(fresh.path);
  assert.ok(await isHealthy((await next.hears(ready))[1]));
  next.child.kill("SIGTERM");
  assert.equal((await next.ended).code, 0);
  await fresh.remove();
});

test("Ctrl-C while the demonstration council is being loaded leaves none of it, and the next start loads it whole", async () => {
  const fresh = dataFolder();
  const stopped = serve(fresh.path, { DEMO: "1" }, { group: true });
  await stopped.hears(/Loading the demonstration council/);
  process.kill(-Number(stopped.child.pid), "SIGINT");
  assert.equal((await stopped.ended).code, 0);
  assert.doesNotMatch(stopped.said().out, /ready/);
  assert.equal(serverOf(fresh.home), undefined);
  const next = serve(fresh.path, { DEMO: "1" });
  const [, url] = await next.hears(ready);
  assert.match(next.said().err, /Loading the demonstration council/);
  assert.match(next.said().out, /choose a person of the demonstration council/);
  assert.match(await (await fetch(`${url}/sign-in`)).text(), /Choose who you want to be/);
  next.child.kill("SIGTERM");
  await next.ended;
  await fresh.remove();
});

test("two first starts at once share one database", async () => {
  const fresh = dataFolder();
  const both = [serve(fresh.path), serve(fresh.path)];
  for (const each of both) assert.ok(await isHealthy((await each.hears(ready))[1]));
  assert.deepEqual(readdirSync(fresh.home).filter((name) => name.startsWith("cluster")), ["cluster"]);
  if (process.platform !== "win32") {
    for (const secret of ["cookie-secret", "data-key"]) assert.equal(statSync(join(fresh.path, secret)).mode & 0o077, 0, `${secret} is for its owner alone`);
    assert.equal(statSync(join(fresh.home, "cluster")).mode & 0o077, 0, "and so is the database");
  }
  for (const each of both) each.child.kill("SIGTERM");
  for (const each of both) assert.equal((await each.ended).code, 0);
  assert.equal(serverOf(fresh.home), undefined);
  await fresh.remove();
});

const isRoot = process.getuid?.() === 0;

test("root under a folder that only root may enter: the database moves to a place of its own, and says so", { skip: !isRoot || process.platform !== "linux" }, async () => {
  const closed = mkdtempSync(join(tmpdir(), "gt-closed-"));
  chmodSync(closed, 0o700);
  const path = join(closed, "data");
  const elsewhere = `/var/lib/goldenthread-${createHash("sha256").update(path).digest("hex").slice(0, 12)}`;
  const running = serve(path);
  const [, url] = await running.hears(ready);
  assert.ok(await isHealthy(url));
  assert.match(running.said().err, new RegExp(`The database is kept in ${elsewhere}`));
  assert.match(readFileSync(join(path, "database-is-elsewhere.txt"), "utf8"), new RegExp(elsewhere));
  running.child.kill("SIGTERM");
  assert.equal((await running.ended).code, 0);
  assert.equal(serverOf(elsewhere), undefined);
  rmSync(elsewhere, { recursive: true });
  rmSync(closed, { recursive: true });
});

const nobody = { uid: 65_534, gid: 65_534 };

test("somebody who is not root runs it as themselves", { skip: !isRoot || !mayReach(repository, nobody) || !mayReach(process.execPath, nobody) }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "gt-nobody-"));
  chownSync(folder, nobody.uid, nobody.gid);
  const path = join(folder, "data");
  const running = start([process.execPath, join(repository, "src", "cli.ts"), "serve"], { ...nobody, cwd: folder, env: { DATA_DIR: path, PORT: "0", DEMO: "0", HOME: folder } });
  const [, url] = await running.hears(ready);
  assert.ok(await isHealthy(url));
  assert.equal(statSync(join(path, "postgres", "cluster")).uid, nobody.uid);
  assert.ok(!existsSync(join(path, "database-is-elsewhere.txt")));
  running.child.kill("SIGTERM");
  assert.equal((await running.ended).code, 0);
  rmSync(folder, { recursive: true });
});
