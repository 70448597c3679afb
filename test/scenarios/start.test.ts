import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import { connect } from "../../src/platform/database/connect.ts";
import { passwordFile } from "../../src/platform/embedded/make-cluster.ts";
import { readPostmaster } from "../../src/platform/embedded/postmaster.ts";
import { dataFolder, goldenthread, isHealthy, ready, repository, serve, serverOf, start, untilGone } from "../support/programs.ts";

// The service as people start and stop it: processes of their own, on a folder of their own.
const data = dataFolder();
after(() => data.remove());

/** The process that serves, which bring-up started. */
const childOf = (pid: number | undefined): number => Number(spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" }).stdout.trim().split("\n")[0]);

test("a first start makes the database and answers; Ctrl-C stops everything, once", async () => {
  const first = serve(data.path, {}, { group: true });
  const [, url] = await first.hears(ready);
  assert.ok(await isHealthy(url));
  assert.match(first.said().err, /Making the database \(once\)/);
  assert.match(first.said().out, /Accounts are made with: goldenthread user --help/);
  const server = serverOf(data.home);
  assert.notEqual(server, undefined);
  // The terminal sends Ctrl-C to bring-up and to the service alike.
  process.kill(-Number(first.child.pid), "SIGINT");
  assert.deepEqual(await first.ended, { code: 0, signal: null });
  assert.equal(first.said().err.match(/Stopping/g)?.length, 1);
  await untilGone(server);
});

test("a second start uses the same data, and says how long it took", async () => {
  const second = serve(data.path);
  await second.hears(ready);
  assert.doesNotMatch(second.said().err, /Making the database|Updating the tables/);
  assert.match(second.said().out, /started in [\d.]+ s/);
  second.child.kill("SIGTERM");
  assert.equal((await second.ended).code, 0);
});

test("a second service beside the first needs a port of its own, and shares the database", async () => {
  const first = serve(data.path);
  const [, , port] = await first.hears(ready);
  const refused = await goldenthread(["serve"], { env: { DATA_DIR: data.path, PORT: String(port), DEMO: "0" } });
  assert.equal(refused.code, 1);
  assert.match(refused.err, new RegExp(`Goldenthread runs already at http://127.0.0.1:${port}.\\n.*PORT=${Number(port) + 1}`));

  const beside = serve(data.path);
  const [, url] = await beside.hears(ready);
  const server = serverOf(data.home);
  first.child.kill("SIGTERM");
  assert.equal((await first.ended).code, 0);
  assert.ok(await isHealthy(url), "the second goes on when the first ends");
  assert.equal(serverOf(data.home), server, "on the same server");
  beside.child.kill("SIGTERM");
  assert.equal((await beside.ended).code, 0);
  await untilGone(server);
});

test("another program's port is said to be that", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const refused = await goldenthread(["serve"], { env: { DATA_DIR: data.path, PORT: String(port), DEMO: "0" } });
  other.close();
  assert.equal(refused.code, 1);
  assert.match(refused.err, new RegExp(`Port ${port} is taken by another program`));
  assert.equal(serverOf(data.home), undefined, "nothing was started for it");
});

test("after kill -9 the next start uses the server that was left behind", async () => {
  const killed = serve(data.path);
  await killed.hears(ready);
  const server = serverOf(data.home);
  const service = childOf(killed.child.pid);
  process.kill(service, "SIGKILL");
  assert.equal((await killed.ended).code, 137);
  assert.equal(serverOf(data.home), server, "nobody was there to stop it");
  const next = serve(data.path);
  const [, url] = await next.hears(ready);
  assert.ok(await isHealthy(url));
  assert.equal(serverOf(data.home), server);
  next.child.kill("SIGTERM");
  await next.ended;
  await untilGone(server);
});

test("when bring-up is killed outright, the service ends by itself and frees its port", async () => {
  const killed = serve(data.path);
  const [, url] = await killed.hears(ready);
  const service = childOf(killed.child.pid);
  killed.child.kill("SIGKILL");
  await untilGone(service);
  await assert.rejects(fetch(`${url}/healthz`));
  assert.equal(serverOf(data.home), undefined);
});

test("a server that was killed outright is started again, with all that was kept", async () => {
  const first = serve(data.path);
  await first.hears(ready);
  const server = serverOf(data.home);
  const url1 = `postgres://goldenthread:${readFileSync(passwordFile(join(data.home, "cluster")), "utf8")}@127.0.0.1:${readPostmaster(join(data.home, "cluster"))?.port}/goldenthread`;
  const before = connect(url1);
  await before.pool.query("insert into authority (id, name, short_name) values (gen_random_uuid(), 'Testshire', 'Testshire')");
  process.kill(Number(server), "SIGKILL");
  await untilGone(server);
  await before.close();
  const second = serve(data.path);
  const [, url] = await second.hears(ready);
  assert.ok(await isHealthy(url));
  assert.notEqual(serverOf(data.home), server);
  const afterwards = connect(url1.replace(/:\d+\/goldenthread$/, `:${readPostmaster(join(data.home, "cluster"))?.port}/goldenthread`));
  assert.equal((await afterwards.pool.query("select name from authority")).rows[0]?.name, "Testshire");
  await afterwards.close();
  first.child.kill("SIGTERM");
  await first.ended;
  second.child.kill("SIGTERM");
  await second.ended;
  assert.equal(serverOf(data.home), undefined);
});

test("a number in the server's lock file that another program has by now stops nobody", { skip: process.platform !== "linux" }, async () => {
  const lock = join(data.home, "cluster", "postmaster.pid");
  // This test's own process: it lives, and is no PostgreSQL.
  writeFileSync(lock, `${process.pid}\n${join(data.home, "cluster")}\n1764021600\n54329\n\n127.0.0.1\n  8414723         3\nready   \n`);
  const { uid, gid } = statSync(join(data.home, "cluster"));
  if (process.getuid?.() === 0) chownSync(lock, uid, gid);
  const running = serve(data.path);
  await running.hears(ready);
  running.child.kill("SIGTERM");
  assert.equal((await running.ended).code, 0);
});

test("a worker beside the site, killed outright, takes nothing with it", async () => {
  const site = serve(data.path, { WORKERS: "0" });
  const [, url] = await site.hears(ready);
  const worker = start([join(repository, "bin", "goldenthread"), "worker"], { env: { DATA_DIR: data.path, DEMO: "0" } });
  await worker.hears(/Waiting for jobs/);
  worker.child.kill("SIGKILL");
  assert.equal((await worker.ended).signal, "SIGKILL");
  assert.ok(await isHealthy(url));
  const next = start([join(repository, "bin", "goldenthread"), "worker"], { env: { DATA_DIR: data.path, DEMO: "0" } });
  await next.hears(/Waiting for jobs/);
  next.child.kill("SIGTERM");
  assert.equal((await next.ended).code, 0);
  site.child.kill("SIGTERM");
  assert.equal((await site.ended).code, 0);
});
