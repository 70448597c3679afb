import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { checkImport, confirmImport, runImport, startImport, undoImport } from "../src/imports/index.ts";
import { one, run, sql } from "../src/platform/index.ts";
import { registerImportKind } from "../src/register/index.ts";
import { makeAuthority } from "../test/support/authority.ts";
import { freshDatabase } from "../test/support/database.ts";
import { csvFile, testImportSetup } from "../test/support/imports.ts";
import { makeRegisterRows } from "../test/support/register-file.ts";

/**
 * How fast a register comes in, beside bare COPY of the same rows into a plain table of text, in one run on one server:
 * the dry run, the taking in, the same file again, and undoing. `node bench/imports.ts [rows …]`, 1,000, 10,000 and 100,000 unless told.
 */
const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const setup = testImportSetup([registerImportKind]);
const database = await freshDatabase();
await run(database.db, sql`insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan') on conflict do nothing`);
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

let most = 0;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}

async function copySeconds(rows: readonly (readonly string[])[]): Promise<number> {
  const [headings = [], ...records] = rows;
  await run(database.db, sql`drop table if exists copied`);
  await run(database.db, sql`create table copied (${sql.join(headings.map((heading) => sql`${sql.ref(heading)} text`))})`);
  const text = records.map((record) => `${record.join("\t")}\n`);
  const client = await database.pool.connect();
  try {
    const [seconds] = await timed(() => pipeline(Readable.from(text.map((line) => Buffer.from(line))), client.query(copyFrom("copy copied from stdin"))));
    return seconds;
  } finally {
    client.release();
  }
}

async function importSeconds(rows: readonly (readonly string[])[]) {
  const authority = await makeAuthority(database.db, { today: "2026-03-01" });
  const take = async () => {
    const id = await startImport(database.db, setup, { authorityId: authority.id, accountId: null, kind: "register", files: [csvFile("register.csv", rows)] });
    return { authorityId: authority.id, id };
  };
  const at = await take();
  const [check, checked] = await timed(() => checkImport(database.db, setup, at));
  if (!(await confirmImport(database.db, at))) throw new Error(JSON.stringify({ ...checked.result, questions: checked.result.questions?.slice(0, 3), faults: checked.result.faults?.slice(0, 3) }));
  const [taken] = await timed(() => runImport(database.db, setup, at));
  const again = await take();
  const [same, second] = await timed(() => checkImport(database.db, setup, again));
  if (second.result.counts?.some((count) => count.added + count.changed > 0)) throw new Error("the same file again was not the same");
  const [undone] = await timed(() => undoImport(database.db, setup, at));
  const left = await one<{ n: number }>(database.db, sql`select count(*) as n from person where authority_id = ${authority.id}`);
  if (left.n !== 0) throw new Error("undoing left children behind");
  return { check, taken, same, undone };
}

process.stdout.write("rows      COPY        dry run     take in     again       undo        take in, of COPY   most memory\n");
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const rows = makeRegisterRows(size);
  const copy = await copySeconds(rows);
  most = 0;
  const { check, taken, same, undone } = await importSeconds(rows);
  const rate = (seconds: number) => `${number.format(size / seconds)}/s`.padEnd(12);
  process.stdout.write(`${String(size).padEnd(10)}${rate(copy)}${rate(check)}${rate(taken)}${rate(same)}${rate(undone)}${`1 to ${(taken / copy).toFixed(1)}`.padEnd(19)}${Math.round(most / 1e6)} MB\n`);
}
clearInterval(watch);
await database.drop();
