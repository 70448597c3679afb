import { once } from "node:events";
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { foldAllRollups } from "../../src/auditing/index.ts";
import { compileInstrument, loadInstrument, score, syncShippedInstruments, type CompiledInstrument } from "../../src/instruments/index.ts";
import type { Connection } from "../../src/platform/index.ts";
import { AnswerPieces, answerColumns, answerRow } from "./answer-rows.ts";
import { idOf, makeRatings, options, ratersOf, teamsOf, uuidOf, type MadeRating } from "./make-ratings.ts";
import { timed } from "./timed.ts";

export const instrumentId = "north-somerset-ehcp";

export type Filled = { authorities: { id: string; plans: number }[]; plans: number; answers: number; hash: string; copySeconds: number; linkSeconds: number; foldSeconds: number; vacuumSeconds: number };

const asText = (rows: Iterable<string>): Readable => Readable.from((function* () {
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length === 2_000) {
      yield Buffer.from(piece.join(""));
      piece = [];
    }
  }
  yield Buffer.from(piece.join(""));
})());

const copyText = (client: pg.ClientBase, table: string, columns: string, rows: Iterable<string>) => pipeline(asText(rows), client.query(copyFrom(`copy ${table} (${columns}) from stdin`)));

function* numbers(plans: number): Generator<number> {
  for (let number = 0; number < plans; number += 1) yield number;
}

/** The generated score is the program's own, or the bench would measure another thing. */
function checkScore(instrument: CompiledInstrument, made: MadeRating): void {
  const answers = Object.fromEntries(instrument.criteria.map(({ criterion }, at) => [criterion.id, options[made.options[at] ?? 0]?.value ?? ""]));
  const { percent, answered, sections } = score(instrument, answers, {});
  assert.deepEqual([made.percent, made.answered], [percent, answered]);
  for (const [id, part] of Object.entries(made.sections)) assert.deepEqual([part.percent, part.score], [sections[id]?.percent, sections[id]?.score]);
}

async function fillAuthority(client: pg.ClientBase, instrument: CompiledInstrument, hash: string, at: number, plans: number): Promise<string> {
  const key = idOf(0, at, 0);
  const authority = uuidOf(key);
  const id = (kind: number, number: number) => uuidOf(idOf(kind, at, number));
  const name = `Council ${String(at + 1).padStart(3, "0")}`;
  await client.query("insert into authority (id, name, short_name) values ($1, $2, $2)", [authority, name]);
  for (let team = 0; team < teamsOf; team += 1) await client.query("insert into team (authority_id, id, name, position) values ($1, $2, $3, $4)", [authority, id(6, team), `Team ${team + 1}`, team]);
  for (let rater = 0; rater < ratersOf; rater += 1) {
    await client.query("insert into rater (authority_id, id, name, kind, discipline) values ($1, $2, $3, 'person', $4)", [authority, id(5, rater), `Auditor ${rater + 1}`, ["SEND team", "Health", "Social care"][rater % 3]]);
  }
  const each = <T>(row: (number: number) => T) => (function* () {
    for (const number of numbers(plans)) yield row(number);
  })();
  await copyText(client, "person", "authority_id, id, surname, forename, birth_date", each((n) => `${authority}\t${id(1, n)}\tInvented\tChild ${n}\t${2004 + (n % 17)}-05-01\n`));
  await copyText(client, "plan", "authority_id, id, person_id, reference, team_id, status, started_on", each((n) => `${authority}\t${id(2, n)}\t${id(1, n)}\tEHC-${n}\t${id(6, n % teamsOf)}\tactive\t2020-09-01\n`));
  await copyText(client, "plan_version", "authority_id, id, plan_id, number, kind, stage, dated_on", each((n) => `${authority}\t${id(3, n)}\t${id(2, n)}\t1\tamended-plan-to-year-8\tfinal\t2024-08-01\n`));
  await copyText(client, "rating", "authority_id, id, reference, role, instrument_hash, document_kind, rater_id, team_id, plan_id, plan_version_id, rated_on, state, score, out_of, percent, sections, answered, not_applicable", (function* () {
    for (const made of makeRatings(instrument, at, plans)) {
      if (made.number === 0) checkScore(instrument, made);
      const n = made.number;
      yield `${authority}\t${uuidOf(made.id)}\tA-${n}\taudit\t${hash}\tamended-plan-to-year-8\t${id(5, made.rater)}\t${id(6, made.team)}\t${id(2, n)}\t${id(3, n)}\t${made.ratedOn}\tsubmitted\t${made.percent / 5}\t20\t${made.percent}\t${JSON.stringify(made.sections)}\t${made.answered}\t${instrument.criteria.length - made.answered}\n`;
    }
  })());
  await copyAnswers(client, instrument, hash, key, at, plans);
  return authority;
}

async function copyAnswers(client: pg.ClientBase, instrument: CompiledInstrument, hash: string, key: Buffer, at: number, plans: number): Promise<void> {
  const rows = instrument.criteria.map(({ criterion }) => options.map(({ value, points }) => answerRow(key, hash, criterion.id, value, points)));
  const stream = client.query(copyFrom(`copy answer (${answerColumns}) from stdin (format binary)`));
  const failed = new Promise<never>((_resolve, reject) => stream.once("error", reject));
  failed.catch(() => {});
  const send = async (bytes: Buffer) => {
    if (!stream.write(bytes)) await Promise.race([once(stream, "drain"), failed]);
  };
  const pieces = new AnswerPieces();
  await send(AnswerPieces.head);
  for (const made of makeRatings(instrument, at, plans)) {
    for (const [index, option] of made.options.entries()) {
      const row = rows[index]?.[option] as Buffer;
      if (pieces.isFull(row.length)) await send(pieces.take());
      pieces.write(row, made.id);
    }
  }
  await send(pieces.take());
  const done = new Promise<void>((resolve) => stream.once("finish", resolve));
  stream.end(AnswerPieces.end);
  await Promise.race([done, failed]);
}

/**
 * A country of authorities with `sizes` plans each, a version and an audit a plan, and an answer to each of the tool's 62 criteria. Rows go in by COPY, as those
 * of a backup do: links between tables and the answers' key are checked and built once all are there. The roll-up fills itself meanwhile, by its triggers.
 */
export async function fillEngland(connection: Connection, sizes: readonly number[], onProgress: (text: string) => void): Promise<Filled> {
  await syncShippedInstruments(connection.db);
  const client = await connection.pool.connect();
  try {
    await client.query("set maintenance_work_mem = '1GB'");
    const links = (await client.query<{ name: string; table: string; definition: string }>(`
      select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition from pg_constraint
      where contype = 'f' and conrelid::regclass::text = any ('{person,plan,plan_version,rating,answer}')`)).rows;
    for (const { name, table } of links) await client.query(`alter table ${table} drop constraint ${name}`);
    await client.query("alter table answer drop constraint answer_pkey");
    const found = await firstInstrument(connection, client);
    const instrument = compileInstrument(found.instrument);
    const authorities: Filled["authorities"] = [];
    const plans = sizes.reduce((sum, size) => sum + size, 0);
    let told = 0;
    const [copySeconds] = await timed(async () => {
      let loaded = 0;
      for (const [at, size] of sizes.entries()) {
        authorities.push({ id: await fillAuthority(client, instrument, found.hash, at, size), plans: size });
        loaded += size;
        if (loaded - told >= 50_000) onProgress(`${(told = loaded).toLocaleString("en-GB")} of ${plans.toLocaleString("en-GB")} plans`);
      }
    });
    onProgress("building the answers' key and checking every link");
    const [linkSeconds] = await timed(async () => {
      await client.query("alter table answer add primary key (authority_id, rating_id, criterion_id)");
      for (const { name, table, definition } of links) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    });
    const [foldSeconds] = await timed(() => foldAllRollups(connection.db));
    onProgress("vacuum and analyse, as the server does by itself in the night after");
    const [vacuumSeconds] = await timed(() => client.query("vacuum analyze"));
    return { authorities, plans, answers: plans * instrument.criteria.length, hash: found.hash, copySeconds, linkSeconds, foldSeconds, vacuumSeconds };
  } finally {
    client.release(true);
  }
}

/** The tool, by an authority that exists for no more than the asking. */
async function firstInstrument(connection: Connection, client: pg.ClientBase) {
  const id = uuidOf(idOf(9, 0, 0));
  await client.query("insert into authority (id, name, short_name) values ($1, 'Nobody', 'Nobody')", [id]);
  const found = await loadInstrument(connection.db, id, instrumentId);
  await client.query("delete from authority where id = $1", [id]);
  assert.ok(found);
  return found;
}
