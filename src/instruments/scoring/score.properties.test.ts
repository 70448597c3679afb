import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../test/support/example-instrument.ts";
import { compileInstrument } from "./compile-instrument.ts";
import { score } from "./score.ts";

const values = ["Yes", "Partly", "No", "N/A", ""];
const rollups = ["share", "percent-met", "mean", "sum", "mean-of-sections", "worst", "tally"];

/** A tool of up to three sections, with weights, every roll-up and setting, and answers to some of its criteria. */
const cases = fc.record({
  sections: fc.array(fc.array(fc.record({ weight: fc.constantFrom(0, 0.5, 1, 2, 3), critical: fc.boolean() }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  rollup: fc.constantFrom(...rollups),
  sectionRollup: fc.constantFrom("share", "percent-met", "mean", "sum", "worst"),
  unanswered: fc.constantFrom("left-out", "zero"),
  notApplicable: fc.constantFrom("left-out", "full"),
  answers: fc.array(fc.constantFrom(...values), { minLength: 15, maxLength: 15 }),
}).map(({ sections, answers, ...settings }) => {
  const names = ["A", "B", "C"];
  const ids = sections.map((criteria, section) => criteria.map((each, index) => ({ ...each, id: `${names[section]}${index + 1}` })));
  const instrument = exampleInstrument(Object.fromEntries(ids.map((criteria, section) => [names[section] ?? "", criteria])), { score: settings });
  const given = Object.fromEntries(ids.flat().map(({ id }, index) => [id, answers[index] ?? ""]));
  return { compiled: compileInstrument(instrument), given, settings };
});

const close = (a: number, b: number) => Math.abs(a - b) < 1e-6;

test("contributions add up to the score", () => {
  fc.assert(fc.property(cases, ({ compiled, given }) => {
    const result = score(compiled, given);
    assert.ok(close(result.explanation.contributions.reduce((sum, part) => sum + part.share, 0), result.score ?? 0));
  }));
});

test("a percentage is from 0 to 100, and the score is that part of what it is out of", () => {
  fc.assert(fc.property(cases, ({ compiled, given }) => {
    const { score: value, outOf, percent, sections } = score(compiled, given);
    for (const each of [{ score: value, outOf, percent }, ...Object.values(sections)]) {
      if (each.percent === null) continue;
      assert.ok(each.percent >= 0 && each.percent <= 100);
      assert.ok(close((each.score ?? 0) / (each.outOf ?? 1) * 100, each.percent));
    }
  }));
});

test("every criterion is exactly one of answered, not answered and not applicable, in sections as in the whole", () => {
  fc.assert(fc.property(cases, ({ compiled, given }) => {
    const { answered, unanswered, notApplicable, sections, explanation } = score(compiled, given);
    assert.equal(answered + unanswered + notApplicable, compiled.criteria.length);
    for (const name of ["answered", "unanswered", "notApplicable"] as const) {
      assert.equal(Object.values(sections).reduce((sum, section) => sum + section[name], 0), { answered, unanswered, notApplicable }[name]);
    }
    assert.equal(explanation.contributions.length + explanation.excluded.length, compiled.criteria.length);
  }));
});

test("the order in which answers are given changes nothing", () => {
  fc.assert(fc.property(cases, ({ compiled, given }) => {
    assert.deepEqual(score(compiled, Object.fromEntries(Object.entries(given).reverse())), score(compiled, given));
  }));
});

test("N/A instead of no answer never changes a share, where both are left out", () => {
  fc.assert(fc.property(cases.filter(({ settings }) => settings.notApplicable === "left-out" && settings.unanswered === "left-out"), ({ compiled, given }) => {
    const blank = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, value === "N/A" ? "" : value]));
    assert.equal(score(compiled, given).percent, score(compiled, blank).percent);
  }));
});

test("a better answer never lowers a score", () => {
  const better: Record<string, string> = { No: "Partly", Partly: "Yes" };
  fc.assert(fc.property(cases, fc.nat(), ({ compiled, given }, pick) => {
    const low = Object.keys(given).filter((id) => better[given[id] ?? ""] !== undefined);
    const id = low[pick % Math.max(1, low.length)];
    if (id === undefined) return;
    const before = score(compiled, given);
    const after = score(compiled, { ...given, [id]: better[given[id] ?? ""] ?? "" });
    assert.ok((after.percent ?? 0) >= (before.percent ?? 0) - 1e-9);
  }));
});
