import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attackSum, type SumKnown } from "../../../../test/support/attack-means.ts";
import { dataSetOf, type Breakdown, type DataCell } from "../data-set.ts";
import { roomOfMean } from "./mean-room.ts";

test("the attack itself: a total less the other parts", () => {
  // x + y = 30 with x up to 20 and y up to 15: x is from 15 to 20, y from 10 to 15.
  const sums: SumKnown[] = [{ terms: [{ name: "x", sign: 1 }, { name: "y", sign: 1 }], is: 30 }];
  const most = new Map([["x", 20], ["y", 15]]);
  assert.deepEqual(attackSum("x", sums, most), { low: 15, high: 20 });
  assert.deepEqual(attackSum("y", sums, most), { low: 10, high: 15 });
  // With x − y = 4 both are known: 17 and 13.
  const both: SumKnown[] = [...sums, { terms: [{ name: "x", sign: 1 }, { name: "y", sign: -1 }], is: 4 }];
  const found = attackSum("x", both, most);
  assert.ok(found && Math.abs(found.low - 17) < 1e-6 && Math.abs(found.high - 17) < 1e-6);
  assert.equal(attackSum("x", [{ terms: [{ name: "x", sign: 1 }], is: 21 }], most), undefined);
});

test("two hidden groups that all but reach the full score tell of each other, and their room says so", () => {
  // Two documents and five, hidden; together 690 of 700 at most. The two have at least 690 − 500 = 190 of 200 and at most 200: 5 points of room.
  const sums = [{ count: 2, sum: 195, squares: 19_025 }, { count: 5, sum: 495, squares: 49_025 }];
  const move = new Map([[0, 1], [1, -1]]);
  const room = roomOfMean(move, (at) => sums[at] ?? { count: 0, sum: 0, squares: 0 }, 0, false);
  assert.ok(Math.abs(room - 5) < 0.6, String(room));
});

/** One document by group of each breakdown and cycle, with a score; some groups are small. */
type Doc = { cycle: string; groups: Readonly<Record<string, string>>; score: number };

const release = fc.record({
  cycles: fc.integer({ min: 1, max: 3 }),
  sizes: fc.array(fc.array(fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
  // High scores are the hard case: groups near the full score leave little room.
  level: fc.constantFrom(50, 80, 95), spread: fc.constantFrom(0, 5, 25), seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }), second: fc.boolean(),
});

function documentsOf({ cycles, sizes, level, spread, seed, second }: typeof release extends fc.Arbitrary<infer T> ? T : never): Doc[] {
  let state = seed;
  const next = () => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) / 2_147_483_647;
  return sizes.flatMap((row, group) => row.slice(0, cycles).flatMap((count, cycle) => Array.from({ length: count }, (): Doc => ({
    cycle: `${cycle}`, groups: { kind: `k${group}`, ...(second && { team: `t${Math.floor(next() * 3)}` }) }, score: Math.round(Math.min(100, Math.max(0, level + spread * (2 * next() - 1) * 2))),
  }))));
}

function breakdownOf(id: string, documents: readonly Doc[]): Breakdown {
  const groups = [...new Set(documents.map((each) => each.groups[id] ?? ""))].sort();
  const cells = [...Map.groupBy(documents, (each) => JSON.stringify([each.groups[id], each.cycle])).values()].flatMap((own): DataCell[] => {
    const [first] = own;
    if (first === undefined) return [];
    const percent = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const variance = own.length > 1 ? own.reduce((sum, { score }) => sum + (score - percent) ** 2, 0) / (own.length - 1) : 0;
    const se = Math.sqrt(variance / own.length);
    return [{ group: first.groups[id] ?? "", cycle: first.cycle, documents: own.length, percent, low: percent - 2 * se, high: percent + 2 * se, se: own.length > 1 ? se : null }];
  });
  return { id, title: id, groups: groups.map((group) => ({ id: group, label: group })), cells };
}

/**
 * What a reader makes of the means: every printed mean times its count is a sum that is known; every layout's sums hold; the reader is even told all counts, also the hidden
 * ones. Gives for each small group how many points its mean can range over.
 */
function attack(documents: readonly Doc[], breakdowns: readonly Breakdown[], cycles: readonly { id: string; name: string }[]) {
  const { rows } = dataSetOf(breakdowns, cycles);
  const most = new Map<string, number>();
  const sums: SumKnown[] = [];
  const counts = new Map<string, number>();
  const nameOf = (breakdown: string, group: string, cycle: string) => (group === "All" ? `All|${cycle}` : `${breakdown}|${group}|${cycle}`);
  const add = (name: string, own: readonly Doc[]) => {
    most.set(name, 100 * own.length);
    counts.set(name, own.length);
  };
  const all = [...cycles.map(({ name }) => name), "All cycles"];
  const inCycle = (name: string) => documents.filter(({ cycle }) => name === "All cycles" || cycles.find((each) => each.name === name)?.id === cycle);
  for (const name of all) add(nameOf("", "All", name), inCycle(name));
  for (const { id, groups } of breakdowns) {
    for (const { label } of groups) for (const name of all) add(nameOf(id, label, name), inCycle(name).filter((each) => each.groups[id] === label));
    for (const name of all) sums.push({ terms: [{ name: nameOf(id, "All", name), sign: -1 }, ...groups.map(({ label }) => ({ name: nameOf(id, label, name), sign: 1 }))], is: 0 });
    for (const label of [...groups.map((group) => group.label), "All"]) sums.push({ terms: [{ name: nameOf(id, label, "All cycles"), sign: -1 }, ...cycles.map(({ name }) => ({ name: nameOf(id, label, name), sign: 1 }))], is: 0 });
  }
  for (const row of rows) {
    if (row.percent === null) continue;
    const name = nameOf(row.breakdown, row.group, row.cycle);
    sums.push({ terms: [{ name, sign: 1 }], is: row.percent * (counts.get(name) ?? 0) });
  }
  return [...counts].filter(([, count]) => count > 0 && count <= 4).map(([name, count]) => {
    const found = attackSum(name, sums, most);
    assert.ok(found, `${name}: no values fit`);
    return { name, points: (found.high - found.low) / count, printed: rows.filter((row) => row.percent !== null).length };
  });
}

test("no sum or difference of printed means narrows a small group's mean to less than 20 points, also for a reader who knows every count", () => {
  const cyclesOf = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Cycle ${at + 1}` }));
  let [attacked, printed] = [0, 0];
  fc.assert(fc.property(release, (given) => {
    const documents = documentsOf(given);
    if (documents.length === 0) return;
    const breakdowns = ["kind", ...(given.second ? ["team"] : [])].map((id) => breakdownOf(id, documents));
    for (const { name, points, printed: means } of attack(documents, breakdowns, cyclesOf(given.cycles))) {
      attacked += 1;
      printed += Math.min(1, means);
      assert.ok(points >= 20 - 0.5, `${name}: ${points}`);
    }
  }), { numRuns: 60, seed: 17 });
  assert.ok(attacked > 100 && printed > attacked / 3, `${attacked} groups attacked, ${printed} in a release that prints any mean`);
});

test("without the protection the same attack finds hidden means: it is no straw man", () => {
  // One cycle, groups of 2, 5 and 20: the count of 5 goes with the 2. The full scores all but give them away, so more means than counts must go.
  const doc = (group: string, score: number): Doc => ({ cycle: "0", groups: { kind: group }, score });
  const documents = [...[98, 97].map((score) => doc("a", score)), ...[99, 99, 100, 99, 98].map((score) => doc("b", score)), ...Array.from({ length: 20 }, (_, at) => doc("c", 60 + at))];
  const breakdowns = [breakdownOf("kind", documents)];
  const cycles = [{ id: "0", name: "Cycle 1" }];
  const [small] = attack(documents, breakdowns, cycles);
  assert.ok(small && small.points >= 20, JSON.stringify(small));
  const { rows } = dataSetOf(breakdowns, cycles);
  const c = rows.filter((row) => row.group === "c" && row.cycle === "Cycle 1");
  assert.deepEqual(c.map((row) => [row.documents, row.percent, row.mark]), [[20, null, "[c]"]]);
  // With the mean of c printed a reader would know what a and b come to together: 195 + 495 = 690 of 700, so a's mean to 5 points.
  const known = attackSum("a", [{ terms: [{ name: "a", sign: 1 }, { name: "b", sign: 1 }], is: 690 }], new Map([["a", 200], ["b", 500]]));
  assert.ok(known && Math.abs((known.high - known.low) / 2 - 5) < 1e-6);
});
