import { closeSync, existsSync, fchownSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Problem } from "../problem.ts";
import { freePort } from "./free-port.ts";
import { makeCluster, passwordFile } from "./make-cluster.ts";
import { settlePlace, type Place } from "./place.ts";
import { isAlive, isSomethingElse, readPostmaster, type Postmaster } from "./postmaster.ts";
import { spawnServerProgram } from "./spawn-server.ts";
import { stopServer } from "./stop-server.ts";
import { isBeingStopped, joinServer, leaveServer } from "./users-of-server.ts";

/** A running server: `url(name)` is the address of one of its databases. */
export type EmbeddedServer = { url: (database: string) => string; place: Place; started: boolean };

/**
 * `durable: false` (tests only) does not wait for the disk: a power cut may lose everything.
 */
export type EmbeddedOptions = { durable?: boolean; onProgress?: (text: string) => void };

const maximumWait = 60_000;

function settings(port: number, durable: boolean): string[] {
  const wanted: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    // A socket file's path may not be longer than 107 bytes, and a data folder may lie deep.
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "128MB",
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    max_wal_size: "1GB",
    // Compiling a query costs more than any of ours takes.
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    // The log must not hold names: a statement's values and a constraint's "Key (…)=(…)" are left out.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_parameter_max_length_on_error: 0,
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  return Object.entries(wanted).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function spawnPostgres(place: Place, port: number, durable: boolean): { exited: () => boolean } {
  const log = join(place.home, "server.log");
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
  const fd = openSync(log, "a", 0o600);
  if (place.user) fchownSync(fd, place.user.uid, place.user.gid);
  const child = spawnServerProgram(place, "postgres", ["-D", place.cluster, ...settings(port, durable)], fd);
  closeSync(fd);
  let gone = false;
  child.once("error", () => (gone = true));
  child.once("exit", () => (gone = true));
  child.unref();
  return { exited: () => gone };
}

const rememberedPort = (home: string) => {
  try {
    return Number(readFileSync(join(home, "port"), "utf8")) || 54_329;
  } catch {
    return 54_329;
  }
};

function urlOf(place: Place, port: number, database: string): string {
  const password = readFileSync(passwordFile(place.cluster), "utf8");
  return `postgres://goldenthread:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Whether the server of this `postmaster.pid` is ours and answers: it takes our password and names our folder. */
async function answers(place: Place, { port }: Postmaster): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(place, port, "postgres"), connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === place.cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function lastLines(place: Place): string[] {
  try {
    return readFileSync(join(place.home, "server.log"), "utf8").trim().split("\n").slice(-5);
  } catch {
    return [];
  }
}

async function bringUp(place: Place, durable: boolean, onProgress: (text: string) => void): Promise<{ postmaster: Postmaster; started: boolean }> {
  const deadline = Date.now() + maximumWait;
  let server: { exited: () => boolean } | undefined;
  let attempts = 0;
  while (Date.now() < deadline) {
    const found = isBeingStopped(place.home) ? undefined : readPostmaster(place.cluster);
    if (found && isAlive(found.pid) && found.status === "ready" && (await answers(place, found))) {
      return { postmaster: found, started: server !== undefined };
    }
    const nobody = !isBeingStopped(place.home) && (found === undefined || !isAlive(found.pid) || isSomethingElse(found.pid));
    if (nobody && (server === undefined || server.exited())) {
      // A number that another program has now would make the server believe that it runs already.
      if (found && isSomethingElse(found.pid)) rmSync(join(place.cluster, "postmaster.pid"), { force: true });
      // After its main process was killed, the old server's last workers may hold the data for a second or two.
      if (server !== undefined) await sleep(400);
      if (attempts++ > 20) break;
      onProgress(attempts === 1 ? "Starting the database" : "Waiting for the earlier database to let go");
      server = spawnPostgres(place, await freePort(rememberedPort(place.home)), durable);
    }
    await sleep(15);
  }
  throw new Problem("database-not-started", "The built-in database did not start.", {
    status: 500,
    details: lastLines(place),
    cure: `The whole log is ${join(place.home, "server.log")}. Check that the disk has room, or set DATABASE_URL.`,
  });
}

const opened = new Map<string, { users: number; server: Promise<EmbeddedServer> }>();

async function open(dataDir: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const onProgress = options.onProgress ?? (() => {});
  const durable = options.durable ?? true;
  const place = settlePlace(dataDir, onProgress);
  joinServer(place.home);
  try {
    if (!existsSync(place.cluster)) {
      onProgress("Making the database (once)");
      await makeCluster(place, { durable });
    }
    const { postmaster, started } = await bringUp(place, durable, onProgress);
    writeFileSync(join(place.home, "port"), String(postmaster.port));
    return { url: (database) => urlOf(place, postmaster.port, database), place, started };
  } catch (error) {
    leaveServer(place.home);
    throw error;
  }
}

/**
 * Starts the PostgreSQL server that keeps its data in `dataDir`, or uses the one that runs there already (started by
 * another program, or left behind by one that was killed). Throws a Problem where it cannot.
 */
export async function openEmbeddedServer(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const known = opened.get(dataDir);
  if (known) {
    known.users += 1;
    return known.server;
  }
  const server = open(dataDir, options);
  opened.set(dataDir, { users: 1, server });
  server.catch(() => opened.delete(dataDir));
  return server;
}

/** The caller needs the server no more. The last of all programs that use it stops it, unless `keep` is asked for. */
export async function closeEmbeddedServer(dataDir: string, options: { keep?: boolean } = {}): Promise<void> {
  const known = opened.get(dataDir);
  if (!known) return;
  known.users -= 1;
  if (known.users > 0) return;
  opened.delete(dataDir);
  const { place } = await known.server;
  if (options.keep) leaveServer(place.home);
  else await stopServer(place);
}
