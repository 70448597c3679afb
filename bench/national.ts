import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { rebuildRollups, verifyRollups } from "../src/auditing/index.ts";
import { closeEmbeddedServer, openEmbeddedServer } from "../src/platform/embedded/embedded-server.ts";
import { connect, migrate, type Connection } from "../src/platform/index.ts";
import { englandSizes } from "./national/england-sizes.ts";
import { fillEngland, type Filled } from "./national/fill-england.ts";
import { handInCost } from "./national/hand-in-cost.ts";
import { loadDuckdb } from "./national/load-duckdb.ts";
import { measureNation, type NationTimes } from "./national/measure-nation.ts";
import { measureReport, type ReportTimes } from "./national/measure-report.ts";
import { timed } from "./national/timed.ts";

/**
 * A whole country: authorities of England's sizes, a plan and an audit of 62 answers each, in a server of its own in the temporary folder. Load rate and disk;
 * one authority's year beside raw SQL; national figures from roll-ups beside raw SQL and beside DuckDB, all from the same rows; and how each grows.
 * `npm run bench -- national --plans 640000 [--authorities 153]` is England (about 40 million answers, 20 GB of disk, a quarter of an hour); 10,000 plans unless told.
 */
const { values } = parseArgs({ options: { plans: { type: "string", default: "10000" }, authorities: { type: "string", default: "153" } } });
const [plans, authorities] = [Number(values.plans), Number(values.authorities)];
assert.ok(Number.isInteger(plans) && Number.isInteger(authorities) && authorities > 0 && plans >= authorities, "whole numbers, and at least a plan for each authority");
/** Tables, keys, the copies on their way to DuckDB and the server's own log, as measured. */
const BYTES_A_PLAN = 32_000;
const SERVER_BYTES = 3e9;
const smallest = 2_500;

const say = (text: string) => process.stdout.write(`${text}\n`);
const note = (text: string) => process.stderr.write(`  … ${text}\n`);
const count = (value: number) => Math.round(value).toLocaleString("en-GB");
const time = (seconds: number | null) => (seconds === null ? "–" : seconds >= 10 ? `${seconds.toFixed(0)} s` : seconds >= 1 ? `${seconds.toFixed(2)} s` : `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 1)} ms`);

type Measured = { filled: Filled; bytesAPlan: number; largest: ReportTimes; middling: ReportTimes; nation: NationTimes; verify: number };

async function diskOf({ pool }: Connection): Promise<{ whole: number; answer: number; rollup: number }> {
  const { rows } = await pool.query<{ whole: number; answer: number; rollup: number }>("select pg_database_size(current_database()) as whole, pg_total_relation_size('answer') as answer, pg_total_relation_size('rating_rollup') as rollup");
  return rows[0] ?? { whole: 0, answer: 0, rollup: 0 };
}

async function measure(connection: Connection, folder: string, size: number): Promise<Measured> {
  const filled = await fillEngland(connection, englandSizes(size, Math.min(authorities, size)), note);
  const rows = filled.answers + filled.plans * 4;
  const disk = await diskOf(connection);
  const bytesAPlan = disk.whole / filled.plans;
  const loadSeconds = filled.copySeconds + filled.linkSeconds;
  say(`\n${count(filled.plans)} plans in ${filled.authorities.length} authorities (the largest ${count(filled.authorities[0]?.plans ?? 0)}), ${count(filled.answers)} answers`);
  say(`  load       COPY ${time(filled.copySeconds)} (${count(rows / filled.copySeconds)} rows/s), keys and links ${time(filled.linkSeconds)}; together ${count(rows / loadSeconds)} rows/s; fold roll-ups ${time(filled.foldSeconds)}; vacuum ${time(filled.vacuumSeconds)}`);
  say(`  disk       ${(disk.whole / 1e9).toFixed(2)} GB, ${(bytesAPlan / 1000).toFixed(1)} kB a plan; answers ${((100 * disk.answer) / disk.whole).toFixed(0)}%, roll-up ${((100 * disk.rollup) / disk.whole).toFixed(1)}%`);

  const criteria = filled.answers / filled.plans;
  const [first, middle] = [filled.authorities[0], filled.authorities[Math.floor(filled.authorities.length / 2)]];
  assert.ok(first && middle);
  const largest = await measureReport(connection, filled, first, criteria);
  const middling = await measureReport(connection, filled, middle, criteria);
  for (const [name, authority, times] of [["largest", first, largest], ["middle", middle, middling]] as const) {
    say(`  year       ${name} authority, ${count(authority.plans)} audits: raw SQL ${time(times.raw)}; figures with intervals ${time(times.figures)}, 1 to ${(times.figures / times.raw).toFixed(2)}; whole report ${time(times.document)}, 1 to ${(times.document / times.raw).toFixed(2)}`);
  }

  note("copying the same rows to DuckDB");
  const duck = await loadDuckdb(connection, folder, filled.hash);
  note(`in DuckDB after ${time(duck.seconds)}, ${(duck.bytes / 1e9).toFixed(2)} GB`);
  const nation = await measureNation(connection, duck, filled.hash);
  duck.close();
  for (const [what, { rollup, rows: figures, postgresRatings, postgresAnswers, duckdbRatings, duckdbAnswers }] of Object.entries(nation)) {
    const times = (other: number | null) => (other === null ? time(other) : `${time(other)} (${(other / rollup).toFixed(1)} times)`);
    say(`  national   ${what}, ${count(figures)} figures: roll-up ${time(rollup)}; from ratings: SQL ${times(postgresRatings)}, DuckDB ${times(duckdbRatings)}; from answers: SQL ${times(postgresAnswers)}, DuckDB ${times(duckdbAnswers)}`);
  }

  const [verify] = await timed(async () => {
    for (const { id } of filled.authorities) assert.equal((await verifyRollups(connection.db, id)).differenceCount, 0);
  });
  const [rebuild] = await timed(() => rebuildRollups(connection.db, first.id));
  const cost = await handInCost(connection, first.id);
  say(`  roll-up    equal to the ratings in every authority, proved in ${time(verify)}; the largest made anew in ${time(rebuild)}; a hand-in ${time(cost.without)} without it, ${time(cost.with)} with it, 1 to ${(cost.with / cost.without).toFixed(2)}`);
  return { filled, bytesAPlan, largest, middling, nation, verify };
}

function sayGrowth(before: Measured, after: Measured): void {
  const grown = (of: (measured: Measured) => number) => `${(of(after) / of(before)).toFixed(1)} times`;
  say(`\nFrom ${count(before.filled.plans)} to ${count(after.filled.plans)} plans, ${grown(({ filled }) => filled.plans)}:`);
  say(`  load ${grown(({ filled }) => filled.copySeconds + filled.linkSeconds)}, disk ${grown(({ bytesAPlan, filled }) => bytesAPlan * filled.plans)}, proof of the roll-up ${grown(({ verify }) => verify)}`);
  say(`  the largest authority's answers ${grown(({ largest }) => largest.answers)}: its year's figures ${grown(({ largest }) => largest.figures)}, raw SQL ${grown(({ largest }) => largest.raw)}, whole report ${grown(({ largest }) => largest.document)}`);
  say(`  national by month: roll-up ${grown(({ nation }) => nation.months.rollup)}; from answers SQL ${grown(({ nation }) => nation.months.postgresAnswers)}, DuckDB ${grown(({ nation }) => nation.months.duckdbAnswers)}`);
}

const free = statfsSync(tmpdir());
const [freeBytes, neededBytes] = [free.bavail * free.bsize, plans * BYTES_A_PLAN + SERVER_BYTES];
say(`${tmpdir()} has ${(freeBytes / 1e9).toFixed(0)} GB free; ${count(plans)} plans take up to ${(neededBytes / 1e9).toFixed(0)} GB for the time being`);
if (freeBytes < neededBytes) {
  say("That is too little. Set TMPDIR to a folder with more room, or ask for fewer plans.");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "goldenthread-national-"));
const server = await openEmbeddedServer(folder, { durable: false, onProgress: note });
const results: Measured[] = [];
try {
  for (const size of plans > 10_000 ? [10_000, plans] : plans > smallest ? [smallest, plans] : [plans]) {
    const admin = new pg.Client({ connectionString: server.url("postgres") });
    await admin.connect();
    await admin.query(`create database england_${size}`);
    const connection = connect(server.url(`england_${size}`), { max: 4 });
    await migrate(connection);
    results.push(await measure(connection, folder, size));
    await connection.close();
    await admin.query(`drop database england_${size} with (force)`);
    await admin.end();
  }
  const [before, after] = results;
  if (before && after) sayGrowth(before, after);
} finally {
  await closeEmbeddedServer(folder);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
