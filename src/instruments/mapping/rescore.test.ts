import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { compileInstrument } from "../scoring/compile-instrument.ts";
import { score } from "../scoring/score.ts";
import { rescore } from "./rescore.ts";

const old = compileInstrument(exampleInstrument({ A: ["A1", "A2"], B: ["B1", "B2", "B3"] }, { id: "old" }));
const metScale = { met: { type: "choice", options: [{ value: "Met", points: 1 }, { value: "Not met", points: 0 }, { value: "Does not apply", points: null }] } };

test("answers follow the mapping, by name or by worth; what has no equal is told", () => {
  const fresh = compileInstrument(exampleInstrument({
    X: [{ id: "X1", maps: ["old/A1"] }, { id: "X2", maps: ["old@1/A2"] }, { id: "X3", maps: ["old/B1"] }, { id: "X4", maps: ["old/B2"] }, "X5"],
  }, { id: "fresh", scales: metScale, scale: "met", score: { rollup: "percent-met" } }));
  const result = rescore(old, fresh, { A1: "Yes", A2: "No", B1: "Partly", B2: "N/A", B3: "Yes" });
  assert.deepEqual(result.answers, { X1: "Met", X2: "Not met", X4: "Does not apply" });
  assert.equal(result.score.percent, 50);
  assert.deepEqual(result.notCarried, [{ criterion: "B1", why: "X3: “Partly” has no equal on the new scale" }, { criterion: "B3", why: "no criterion of the new tool asks the same" }]);
  assert.deepEqual(result.notAsked, ["X3", "X5"]);
});

test("the mapping may stand in the old tool, and two criteria may become one where their answers agree", () => {
  const from = compileInstrument(exampleInstrument({ A: [{ id: "A1", maps: ["fresh/X1"] }, { id: "A2", maps: ["fresh/X1"] }] }, { id: "first" }));
  const fresh = compileInstrument(exampleInstrument({ X: ["X1"] }, { id: "fresh" }));
  assert.deepEqual(rescore(from, fresh, { A1: "Yes", A2: "Yes" }).carried, [{ from: "A1", to: "X1" }, { from: "A2", to: "X1" }]);
  const differ = rescore(from, fresh, { A1: "Yes", A2: "No" });
  assert.deepEqual(differ.answers, {});
  assert.equal(differ.notCarried[0]?.why, "X1 joins A1 and A2, whose answers differ");
});

test("another version of the same tool takes the answers of the same criteria", () => {
  const next = compileInstrument(exampleInstrument({ A: ["A1", { id: "A9", maps: ["old@1/A2"] }], C: ["C1"] }, { id: "old", version: 2 }));
  const result = rescore(old, next, { A1: "Yes", A2: "Partly" });
  assert.deepEqual(result.answers, { A1: "Yes", A9: "Partly" });
  assert.equal(result.score.percent, 75);
});

test("carried to the very same tool, nothing changes and nothing is lost", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("Yes", "Partly", "No", "N/A", ""), { minLength: 5, maxLength: 5 }), (values) => {
    const answers = Object.fromEntries(old.criteria.map(({ id }, index) => [id, values[index] ?? ""]));
    const result = rescore(old, old, answers);
    assert.deepEqual(result.score, score(old, answers));
    assert.deepEqual(result.notCarried, []);
  }));
});
