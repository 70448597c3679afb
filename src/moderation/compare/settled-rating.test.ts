import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shippedInstruments, type Instrument } from "../../instruments/index.ts";
import { settledRating } from "./settled-rating.ts";
import { sideBySide, type GivenAnswer, type RatingToCompare, type Settlement } from "./side-by-side.ts";

const instrument = shippedInstruments().map((each) => each.instrument).find((each) => each.id === "programme-ehcp") as Instrument;
const points: Record<string, number | null> = { Yes: 2, Partly: 1, No: 0, "N/A": null };
const rating = (answers: Record<string, string>, judgements: RatingToCompare["judgements"] = {}): RatingToCompare => ({
  judgements, answers: new Map(Object.entries(answers).map(([id, value]): [string, GivenAnswer] => [id, { value, points: points[value] ?? null, comment: "", evidence: `words of ${id} for ${value}` }])),
});

test("ratings stand beside one another in the tool's order, with the difference in points", () => {
  const compared = sideBySide(instrument, rating({ B1: "Yes", A1: "Yes", A2: "N/A", A3: "Partly" }), rating({ A1: "No", A2: "Yes", B1: "Yes", A5: "Yes" }));
  assert.deepEqual(compared.map((row) => [row.id, row.differs, row.difference]), [["A1", true, -2], ["A2", true, null], ["A3", true, null], ["A5", true, null], ["B1", false, 0]]);
});

test("a settled rating takes what both said and what was settled, with the words of whoever's answer stands", () => {
  const [first, second] = [rating({ A1: "Yes", A2: "Yes", A3: "No", A4: "Yes" }), rating({ A1: "Yes", A2: "No", A3: "Yes" })];
  const compared = sideBySide(instrument, first, second);
  const before = settledRating(instrument, compared, first, second, new Map());
  assert.deepEqual(before.open, ["A2", "A3", "A4"]);
  const settled = new Map<string, Settlement>([
    ["A2", { value: "No", whose: "second", how: "agreement", reason: "" }], ["A3", { value: "Partly", whose: "other", how: "moderator", reason: "It is there for the mother only." }],
    ["A4", { value: "", whose: "second", how: "agreement", reason: "" }],
  ]);
  const result = settledRating(instrument, compared, first, second, settled);
  assert.deepEqual(result.open, []);
  assert.deepEqual(result.answers.map((answer) => [answer.criterionId, answer.value, answer.comment]), [["A1", "Yes", ""], ["A2", "No", ""], ["A3", "Partly", "It is there for the mother only."]]);
  assert.equal(result.answers[1]?.evidence, "words of A2 for No");
  assert.equal(result.answers[2]?.evidence, "words of A3 for No\nwords of A3 for Yes");
  assert.deepEqual(result.settlements.map((each) => [each.id, each.whose]), [["A1", "both"], ["A2", "second"], ["A3", "other"], ["A4", "second"]]);
});

test("lists and texts about the document are those of both raters, each once", () => {
  const themes = instrument.judgements.find((each) => each.id === "themes")?.options.map((option) => option.value) ?? [];
  const [one = "", two = "", three = ""] = themes;
  const result = settledRating(instrument, [], rating({}, { themes: [three, one], strengths: "Clear" }), rating({}, { themes: [two, one], strengths: "Clear" }), new Map());
  assert.deepEqual(result.judgements, { themes: [one, two, three], strengths: "Clear" });
});

test("whatever two people answer: nothing that differs is settled by itself, and what they share is kept", () => {
  const ids = instrument.sections.flatMap((section) => section.groups.flatMap((group) => group.criteria.map((criterion) => criterion.id))).slice(0, 12);
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("Yes", "Partly", "No", "N/A"));
  fc.assert(fc.property(answers, answers, (one, two) => {
    const [first, second] = [rating(one), rating(two)];
    const result = settledRating(instrument, sideBySide(instrument, first, second), first, second, new Map());
    for (const id of ids) {
      const same = one[id] === two[id];
      assert.equal(result.open.includes(id), !same);
      assert.equal(result.answers.find((answer) => answer.criterionId === id)?.value, same ? one[id] : undefined);
    }
  }));
});
