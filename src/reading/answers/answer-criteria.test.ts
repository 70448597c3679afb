import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { planInText, readInText, type PlanInText } from "../../../test/support/plan-in-text.ts";
import { shippedInstruments } from "../../instruments/index.ts";
import { criteriaOfInstrument } from "./criteria-of-instrument.ts";
import { northSomersetRules } from "./north-somerset/north-somerset-rules.ts";

const answersOf = async (plan: PlanInText) => Object.fromEntries(Object.entries((await readInText(plan)).answers).map(([criterion, { answer }]) => [criterion, answer]));
const shipped = (id: string) => {
  const found = shippedInstruments([`${id}.yaml`])[0];
  assert.ok(found, id);
  return found.instrument;
};

test("there is a rule for each criterion of the full audit, and none besides", () => {
  assert.deepEqual(Object.keys(northSomersetRules).sort(), criteriaOfInstrument(shipped("north-somerset-ehcp")).criteria.map(({ criterion }) => criterion.id).sort());
});

test("a sound plan is answered Yes where everything is there, and N/A where nothing is asked for", async () => {
  const answers = await answersOf({});
  for (const criterion of ["A1", "A4", "A9", "A10", "C1", "D1", "E4", "F1", "F2", "F3", "F8", "I1", "I2", "J1", "T3", "T5"]) assert.equal(answers[criterion], "Yes", criterion);
  for (const criterion of ["D2", "D3", "H1.1", "H1.2", "J2", "J3", "J4", "G4"]) assert.equal(answers[criterion], "N/A", criterion);
});

test("provision without amounts or people is answered No", async () => {
  const answers = await answersOf({ F: "- Access to a quiet space as required.\n- Opportunities to practise listening.\n- Regular movement breaks where appropriate.\n- Encouragement to join in." });
  assert.deepEqual([answers["F1"], answers["F2"], answers["F3"]], ["No", "No", "No"]);
});

test("health that is left out of section C is answered Partly, No and No", async () => {
  const answers = await answersOf({ B: "Rowan finds it hard to listen. He takes medication for his epilepsy every morning." });
  assert.deepEqual([answers["C1"], answers["C3"], answers["C5"]], ["Partly", "No", "No"]);
});

test("a section K without the advice that the law requires is answered Partly", async () => {
  assert.equal((await answersOf({ K: "School: Mrs Pat Lowe, 3 February 2025\nEducational Psychologist: Dr Kim Vale, 2 March 2025" }))["K1"], "Partly");
});

test("nothing is answered of a document in which no sections are found", async () => {
  assert.deepEqual((await readInText({})).answers === undefined, false);
  const { extractDocument, loadLexicon, loadReadingSettings, readPlan } = await import("../index.ts");
  const letter = await extractDocument(new TextEncoder().encode("Dear parents, the school will close on Friday for the plan of the special needs provision and outcomes. Kind regards."), { name: "letter.txt" });
  assert.deepEqual(readPlan({ plan: letter, advice: [] }, loadLexicon(), loadReadingSettings()).answers, {});
});

for (const id of ["dip-sample", "four-grade", "programme-ehcp"]) {
  test(`${id} is answered by the findings that its criteria name, in its own words`, async () => {
    const instrument = shipped(id);
    const asked = criteriaOfInstrument(instrument);
    const { answers } = await readInText({ J: "A personal budget may be considered at a later date.", B: "Rowan finds it hard to listen and should have a laptop." }, { asked });
    const byId = new Map(asked.criteria.map((placed) => [placed.criterion.id, placed]));
    assert.ok(Object.keys(answers).length >= 5, `${Object.keys(answers).length} answers`);
    for (const [criterion, { answer, confidence }] of Object.entries(answers)) {
      const placed = byId.get(criterion);
      assert.ok(placed?.scale.type === "choice" && placed.scale.options.some((option) => option.value === answer), `${criterion} ${answer}`);
      assert.ok(placed.criterion.checks.length > 0 && confidence >= 0.55 && confidence <= 1, criterion);
    }
  });
}

test("criteria with a condition are answered only where it is known to hold", async () => {
  const asked = criteriaOfInstrument(shipped("dip-sample"));
  const older = asked.criteria.filter(({ criterion, group, section }) => [criterion.when, group.when, section.when].some((when) => when?.includes("yearGroup >= 9"))).map(({ criterion }) => criterion.id);
  assert.ok(older.length > 0);
  const inYear4 = (await readInText({}, { asked })).answers;
  assert.deepEqual(older.filter((id) => id in inYear4), []);
});

test("every piece of evidence stands in the plan, and no text brings the rules down", async () => {
  const words = fc.constantFrom("Rowan", "I", "want", "when I am grown up", "Mum hopes", "he", "will", "every week", "20 minutes", "a therapist", "asthma", "no needs", "college", "targets", "reviewed", "termly", "£200", "requested", ".", "\n", "- ", "“", "”");
  const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));
  const squeeze = (value: string) => value.replaceAll(/[\s|]+/g, "");
  await fc.assert(fc.asyncProperty(fc.record({ A: text, B: text, C: text, D: text, E: text, F: text, G: text, H2: text, J: text, K: text }), async (plan) => {
    const whole = squeeze(planInText(plan));
    for (const { answer, confidence, evidence } of Object.values((await readInText(plan)).answers)) {
      assert.ok(["Yes", "Partly", "No", "N/A"].includes(answer) && confidence >= 0.55 && confidence <= 1);
      for (const quote of evidence) assert.ok(whole.includes(squeeze(quote)), quote);
    }
  }), { numRuns: 60 });
});
