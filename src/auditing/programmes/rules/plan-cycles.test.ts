import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { frequencies, planCycles, type Frequency } from "./plan-cycles.ts";

test("a school year by terms has three cycles", () => {
  assert.deepEqual(planCycles("termly", "2020-09-01", "2021-08-31").map(({ name, fromOn, toOn }) => [name, fromOn, toOn]), [
    ["Autumn term 2020", "2020-09-01", "2020-12-31"], ["Spring term 2021", "2021-01-01", "2021-04-30"], ["Summer term 2021", "2021-05-01", "2021-08-31"],
  ]);
});

test("a quarter by months has three cycles, the first cut by the programme's first day", () => {
  const cycles = planCycles("monthly", "2020-07-15", "2020-09-30");
  assert.deepEqual(cycles.map(({ name, fromOn, toOn }) => [name, fromOn, toOn]), [
    ["July 2020", "2020-07-15", "2020-07-31"], ["August 2020", "2020-08-01", "2020-08-31"], ["September 2020", "2020-09-01", "2020-09-30"],
  ]);
  assert.deepEqual([cycles[0]?.auditsDueOn, cycles[0]?.moderationDueOn], ["2020-08-14", "2020-08-28"]);
});

test("quarters, weeks and own dates", () => {
  assert.deepEqual(planCycles("quarterly", "2026-01-01", "2026-12-31").map((cycle) => cycle.name), ["Quarter 1 of 2026", "Quarter 2 of 2026", "Quarter 3 of 2026", "Quarter 4 of 2026"]);
  assert.deepEqual(planCycles("weekly", "2026-09-07", "2026-09-20").map(({ fromOn, toOn }) => [fromOn, toOn]), [["2026-09-07", "2026-09-13"], ["2026-09-14", "2026-09-20"]]);
  assert.deepEqual(planCycles("own", "2026-09-07", "2026-09-20"), []);
});

test("cycles follow one another without a gap from the first day to the last", () => {
  const day = (offset: number) => new Date(Date.UTC(2020, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  fc.assert(fc.property(fc.constantFrom(...(Object.keys(frequencies) as Frequency[]).filter((each) => each !== "own")), fc.nat(3000), fc.integer({ min: 0, max: 400 }), (frequency, start, length) => {
    const cycles = planCycles(frequency, day(start), day(start + length));
    assert.equal(cycles[0]?.fromOn, day(start));
    if (cycles.length < 60) assert.equal(cycles.at(-1)?.toOn, day(start + length));
    for (const [index, cycle] of cycles.entries()) {
      assert.ok(cycle.fromOn <= cycle.toOn && cycle.toOn < cycle.auditsDueOn && cycle.auditsDueOn < cycle.moderationDueOn);
      const next = cycles[index + 1];
      if (next) assert.equal(Date.parse(next.fromOn) - Date.parse(cycle.toOn), 86_400_000);
    }
  }));
});
