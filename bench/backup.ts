import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { checkBackup, restoreBackup, writeBackup } from "../src/platform/index.ts";
import { makeAuthority } from "../test/support/authority.ts";
import { freshDatabase } from "../test/support/database.ts";

/**
 * Backup and restore of a large authority, with the memory that they take, beside bare COPY of the same tables to nowhere in the
 * same run. `node bench/backup.ts [plans …]`, 12,000 and 120,000 unless told. Each plan has a person, a version and 12 answers of a rating;
 * one in 20 has a document of 40 kB.
 */
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const folder = mkdtempSync(join(tmpdir(), "gt-bench-"));
const file = join(folder, "backup.tar.gz");
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const say = (text: string) => process.stdout.write(`${text}\n`);

let most = 0;
setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20).unref();

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

async function fill(client: pg.ClientBase, authority: string, plans: number): Promise<void> {
  await client.query("insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan') on conflict do nothing");
  await client.query("insert into instrument_version (hash, instrument_id, version, title, definition) values (repeat('a', 64), 'bench', 1, 'Bench', '{}') on conflict do nothing");
  await client.query("insert into criterion (instrument_hash, id, section_id, position, text) select repeat('a', 64), 'A' || n, 'A', n, 'Criterion ' || n from generate_series(1, 12) n on conflict do nothing");
  await client.query("insert into rater (authority_id, id, name, kind) values ($1, gen_random_uuid(), 'Bench', 'person')", [authority]);
  const id = (kind: string) => `md5('${kind}' || n || $1::text)::uuid`;
  for (const statement of [
    `insert into person (authority_id, id, surname, forename, birth_date) select $1::uuid, ${id("person")}, 'Test ' || n, 'Ada', date '2010-01-01' + (n % 3000) from generate_series(1, $2::int) n`,
    `insert into plan (authority_id, id, person_id, reference, status) select $1::uuid, ${id("plan")}, ${id("person")}, 'B-' || n, 'active' from generate_series(1, $2::int) n`,
    `insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on) select $1::uuid, ${id("version")}, ${id("plan")}, 1, 'new-plan', 'final', '2026-01-01' from generate_series(1, $2::int) n`,
    `insert into rating (authority_id, id, reference, role, instrument_hash, rater_id, plan_id, rated_on, state, score, percent, sections)
       select $1::uuid, ${id("rating")}, 'R-' || n, 'audit', repeat('a', 64), (select id from rater where authority_id = $1::uuid), ${id("plan")}, '2026-02-01', 'submitted', 10, 50, '{"A": {"score": 10, "outOf": 20, "percent": 50}}' from generate_series(1, $2::int) n`,
    `insert into answer (authority_id, rating_id, instrument_hash, criterion_id, value, points) select $1::uuid, ${id("rating")}, repeat('a', 64), 'A' || c, 'yes', 1 from generate_series(1, $2::int) n, generate_series(1, 12) c`,
    `insert into document (authority_id, id, plan_id, kind, title, media_type, size, sha256) select $1::uuid, ${id("document")}, ${id("plan")}, 'new-plan', 'Plan', 'application/pdf', 40000, repeat('0', 64) from generate_series(1, $2::int / 20) n`,
    `insert into document_content (authority_id, document_id, sealed) select $1::uuid, ${id("document")}, (select decode(string_agg(md5(random()::text || n || i), ''), 'hex') from generate_series(1, 2500) i) from generate_series(1, $2::int / 20) n`,
  ]) await client.query(statement, [authority, plans]);
}

async function bareCopy(url: string, tables: readonly string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let bytes = 0;
  for (const table of tables) {
    await pipeline(client.query(copyTo(`copy ${pg.escapeIdentifier(table)} to stdout`)), new Writable({ write: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      done();
    } }));
  }
  await client.end();
  return bytes;
}

say("   plans        rows   bare COPY     backup  x COPY   rows/s    file MB    check   restore   rows/s  most memory MB");
for (const plans of sizes.length > 0 ? sizes : [12_000, 120_000]) {
  const [source, target] = [await freshDatabase(), await freshDatabase()];
  const { id } = await makeAuthority(source.db);
  const client = await source.pool.connect();
  await fill(client, id, plans);
  client.release();
  global.gc?.();
  most = 0;
  const [backup, { manifest }] = await timed(() => writeBackup(source.url, createWriteStream(file), { programVersion: "0.0.0", now: new Date() }));
  const [copy] = await timed(() => bareCopy(source.url, manifest.tables.map((table) => table.name)));
  const [check, checked] = await timed(() => checkBackup(file));
  const [restore] = await timed(() => restoreBackup(target, file, checked));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  say([
    number.format(plans).padStart(8), number.format(rows).padStart(11), `${copy.toFixed(1)} s`.padStart(11), `${backup.toFixed(1)} s`.padStart(10), (backup / copy).toFixed(1).padStart(7),
    number.format(rows / backup).padStart(9), (statSync(file).size / 1e6).toFixed(1).padStart(10), `${check.toFixed(1)} s`.padStart(8), `${restore.toFixed(1)} s`.padStart(9), number.format(rows / restore).padStart(8), (most / 1e6).toFixed(0).padStart(12),
  ].join(" "));
  rmSync(file);
  await source.drop();
  await target.drop();
}
rmSync(folder, { recursive: true, force: true });
