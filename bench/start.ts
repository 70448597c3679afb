import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../src/platform/embedded/free-port.ts";
import { passwordFile } from "../src/platform/embedded/make-cluster.ts";
import { settlePlace } from "../src/platform/embedded/place.ts";
import { isAlive } from "../src/platform/embedded/postmaster.ts";
import { spawnServerProgram } from "../src/platform/embedded/spawn-server.ts";
import { dataFolder, repository, serverOf, start } from "../test/support/programs.ts";

/**
 * How long a start takes until the page for signing in is there: with nothing, with an empty folder (makes the database and loads the
 * demonstration council), and with the data of before; beside PostgreSQL alone on the same data, from its start to its first answer.
 * `node bench/start.ts [repetitions of the warm start]`, 5 unless told.
 */
const repetitions = Number(process.argv[2] ?? 5);
const data = dataFolder();
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** From the command to the first page that was sent whole. */
async function serve(demo: "0" | "1"): Promise<number> {
  const began = performance.now();
  const running = start([process.execPath, join(repository, "bin", "bring-up.mjs"), "serve"], { env: { DATA_DIR: data.path, PORT: "0", DEMO: demo } });
  const [, url] = await running.hears(/Goldenthread is ready: (http:\S+)/);
  const answer = await fetch(`${url}/sign-in`);
  if (!answer.ok) throw new Error(`the page for signing in answered ${answer.status}`);
  await answer.text();
  const took = performance.now() - began;
  running.child.kill("SIGTERM");
  await running.ended;
  return took;
}

/** PostgreSQL alone, with the settings of its own, on the same data: from the start of the program to its first answer. */
async function barePostgres(): Promise<number> {
  const place = settlePlace(data.path, () => {});
  const port = await freePort(54_500);
  const url = `postgres://goldenthread:${readFileSync(passwordFile(place.cluster), "utf8")}@127.0.0.1:${port}/postgres`;
  const began = performance.now();
  const child = spawnServerProgram(place, "postgres", ["-D", place.cluster, "-c", `port=${port}`, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="], "pipe");
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query("select 1");
      const took = performance.now() - began;
      await client.end();
      process.kill(Number(child.pid), "SIGINT");
      while (isAlive(Number(child.pid)) && serverOf(place.home) !== undefined) await sleep(10);
      return took;
    } catch {
      await client.end().catch(() => {});
      await sleep(5);
    }
  }
}

async function repeat(work: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < repetitions; at += 1) found.push(await work());
  return found;
}

const cold = await serve("1");
const warm = await repeat(() => serve("1"));
const bare = await repeat(barePostgres);
rmSync(data.home, { recursive: true, force: true });
const empty = await serve("0");
await data.remove();

const line = (what: string, took: string, ratio: string) => process.stdout.write(`${what.padEnd(62)} ${took.padStart(8)}  ${ratio.padStart(6)}\n`);
const measured = (what: string, took: number) => line(what, seconds(took), (took / median(bare)).toFixed(1));
line("from the command to the first page", "time", "x bare");
measured("first start, empty folder, with the demonstration council", cold);
measured("first start, empty folder, without it", empty);
measured(`later start (median of ${repetitions})`, median(warm));
measured(`PostgreSQL alone to its first answer (median of ${repetitions})`, median(bare));
