import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { compileInstrument, type CompiledInstrument } from "./compile-instrument.ts";
import { score } from "./score.ts";

const list = [{ id: "good", label: "Good", from: 75 }, { id: "fair", label: "Fair", from: 40 }, { id: "poor", label: "Poor" }];
const place = (label: string | undefined) => list.findIndex((grade) => grade.label === label);

/** The least number of better answers that reaches a better grade, found by trying them all. */
function leastByTrying(compiled: CompiledInstrument, given: Record<string, string>): number | undefined {
  const points: Record<string, number> = { Yes: 2, Partly: 1, No: 0 };
  const ids = Object.keys(given).filter((id) => (points[given[id] ?? ""] ?? 2) < 2);
  const now = place(score(compiled, given).grade?.label);
  let least: number | undefined;
  const go = (at: number, answers: Record<string, string>, changes: number): void => {
    if (least !== undefined && changes >= least) return;
    const grade = score(compiled, answers).grade?.label;
    if (place(grade) < now) least = changes;
    const id = ids[at];
    if (id === undefined) return;
    go(at + 1, answers, changes);
    for (const better of ["Partly", "Yes"]) {
      if ((points[better] ?? 0) > (points[given[id] ?? ""] ?? 0)) go(at + 1, { ...answers, [id]: better }, changes + 1);
    }
  };
  go(0, given, 0);
  return least;
}

const cases = (grades: Record<string, unknown>) => fc.record({
  weights: fc.array(fc.constantFrom(0.5, 1, 2, 3), { minLength: 2, maxLength: 6 }),
  rollup: fc.constantFrom("share", "percent-met", "mean", "sum", "mean-of-sections", "worst"),
  sectionRollup: fc.constantFrom("share", "worst"),
  answers: fc.array(fc.constantFrom("Yes", "Partly", "No", "N/A"), { minLength: 6, maxLength: 6 }),
}).map(({ weights, answers, ...settings }) => {
  const criteria = weights.map((weight, index) => ({ id: `C${index + 1}`, weight, critical: index % 2 === 0 }));
  const instrument = exampleInstrument({ A: criteria.slice(0, 1), B: criteria.slice(1) }, { score: settings, grades });
  return { compiled: compileInstrument(instrument), given: Object.fromEntries(criteria.map(({ id }, index) => [id, answers[index] ?? "N/A"])) };
});

function assertFewest(compiled: CompiledInstrument, given: Record<string, string>): void {
  const result = score(compiled, given);
  const { lift } = result.explanation;
  if (result.grade === null || result.grade.label === "Good") {
    assert.equal(lift, null);
    return;
  }
  assert.equal(lift?.changes.length, leastByTrying(compiled, given));
  if (lift === null) return;
  assert.equal(lift.isFewest, true);
  const changed = { ...given, ...Object.fromEntries(lift.changes.map(({ criterion, to }) => [criterion, to])) };
  const after = score(compiled, changed).grade?.label;
  assert.equal(after, lift.grade);
  assert.ok(place(after) < place(result.grade.label));
  for (const { criterion, from } of lift.changes) assert.equal(given[criterion], from);
}

test("with thresholds alone the lift is the fewest changes that there are", () => {
  fc.assert(fc.property(cases({ list }), ({ compiled, given }) => assertFewest(compiled, given)), { numRuns: 200 });
});

test("with limits and conditions too", () => {
  const limits = [
    { id: "critical", when: "critical.No > 0", atMost: "poor", because: "a critical criterion was answered No" },
    { id: "section", when: "sections.A.percent < 100.0", atMost: "fair", because: "section A is not met in full" },
  ];
  const asked = [{ ...list[0], when: "counts.No == 0 && counts.Yes >= 2" }, ...list.slice(1)];
  fc.assert(fc.property(cases({ list: asked, limits }), ({ compiled, given }) => assertFewest(compiled, given)), { numRuns: 200 });
});

test("each change is as small as will do", () => {
  const compiled = compileInstrument(exampleInstrument({ A: ["A1", "A2", "A3", "A4"] }, { grades: { list } }));
  // 5 of 8 points; 6 are needed.
  const { lift } = score(compiled, { A1: "Yes", A2: "Yes", A3: "Partly", A4: "No" }).explanation;
  assert.deepEqual(lift, { grade: "Good", changes: [{ criterion: "A4", from: "No", to: "Partly" }], isFewest: true });
});

test("the weightiest answers are changed first, and N/A is never a way up", () => {
  const compiled = compileInstrument(exampleInstrument({ A: [{ id: "A1", weight: 3 }, "A2", "A3", "A4"] }, { grades: { list } }));
  const { lift } = score(compiled, { A1: "No", A2: "No", A3: "Yes", A4: "N/A" }).explanation;
  // 2 of 10 points now; A1 alone brings 6 more.
  assert.deepEqual(lift?.changes, [{ criterion: "A1", from: "No", to: "Partly" }]);
  assert.equal(lift?.grade, "Fair");
});

const liftOf = (grades: unknown, given: Record<string, string>) => score(compileInstrument(exampleInstrument({ A: ["A1", "A2"] }, grades === undefined ? {} : { grades })), given).explanation.lift;

test("there is no lift from the best grade, without grades, or where no better answer would do", () => {
  assert.equal(liftOf({ list }, { A1: "Yes", A2: "Yes" }), null);
  assert.equal(liftOf(undefined, { A1: "No" }), null);
  assert.equal(liftOf({ list: [{ ...list[0], when: "answered > 5" }, list[2]] }, { A1: "No", A2: "No" }), null);
});

test("a tool of 60 criteria with limits answers quickly, and says when it has not tried every smaller set", () => {
  const ids = Array.from({ length: 60 }, (_, index) => ({ id: `C${index + 1}`, weight: 1 + (index % 7) }));
  const limits = [{ id: "no", when: "counts.No > 20", atMost: "fair", because: "more than twenty answers are No" }];
  const compiled = compileInstrument(exampleInstrument({ A: ids }, { grades: { list, limits } }));
  const given = Object.fromEntries(ids.map(({ id }, index) => [id, index % 3 === 0 ? "Partly" : "No"]));
  const result = score(compiled, given);
  assert.equal(result.grade?.label, "Poor");
  assert.equal(result.explanation.lift?.grade, "Fair");
});
