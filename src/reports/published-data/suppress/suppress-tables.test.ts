import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { attackTables } from "../../../../test/support/attack-tables.ts";
import { WHOLE, type CountTable, type TableLine } from "./count-table.ts";
import { keyOfCell } from "./key-of-cell.ts";
import { suppressTables, type Release } from "./suppress-tables.ts";
import type { SuppressionSettings } from "./suppression-settings.ts";

/** The table of these inner counts with its margins; rows may be grouped into areas, which get sums of their own. */
function withMargins(id: string, inner: readonly (readonly number[])[], rowName = "team", columnName = "grade", areas?: readonly number[]): CountTable {
  const plus = (a: readonly number[], b: readonly number[]) => a.map((value, at) => value + (b[at] ?? 0));
  const full = inner.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
  const zero = (full[0] ?? []).map(() => 0);
  const areaIds = [...new Set(areas)];
  const rows: TableLine[] = full.map((_, at) => ({ id: `${rowName}:${at}`, partOf: areas === undefined ? WHOLE : `area:${areas[at]}` }));
  const counts = [...full];
  for (const area of areaIds) {
    rows.push({ id: `area:${area}`, partOf: WHOLE });
    counts.push(full.filter((_, at) => areas?.[at] === area).reduce(plus, zero));
  }
  rows.push({ id: WHOLE });
  counts.push(full.reduce(plus, zero));
  return { id, rows, columns: [...(inner[0] ?? []).map((_, at) => ({ id: `${columnName}:${at}`, partOf: WHOLE })), { id: WHOLE }], counts };
}

/** What the printed tables tell a reader: the sums of their layout and the numbers that are shown. */
function asRead(release: Release, counts: readonly { counts: (number | null)[][] }[]) {
  const sums: { whole: string; parts: string[] }[] = [];
  const known = new Map<string, number>();
  for (const [t, table] of release.tables.entries()) {
    const key = (r: number, c: number) => keyOfCell([table.rows[r]?.id ?? "", table.columns[c]?.id ?? ""]);
    for (const [r] of table.rows.entries()) {
      for (const [c] of table.columns.entries()) {
        const value = counts[t]?.counts[r]?.[c];
        if (value !== null && value !== undefined) known.set(key(r, c), value);
        for (const [lines, name] of [[table.rows, (at: number) => key(at, c)], [table.columns, (at: number) => key(r, at)]] as const) {
          const own = lines === table.rows ? r : c;
          const parts = lines.flatMap((line, at) => (line.partOf === lines[own]?.id ? [name(at)] : []));
          if (parts.length > 0) sums.push({ whole: key(r, c), parts });
        }
      }
    }
  }
  return { sums, known };
}

/** Fails where a reader can narrow any hidden count to fewer than four whole numbers, or sees a small one. */
function standsAttack(release: Release, settings: Partial<SuppressionSettings> = {}): number {
  const { tables } = suppressTables(release, settings);
  const { sums, known } = asRead(release, tables);
  const zerosHidden = settings.zeros === "hidden";
  for (const count of known.values()) assert.ok(count > 4 || (count === 0 && !zerosHidden), `${count} is shown`);
  const found = attackTables(sums, known, () => (zerosHidden ? 0 : 1));
  for (const [name, { low, high }] of found) assert.ok(high - low >= 3, `“${name}” is known to be from ${low} to ${high}`);
  return found.size;
}

describe("by hand", () => {
  // Small: North's 2. A rectangle through it must leave three steps of room. With "at least 1" for hidden counts, North's 2 can fall by 1,
  // so the corners that fall as it rises need 1 + 2 = 3. The three least are RI of North (8), Inadequate of South (6) and
  // the corner between them, RI of South (9); East has 8 and 12.
  const table: CountTable = {
    id: "grades",
    rows: [{ id: "north", partOf: WHOLE }, { id: "south", partOf: WHOLE }, { id: "east", partOf: WHOLE }, { id: WHOLE }],
    columns: [{ id: "good", partOf: WHOLE }, { id: "ri", partOf: WHOLE }, { id: "inadequate", partOf: WHOLE }, { id: WHOLE }],
    counts: [[20, 8, 2, 30], [15, 9, 6, 30], [10, 12, 8, 30], [45, 29, 16, 90]],
  };

  test("the smallest rectangle through a small count is hidden, and no total", () => {
    const { tables, numbers, small, toProtect } = suppressTables({ tables: [table] });
    assert.deepEqual(tables[0]?.counts, [[20, null, null, 30], [15, null, null, 30], [10, 12, 8, 30], [45, 29, 16, 90]]);
    assert.deepEqual([numbers, small, toProtect], [16, 1, 3]);
  });

  test("two small counts that a total would tell are not enough: 1 + 2 = 3 leaves 1 and 2 only", () => {
    const oneWay: CountTable = { id: "by team", rows: [{ id: "a", partOf: WHOLE }, { id: "b", partOf: WHOLE }, { id: "c", partOf: WHOLE }, { id: "d", partOf: WHOLE }, { id: WHOLE }], columns: [{ id: WHOLE }], counts: [[1], [2], [9], [40], [52]] };
    const { tables } = suppressTables({ tables: [oneWay] });
    // a 1 → needs a partner that can fall by 3: c (9 ≥ 1 + 3). b 2 → falls by 1 and rises by 2 against c as well.
    assert.deepEqual(tables[0]?.counts.flat(), [null, null, null, 40, 52]);
  });

  test("nothing small, nothing hidden; a 0 is shown unless told", () => {
    const fine = withMargins("fine", [[5, 0], [7, 9]]);
    assert.deepEqual(suppressTables({ tables: [fine] }).tables[0]?.counts, fine.counts);
    assert.equal(suppressTables({ tables: [fine] }, { zeros: "hidden" }).tables[0]?.counts[0]?.[1], null);
  });

  test("a count that is printed in two tables is hidden in both", () => {
    const teams: CountTable = { id: "teams", rows: [{ id: "north", partOf: WHOLE }, { id: "south", partOf: WHOLE }, { id: "west", partOf: WHOLE }, { id: WHOLE }], columns: [{ id: WHOLE }], counts: [[3], [11], [12], [26]] };
    const grades: CountTable = { id: "grades", rows: teams.rows, columns: [{ id: "met", partOf: WHOLE }, { id: "not met", partOf: WHOLE }, { id: WHOLE }], counts: [[0, 3, 3], [6, 5, 11], [6, 6, 12], [12, 14, 26]] };
    const { tables } = suppressTables({ tables: [teams, grades] });
    assert.equal(tables[0]?.counts[0]?.[0], null);
    assert.equal(tables[1]?.counts[0]?.[2], null);
    assert.deepEqual(tables[1]?.counts.map((row) => row[2]), tables[0]?.counts.map((row) => row[0]));
    standsAttack({ tables: [teams, grades] });
  });

  test("the rest of a share is protected: 47 of 50 tells that 3 are not", () => {
    const share = { id: "on time", part: ["on time"], partCount: 47, whole: [WHOLE], wholeCount: 50 };
    assert.deepEqual([...suppressTables({ tables: [], shares: [share] }).hiddenShares], ["on time"]);
    const safe = { ...share, partCount: 40 };
    assert.deepEqual([...suppressTables({ tables: [], shares: [safe] }).hiddenShares], []);
  });

  test("a mean is hidden with the count of whom it tells, and where they are few", () => {
    const means = [...["north", "south", "east"].map((team) => ({ id: `mean ${team}`, of: [team, "inadequate"], count: { north: 2, south: 6, east: 8 }[team] ?? 0 })), { id: "two", of: ["elsewhere"], count: 2 }];
    assert.deepEqual([...suppressTables({ tables: [table], means }).hiddenMeans], ["mean north", "mean south", "two"]);
  });

  test("an unpublished rest makes a breakdown complete, and is protected as well", () => {
    // Of 30 plans the 28 audited are printed, the 2 others are not: 30 - 28 would tell them.
    const some: CountTable = { id: "some", rows: [{ id: "audited", partOf: WHOLE }, { id: "others", partOf: WHOLE, unpublished: true }, { id: WHOLE }], columns: [{ id: WHOLE }], counts: [[28], [2], [30]] };
    const shown = suppressTables({ tables: [some] }).tables[0]?.counts.flat() ?? [];
    assert.ok(shown[0] === null || shown[2] === null);
  });

  test("tables that contradict each other are refused, with every place", () => {
    const wrong = { ...table, counts: [[20, 8, 2, 31], ...table.counts.slice(1)] };
    assert.throws(() => suppressTables({ tables: [wrong, table] }), (error: { code?: string; details?: string[] }) =>
      error.code === "tables-do-not-add-up" && error.details?.length === 3 && /north” is 30 here and 31 elsewhere/.test(error.details.join()));
  });
});

describe("under attack by every sum, with whole numbers", () => {
  test("the attacker of these tests does find a count that is hidden alone, and one in a rectangle that is too tight", () => {
    const table = withMargins("t", [[2, 8], [6, 9]]);
    const alone = asRead({ tables: [table] }, [{ counts: table.counts.map((row, r) => row.map((value, c) => (r === 0 && c === 0 ? null : value))) }]);
    assert.deepEqual([...attackTables(alone.sums, alone.known, () => 1).values()], [{ low: 2, high: 2 }]);
    // 1 2 / 2 1 with margins of 3 can only be itself or 2 1 / 1 2.
    const tight = withMargins("t", [[1, 2], [2, 1]]);
    const corners = asRead({ tables: [tight] }, [{ counts: tight.counts.map((row, r) => row.map((value, c) => (r < 2 && c < 2 ? null : value))) }]);
    assert.deepEqual([...attackTables(corners.sums, corners.known, () => 1).values()], Array.from({ length: 4 }, () => ({ low: 1, high: 2 })));
  });

  // Small counts often, larger ones sometimes, as in real breakdowns.
  const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 20 }) });
  const inner = (most = 5) => fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
  const mostOf = (numRuns: number) => ({ numRuns, seed: 20_240_301 });

  test("a table of two ways with margins", () => {
    fc.assert(fc.property(inner(), (counts) => void standsAttack({ tables: [withMargins("t", counts)] })), mostOf(150));
  });

  test("where zeros are hidden too", () => {
    fc.assert(fc.property(inner(4), (counts) => void standsAttack({ tables: [withMargins("t", counts)] }, { zeros: "hidden" })), mostOf(60));
  });

  test("teams in areas in the authority", () => {
    const grouped = inner(4).chain((counts) => fc.tuple(fc.constant(counts), fc.array(fc.integer({ min: 0, max: 1 }), { minLength: counts.length, maxLength: counts.length })));
    fc.assert(fc.property(grouped, ([counts, areas]) => void standsAttack({ tables: [withMargins("t", counts, "team", "grade", areas)] })), mostOf(80));
  });

  test("tables that share a margin", () => {
    // The same people by team and grade, by team and need, and by team alone: the team totals are one and the same.
    const linked = inner(3).chain((grades) => fc.tuple(fc.constant(grades), fc.tuple(...grades.map((row) => fc.integer({ min: 0, max: row.reduce((sum, value) => sum + value, 0) })))));
    fc.assert(fc.property(linked, ([grades, firsts]) => {
      const totals = grades.map((row) => row.reduce((sum, value) => sum + value, 0));
      const needs = firsts.map((first, at) => [first, (totals[at] ?? 0) - first]);
      standsAttack({ tables: [withMargins("grades", grades), withMargins("needs", needs, "team", "need")] });
    }), mostOf(80));
  });
});
