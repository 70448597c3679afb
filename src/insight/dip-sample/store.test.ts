import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { makeAuthority, type TestAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { newId, run, sql } from "../../platform/index.ts";
import { cellsOfRows, type DipSampleRow } from "./rating-rows.ts";
import { criterionCountsOf, frameOf, publishedFiguresOf, sampleOf, sectionCellsOf, teamMonthCells } from "./store.ts";

const hash = "a".repeat(64);
const otherHash = "b".repeat(64);
let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: TestAuthority;
let elsewhere: TestAuthority;
const raters: Record<string, string> = {};

before(async () => {
  database = await freshDatabase();
  const { db } = database;
  here = await makeAuthority(db, { teams: ["North", "South", "East"] });
  elsewhere = await makeAuthority(db);
  for (const [version, each] of [hash, otherHash].entries()) {
    await run(db, sql`insert into instrument_version (hash, instrument_id, version, title, definition) values (${each}, 'tool', ${version + 1}, 'Tool', '{}')`);
    await run(db, sql`insert into criterion (instrument_hash, id, section_id, position, text) values (${each}, 'A1', 'A', 1, 'One'), (${each}, 'A2', 'A', 2, 'Two')`);
  }
  for (const [name, discipline, authority] of [["One", "Health", here], ["Two", "SEND team", here], ["Far", "Health", elsewhere]] as const) {
    raters[name] = newId();
    await run(db, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authority.id}, ${raters[name]}, ${name}, 'person', ${discipline})`);
  }
});
after(() => database.drop());

type Extra = { authority?: TestAuthority; role?: string; state?: string; hash?: string; rater?: string; teamId?: string | null };
let made = 0;
async function storeRow(row: DipSampleRow, extra: Extra = {}): Promise<string> {
  made += 1;
  const id = newId();
  await run(database.db, sql`
    insert into rating (authority_id, id, reference, role, instrument_hash, rater_id, team_id, rated_on, state, percent, sections)
    values (${(extra.authority ?? here).id}, ${id}, ${`R${made}`}, ${extra.role ?? "audit"}, ${extra.hash ?? hash}, ${extra.rater ?? raters["One"]},
      ${extra.teamId === undefined ? row.teamId : extra.teamId}, ${row.ratedOn}, ${extra.state ?? "submitted"}, ${row.percent}, ${JSON.stringify(row.sections)})`);
  return id;
}
const clear = () => run(database.db, sql`truncate rating cascade`);

const now = { from: "2020-07", to: "2020-09" };
const past = { from: "2020-04", to: "2020-06" };
const scope = () => ({ authorityId: here.id, hashes: [hash], roles: ["audit"] });
const close = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-9);

test("the sums in SQL are those of the pure function, whatever the ratings", async () => {
  const percent = fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10), { freq: 6 });
  const rating = fc.record({
    team: fc.nat(2), day: fc.integer({ min: 1, max: 28 }), month: fc.constantFrom("2020-04", "2020-06", "2020-07", "2020-08", "2020-09"),
    percent, a: percent, g: percent, missing: fc.boolean(),
  });
  for (const sample of fc.sample(fc.array(rating, { minLength: 1, maxLength: 60 }), { seed: 20200930, numRuns: 12 })) {
    await clear();
    const rows = sample.map((each, index): DipSampleRow => ({
      ratingId: String(index), teamId: here.teamIds[each.team] ?? "", ratedOn: `${each.month}-${String(each.day).padStart(2, "0")}`, percent: each.percent,
      sections: each.missing ? { A: { percent: each.a } } : { A: { percent: each.a }, G: { percent: each.g } },
    }));
    for (const row of rows) await storeRow(row);
    const expected = cellsOfRows(rows, now, past);
    const cells = await teamMonthCells(database.db, scope(), { from: past.from, to: now.to });
    assert.equal(cells.length, expected.cells.length);
    for (const cell of expected.cells) {
      const found = cells.find((one) => one.month === cell.month && one.teamId === cell.teamId);
      assert.ok(found && found.n === cell.n && close(found.mean, cell.mean) && close(found.variance, cell.variance), JSON.stringify([cell, found]));
    }
    const sections = await sectionCellsOf(database.db, scope(), now, past);
    assert.equal(sections.length, expected.sectionCells.length);
    for (const cell of expected.sectionCells) {
      const found = sections.find((one) => one.period === cell.period && one.section === cell.section && one.teamId === cell.teamId);
      assert.ok(found && found.n === cell.n && close(found.mean, cell.mean) && close(found.variance, cell.variance), JSON.stringify([cell, found]));
    }
  }
});

test("drafts, withdrawn ratings, other roles, other tools, other months and other authorities count nowhere", async () => {
  await clear();
  const row = (ratedOn: string, percent: number): DipSampleRow => ({ ratingId: "", teamId: here.teamIds[0] ?? "", ratedOn, percent, sections: { A: { percent } } });
  await storeRow(row("2020-07-01", 60));
  await storeRow(row("2020-09-30", 80));
  await storeRow(row("2020-08-10", 0), { state: "draft" });
  await storeRow(row("2020-08-10", 0), { state: "withdrawn" });
  await storeRow(row("2020-08-10", 0), { role: "moderation" });
  await storeRow(row("2020-08-10", 0), { hash: otherHash });
  await storeRow(row("2020-10-01", 0));
  await storeRow({ ...row("2020-08-10", 0), teamId: elsewhere.teamIds[0] ?? "" }, { authority: elsewhere, rater: raters["Far"] ?? "" });
  const cells = await teamMonthCells(database.db, scope(), now);
  assert.deepEqual(cells.map((cell) => [cell.month, cell.n, cell.mean]), [["2020-07", 1, 60], ["2020-09", 1, 80]]);
  assert.deepEqual((await sectionCellsOf(database.db, scope(), now, past)).map((cell) => [cell.n, cell.mean]), [[2, 70]]);
  // Two versions of the tool together: 60, 80 and 0.
  const both = await sampleOf(database.db, { ...scope(), hashes: [hash, otherHash] }, now);
  assert.equal(both.ratings, 3);
});

test("ratings without a team or a score are counted and said, and are in no average", async () => {
  await clear();
  const row: DipSampleRow = { ratingId: "", teamId: here.teamIds[0] ?? "", ratedOn: "2020-07-01", percent: 60, sections: {} };
  await storeRow(row);
  await storeRow(row, { teamId: null });
  await storeRow({ ...row, percent: null }, { rater: raters["Two"] ?? "" });
  assert.deepEqual(await sampleOf(database.db, scope(), now), {
    ratings: 3, plans: 3, withoutTeam: 1, withoutScore: 1, auditors: 2,
    disciplines: [{ discipline: "Health", auditors: 1, ratings: 2 }, { discipline: "SEND team", auditors: 1, ratings: 1 }],
  });
  assert.deepEqual((await teamMonthCells(database.db, scope(), now)).map((cell) => cell.n), [1]);
});

test("a criterion counts where it scored, and as not met below full points", async () => {
  await clear();
  const answers = [["2", "0"], ["1", "2"], [null, "2"], ["2", "2"]] as const;
  for (const [index, points] of answers.entries()) {
    const id = await storeRow({ ratingId: "", teamId: here.teamIds[0] ?? "", ratedOn: `2020-08-0${index + 1}`, percent: 50, sections: {} });
    for (const [place, each] of points.entries()) {
      await run(database.db, sql`insert into answer (authority_id, rating_id, instrument_hash, criterion_id, value, points) values (${here.id}, ${id}, ${hash}, ${`A${place + 1}`}, 'x', ${each})`);
    }
  }
  const most = ["A1", "A2"].map((criterionId) => ({ hash, criterionId, points: 2 }));
  const counts = await criterionCountsOf(database.db, scope(), now, most);
  // A1: 2, 1, N/A, 2. A2: 0, 2, 2, 2.
  assert.deepEqual(counts.sort((a, b) => a.criterionId.localeCompare(b.criterionId)), [
    { criterionId: "A1", applicable: 3, notMet: 1 }, { criterionId: "A2", applicable: 4, notMet: 1 },
  ]);
});

test("the frame holds the plans in force on the last day and those issued in the period", async () => {
  const { db } = database;
  assert.equal(await frameOf(db, here.id, now), null);
  const personId = newId();
  await run(db, sql`insert into person (authority_id, id, surname, forename, birth_date) values (${here.id}, ${personId}, 'Invented', 'Child', '2012-01-01')`);
  await run(db, sql`insert into document_kind (id, name, family) values ('new-plan', 'New plan', 'plan') on conflict do nothing`);
  const plan = async (reference: string, started: string, ceased: string | null) => {
    const id = newId();
    await run(db, sql`insert into plan (authority_id, id, person_id, reference, status, started_on, ceased_on) values (${here.id}, ${id}, ${personId}, ${reference}, ${ceased ? "ceased" : "active"}, ${started}, ${ceased})`);
    return id;
  };
  const first = await plan("P1", "2018-01-01", null);
  await plan("P2", "2018-01-01", "2020-09-30");
  await plan("P3", "2018-01-01", "2020-10-01");
  await plan("P4", "2020-10-01", null);
  for (const [number, stage, date] of [[1, "final", "2018-01-01"], [2, "draft", "2020-07-05"], [3, "final", "2020-07-31"]] as const) {
    await run(db, sql`insert into plan_version (authority_id, id, plan_id, number, kind, stage, dated_on) values (${here.id}, ${newId()}, ${first}, ${number}, 'new-plan', ${stage}, ${date})`);
  }
  assert.deepEqual(await frameOf(db, here.id, now), { inForce: 2, issued: 1, asAt: "2020-09-30" });
});

test("published figures come with their first month", async () => {
  const { db } = database;
  for (const [series, start, period, group, value] of [["compliance", "2020-01-01", "month", "", 71], ["compliance-team", "2020-04-01", "quarter", "North", 80.5], ["parents", "2020-04-01", "quarter", "", 1], ["compliance", "2019-12-01", "month", "", 60]] as const) {
    await run(db, sql`insert into published_figure (authority_id, id, series, period_start, period, group_name, value, source) values (${here.id}, ${newId()}, ${series}, ${start}, ${period}, ${group}, ${value}, 'Report 1')`);
  }
  assert.deepEqual(await publishedFiguresOf(db, here.id, { from: "2020-01", to: "2020-09" }), [
    { series: "compliance", period: "month", periodStart: "2020-01", groupName: "", value: 71, plans: null, source: "Report 1" },
    { series: "compliance-team", period: "quarter", periodStart: "2020-04", groupName: "North", value: 80.5, plans: null, source: "Report 1" },
  ]);
});
