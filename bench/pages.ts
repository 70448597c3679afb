import { Agent, request } from "node:http";
import { may } from "../src/access/index.ts";
import { SESSION_COOKIE } from "../src/access/session/session-cookie.ts";
import { startSession } from "../src/access/session/start-session.ts";
import { loadDemonstration } from "../src/demo/index.ts";
import { instrumentPaths, instrumentPolicy, syncShippedInstruments } from "../src/instruments/index.ts";
import { makeSite } from "../src/main.ts";
import { one, run, sql } from "../src/platform/index.ts";
import { freshDatabase } from "../test/support/database.ts";
import { testSettings } from "../test/support/site.ts";

/**
 * Requests a second of the heaviest form page (an audit tool of 62 criteria) and of the pages that people open most, over real
 * HTTP, beside routes of the same server that answer "ok": with and without the look at the session. Client and server share this
 * process, so the empty routes are slower than they would be alone; the ratios are what to read. `node bench/pages.ts [seconds]`.
 */
const seconds = Number(process.argv[2]) || 3;
const AT_ONCE = 10;
const say = (text: string) => process.stdout.write(`${text}\n`);

const database = await freshDatabase();
const settings = testSettings();
await syncShippedInstruments(database.db);
await loadDemonstration(database.db, { dataKey: settings.dataKey, onProgress: () => {} });
await run(database.db, sql`analyze`);
const app = await makeSite(database, settings);
app.get("/bench/empty", { config: { isPublic: true } }, async () => "ok");
app.get("/bench/signed-in", { preHandler: may(instrumentPolicy, "see audit tools") }, async () => "ok");
const address = await app.listen({ host: "127.0.0.1", port: 0 });
const { authorityId, id } = await one<{ authorityId: string; id: string }>(database.db, sql`select authority_id as "authorityId", id from account where 'qa-officer' = any (roles) limit 1`);
const cookie = `${SESSION_COOKIE}=${await startSession(database.db, authorityId, id)}`;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function get(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, { agent, headers: { cookie, accept: "text/html" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => { bytes += chunk.length; });
      response.on("end", () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path}: ${response.statusCode}`))));
    }).on("error", reject).end();
  });
}

type Measured = { times: number[]; elapsed: number; cpu: number; bytes: number };

/** Asks for a page for `length` seconds, ten at once, and adds what it saw. */
async function measure(path: string, length: number, into: Measured): Promise<void> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const until = began + length * 1000;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (performance.now() < until) {
      const start = performance.now();
      into.bytes = await get(path);
      into.times.push(performance.now() - start);
    }
  }));
  const used = process.cpuUsage(cpu);
  into.elapsed += performance.now() - began;
  into.cpu += (used.user + used.system) / 1000;
}

const pages = [
  ["empty route", "/bench/empty"],
  ["empty route, signed in", "/bench/signed-in"],
  ["audit tool of 62 criteria", instrumentPaths.instrument("north-somerset-ehcp")],
  ["home", "/"],
  ["register, first page", "/register"],
  ["ratings, first page", "/ratings"],
] as const;

const fresh = (): Measured => ({ times: [], elapsed: 0, cpu: 0, bytes: 0 });
const measured = new Map<string, Measured>(pages.map(([name]) => [name, fresh()]));
for (const [, path] of pages) await measure(path, 0.5, fresh());
// In turns, so that other work on the machine slows all alike.
for (let turn = 0; turn < seconds; turn += 1) for (const [name, path] of pages) await measure(path, 1, measured.get(name) ?? fresh());

let empty = 0;
for (const [name, { times, elapsed, cpu, bytes }] of measured) {
  const rate = times.length / (elapsed / 1000);
  const middle = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  if (empty === 0) empty = rate;
  say(`${name.padEnd(28)} ${rate.toFixed(0).padStart(6)} a second ${middle.toFixed(1).padStart(7)} ms ${(cpu / times.length).toFixed(2).padStart(7)} ms of processor ${(bytes / 1024).toFixed(0).padStart(4)} kB   1/${(empty / rate).toFixed(1)} of the empty route`);
}
agent.destroy();
await app.close();
await database.drop();
process.exit(0);
