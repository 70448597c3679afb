import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { storeRatings } from "../../auditing/index.ts";
import { instrumentHash, loadInstrument, syncShippedInstruments, type Instrument } from "../../instruments/index.ts";
import { newId, run, sql } from "../../platform/index.ts";
import { makeAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { loadNationalMonths } from "./load-national-months.ts";
import { loadNationalSections } from "./load-national-sections.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
before(async () => {
  database = await freshDatabase();
  await syncShippedInstruments(database.db);
});
after(() => database.drop());

const question = { instrument: "dip-sample", from: "2025-09", to: "2025-10" };

/** An authority with a rating for each [day, team, criteria of section E met of ten, criteria of section K met of four]. */
async function authorityWith(name: string, rows: readonly (readonly [string, number, number, number])[], change: (instrument: Instrument) => Instrument = (same) => same): Promise<string> {
  const { db } = database;
  const { id, teamIds } = await makeAuthority(db, { name });
  const raterId = newId();
  await run(db, sql`insert into rater (authority_id, id, name, kind) values (${id}, ${raterId}, 'Auditor', 'person')`);
  const found = await loadInstrument(db, id, "dip-sample");
  assert.ok(found);
  const instrument = change(found.instrument);
  const yes = (section: string, of: number, met: number) => Array.from({ length: of }, (_, at) => ({ criterionId: `${section}${at + 1}`, value: at < met ? "Yes" : "No" }));
  await storeRatings(db, id, instrument, rows.map(([ratedOn, team, e, k], at) => ({
    reference: `R-${at}`, role: "audit", raterId, teamId: teamIds[team] ?? null, ratedOn, answers: [...yes("E", 10, e), ...yes("K", 4, k)],
  })));
  return id;
}

test("authorities stand side by side by month and by section, whatever their teams; other months and roles are left out", async () => {
  await authorityWith("Eastshire", [["2025-09-01", 0, 10, 4], ["2025-09-30", 1, 3, 1], ["2025-10-15", 2, 7, 0], ["2025-11-01", 0, 0, 0]]);
  await authorityWith("Westshire", [["2025-10-02", 0, 5, 2]]);
  // Of 14 criteria: 14 are 100%, 4 are 28.571…%, 7 are 50%. September: (100 + 28.571) / 2 = 64.286.
  assert.deepEqual((await loadNationalMonths(database.db, question)).map(({ authority, month, ratings, mean, variance }) => [authority, month, ratings, Number(mean?.toFixed(3)), variance && Number(variance.toFixed(3))]), [
    // The variance of two is half the square of their difference: 71.4286² / 2 = 2,551.02.
    ["Eastshire", "2025-09", 2, 64.286, 2551.02], ["Eastshire", "2025-10", 1, 50, null], ["Westshire", "2025-10", 1, 50, null],
  ]);
  // Section E: (100 + 30 + 70) / 3 = 66.667; K: (100 + 25 + 0) / 3 = 41.667.
  assert.deepEqual((await loadNationalSections(database.db, question)).filter(({ scored }) => scored > 0).map(({ authority, section, scored, mean }) => [authority, section, scored, Number(mean?.toFixed(3))]), [
    ["Eastshire", "E", 3, 66.667], ["Eastshire", "K", 3, 41.667], ["Westshire", "E", 1, 50], ["Westshire", "K", 1, 50],
  ]);
  assert.deepEqual(await loadNationalMonths(database.db, { ...question, role: "moderation" }), []);
});

test("a tool that an authority brought itself is left out, though it has the same name", async () => {
  const before = await loadNationalMonths(database.db, question);
  const own = await makeAuthority(database.db, { name: "Ownshire" });
  await authorityWith("Northshire", [["2025-09-01", 0, 10, 4]], (instrument) => instrument);
  const withNorth = await loadNationalMonths(database.db, question);
  assert.equal(withNorth.length, before.length + 1);
  const { db } = database;
  // The same rating by a version that belongs to one authority.
  const found = await loadInstrument(db, own.id, "dip-sample");
  assert.ok(found);
  const theirs = { ...found.instrument, version: 99, title: "Their own dip sample" };
  await run(db, sql`insert into instrument_version (hash, instrument_id, version, title, owner_id, definition) values (${instrumentHash(theirs)}, 'dip-sample', 99, ${theirs.title}, ${own.id}, ${JSON.stringify(theirs)}::jsonb)`);
  await run(db, sql`insert into criterion (instrument_hash, id, section_id, position, text) select ${instrumentHash(theirs)}, id, section_id, position, text from criterion where instrument_hash = ${found.hash}`);
  await authorityWith("Southshire", [["2025-09-01", 0, 10, 4]], () => theirs);
  assert.deepEqual((await loadNationalMonths(db, question)).map(({ authority }) => authority), withNorth.map(({ authority }) => authority));
});
