import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attackTables } from "../../../../test/support/attack-tables.ts";
import { WHOLE } from "./count-table.ts";
import { suppressTables } from "./suppress-tables.ts";

const lines = (name: string) => [...[0, 1, 2].map((at) => ({ id: `${name}:${at}`, partOf: WHOLE })), { id: WHOLE }];
const sums = [0, 1, 2, 3].flatMap((at) => [{ whole: `${at}3`, parts: [`${at}0`, `${at}1`, `${at}2`] }, { whole: `3${at}`, parts: [`0${at}`, `1${at}`, `2${at}`] }]);

/** Fewest cells of a 3 × 3 table with margins that have to go with the small ones: every choice is tried, the smallest first. */
function fewest(counts: readonly (readonly number[])[], atMost: number): number {
  const names = counts.flatMap((row, r) => row.map((count, c) => ({ name: `${r}${c}`, count })));
  const small = names.filter(({ count }) => count <= 4);
  const others = names.filter(({ count }) => count > 4);
  const isSafe = (more: readonly string[]) => {
    const known = new Map(others.filter(({ name }) => !more.includes(name)).map(({ name, count }) => [name, count]));
    const found = attackTables(sums, known, () => 1);
    return small.every(({ name }) => (found.get(name)?.high ?? 0) - (found.get(name)?.low ?? 0) >= 3);
  };
  const isEnough = (left: number, from: number, more: readonly string[]): boolean =>
    left === 0 ? isSafe(more) : others.slice(from).some(({ name }, at) => isEnough(left - 1, from + at + 1, [...more, name]));
  for (let number = 0; number < atMost; number += 1) if (isEnough(number, 0, [])) return number;
  return atMost;
}

test("few more are hidden than must be: within a tenth of the fewest, over 60 tables of which every choice was tried", () => {
  const count = fc.oneof({ weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 4, arbitrary: fc.integer({ min: 5, max: 24 }) });
  const row = fc.array(count, { minLength: 3, maxLength: 3 });
  const tables = fc.sample(fc.array(row, { minLength: 3, maxLength: 3 }), { numRuns: 60, seed: 1_995 });
  let [ours, least] = [0, 0];
  for (const inner of tables) {
    const full = inner.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
    const counts = [...full, [0, 1, 2, 3].map((at) => full.reduce((sum, row) => sum + (row[at] ?? 0), 0))];
    const { toProtect } = suppressTables({ tables: [{ id: "t", rows: lines("team"), columns: lines("grade"), counts }] });
    ours += toProtect;
    least += fewest(counts, toProtect);
  }
  assert.ok(least > 100 && ours <= least * 1.1, `${ours} hidden where ${least} had to be`);
});
