import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compileInstrument, criteriaOf, normaliseAnswer, readInstrument, score, shippedFiles, shippedFolder, type Instrument } from "../../src/instruments/index.ts";
import { shippedDocumentKinds } from "../../src/instruments/load/document-kinds.ts";
import { findingCodes } from "./finding-codes.ts";

/** The 62 criteria of the published form by id, each with a fingerprint of its published wording, which ours must not repeat. */
const northSomerset: Readonly<Record<string, string>> = {
  A1: "d086edb10ef4", A2: "bb3d27756cab", A3: "cf52e9b3b9a7", A4: "688e42d92b30", A5: "30318b50ffed", A6: "3ddaff5dda3d", A7: "7c4dc21d487a", A8: "024c7b1ee814",
  A9: "5a3664d6b41e", A10: "59e55a1fff45",
  B1: "a9fd1dec1392", B2: "638f26f0e4c6", B3: "899a9bce89cf", B4: "1ee1a168ba74", B5: "5a902b800816",
  C1: "6edf44d9fcad", C2: "a9fd1dec1392", C3: "4b9360e9bbcd", C4: "cedecd9fd319", C5: "7097c1ee0675",
  D1: "fa3944131801", D2: "a9fd1dec1392", D3: "74bf7592a4a7", D4: "3fdb45098320", D5: "881dca5997cd",
  E1: "ef110e2cf04c", E2: "c455b7abd122", E3: "20d2cb9aa858", E4: "836d61be4344",
  F1: "2c6f7321e0ae", F2: "9fbfb73bd4e7", F3: "0f682e3ee42c", F4: "f6c30dfeb9cf", F5: "53154edc62ff", F6: "e22e8834f5e5", F7: "b4b93b59f88f", F8: "d42578a57fcd",
  G1: "ad45f6178b45", G2: "8bb4e27ab55d", G3: "b5cb5b392cc1", G4: "93e5f5424ea6",
  "H1.1": "b0762a53bb42", "H1.2": "9285cb16513d", "H1.3": "f5940943fb27", "H1.4": "fde38404ced5",
  "H2.1": "4a09851aa514", "H2.2": "3f7d0657009c", "H2.3": "fde38404ced5", "H2.4": "ab7cd869d38d",
  I1: "bdc03a2e3243", I2: "026678e9d463",
  J1: "6091e7ee408c", J2: "f81a7bd9604c", J3: "5114ae173e30", J4: "f5f4fabb3486",
  K1: "360b3c1e6bd9",
  T1: "815b4e330043", T2: "82b6780c3fe8", T3: "81069c8cd76f", T4: "a26f5950bb55", T5: "a43ec9d6578e", T6: "be82f565c5b4",
};

const files = shippedFiles().map((file) => ({ file, ...readInstrument(readFileSync(join(shippedFolder, file), "utf8")) }));
const shipped = new Map(files.flatMap(({ file, instrument }) => (instrument === undefined ? [] : [[file.replace(/\.yaml$/, ""), instrument] as const])));

function tool(name: string): Instrument {
  const instrument = shipped.get(name);
  assert.ok(instrument, `${name} ships`);
  return instrument;
}

const everyCriterion = [...shipped.values()].flatMap((instrument) => criteriaOf(instrument).map((placed) => ({ name: `${instrument.id} ${placed.criterion.id}`, ...placed })));
const plansTools = ["dip-sample", "north-somerset-ehcp", "four-grade"];
const ofPlansTools = everyCriterion.filter(({ name }) => plansTools.includes(name.split(" ")[0] ?? ""));
const fingerprint = (text: string) => createHash("sha256").update((text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(" ")).digest("hex").slice(0, 12);
const answersOf = (instrument: Instrument, answerTo: (id: string, place: number) => string) =>
  Object.fromEntries(criteriaOf(instrument).map(({ criterion }, place) => [criterion.id, answerTo(criterion.id, place)]));

for (const { file, faults } of files) {
  test(`${file} is without faults`, () => {
    assert.deepEqual(faults.map((fault) => `${fault.line}:${fault.column} ${fault.what} ${fault.cure}`), []);
  });
}

test("the file of a shipped tool has the tool's name", () => {
  assert.deepEqual([...shipped].filter(([name, instrument]) => name !== instrument.id).map(([name]) => name), []);
});

test("shipped tools ask only of kinds of document that there are", () => {
  const kinds = new Set(shippedDocumentKinds().map((kind) => kind.id));
  assert.deepEqual([...shipped.values()].flatMap((instrument) => instrument.appliesTo.filter((kind) => !kinds.has(kind)).map((kind) => `${instrument.id}: ${kind}`)), []);
});

test("no id of a criterion or section is there twice, and every condition can be read", () => {
  for (const instrument of shipped.values()) {
    const ids = [...criteriaOf(instrument).map(({ criterion }) => criterion.id), ...instrument.sections.map((section) => `section ${section.id}`)];
    assert.deepEqual(ids.filter((id, place) => ids.indexOf(id) !== place), [], instrument.id);
    assert.doesNotThrow(() => compileInstrument(instrument), instrument.id);
  }
});

test("checks name only findings that there are, and each finding bears on a criterion of a plan's tool", () => {
  assert.deepEqual(everyCriterion.flatMap(({ name, criterion }) => criterion.checks.filter((code) => !findingCodes.includes(code)).map((code) => `${name}: ${code}`)), []);
  const used = new Set(ofPlansTools.flatMap(({ criterion }) => criterion.checks));
  assert.deepEqual(findingCodes.filter((code) => !used.has(code)), []);
});

test("each criterion of a plan's tool is one sentence, with how to answer, what good looks like and the rule behind it", () => {
  const without = ofPlansTools.filter(({ criterion }) => !criterion.guidance || !criterion.good || !criterion.rule);
  assert.deepEqual(without.map(({ name }) => name), []);
  const notOne = ofPlansTools.filter(({ criterion }) => !/^[A-Z][^.?!:;]*[.?]$/.test(criterion.text));
  assert.deepEqual(notOne.map(({ name, criterion }) => `${name}: ${criterion.text}`), []);
});

test("texts are plain: no council's shorthand, and no sentence of more than 32 words", () => {
  const texts = ofPlansTools.flatMap(({ name, criterion }) => [criterion.text, criterion.guidance ?? "", criterion.good ?? ""].map((text) => ({ name, text })));
  const shorthand = texts.filter(({ text }) => /\b(CYP|EHCP|SEMH|SALT|SLT|QFT|PfA|SMART|TA|EP|OT|CAMHS|DCO|DSCO|LA)\b/.test(text));
  assert.deepEqual(shorthand, []);
  const long = texts.flatMap(({ name, text }) => text.split(/(?<=[.?!;])\s+/).filter((sentence) => sentence.split(/\s+/).length > 32).map((sentence) => `${name}: ${sentence}`));
  assert.deepEqual(long, []);
});

test("the full audit has the 62 criteria of the published form, in its order, none in its words", () => {
  const criteria = criteriaOf(tool("north-somerset-ehcp")).map(({ criterion }) => criterion);
  assert.deepEqual(criteria.map((criterion) => criterion.id), Object.keys(northSomerset));
  assert.equal(criteria.length, 62);
  assert.deepEqual(criteria.filter((criterion) => fingerprint(criterion.text) === northSomerset[criterion.id]).map((criterion) => criterion.id), []);
  // The fingerprints themselves: one published criterion, spelled here to prove how they were made.
  assert.equal(fingerprint("Matches each need to provision in Section F"), northSomerset["B5"]);
});

test("the full audit gives 2, 1 and 0 points, leaves N/A out, and scores out of 20", () => {
  const compiled = compileInstrument(tool("north-somerset-ehcp"));
  const worked = score(compiled, { B1: "Yes", B2: "Yes", B3: "Partly", B4: "No", B5: "N/A" }, {});
  // (2 + 2 + 1 + 0) of 8 points is 62.5%: 12.5 out of 20.
  assert.deepEqual([worked.score, worked.outOf, worked.sections["B"]?.score, worked.notApplicable, worked.unanswered], [12.5, 20, 12.5, 1, 57]);
});

test("the full audit asks who reviewed, which areas of need, and red, amber or green", () => {
  const judgements = new Map(tool("north-somerset-ehcp").judgements.map((judgement) => [judgement.id, judgement]));
  assert.deepEqual(["reviewed-by", "area-of-need", "rag"].map((id) => judgements.get(id)?.options.length), [3, 4, 3]);
});

test("the dip sample covers sections A to K in their order", () => {
  assert.deepEqual(tool("dip-sample").sections.map((section) => section.id), ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]);
});

test("the dip sample gives the share of applicable criteria that are met", () => {
  const compiled = compileInstrument(tool("dip-sample"));
  const worked = score(compiled, { A1: "Yes", A2: "Yes", A3: "No", B1: "Yes", C1: "N/A" }, { yearGroup: 4, amended: false, healthInvolved: false, socialCareInvolved: false });
  assert.deepEqual([worked.percent, worked.sections["B"]?.percent], [75, 100]);
});

test("the dip sample asks of adult life from Year 9, of changes where a plan was amended, of services where they are involved", () => {
  const instrument = tool("dip-sample");
  const compiled = compileInstrument(instrument);
  const yes = answersOf(instrument, () => "Yes");
  const notAsked = (facts: Record<string, unknown>) => score(compiled, yes, facts).explanation.excluded.map((each) => each.criterion);
  assert.deepEqual(notAsked({ yearGroup: 9, amended: true, healthInvolved: true, socialCareInvolved: true }), []);
  assert.deepEqual(notAsked({ yearGroup: 8, amended: false, healthInvolved: false, socialCareInvolved: false }), ["E11", "G4", "K3", "K8"]);
  // Nothing known of the document: what was answered counts.
  assert.deepEqual(notAsked({}), []);
});

test("what spreadsheets hold is read as an answer", () => {
  for (const [name, typed, value] of [["dip-sample", "Met", "Yes"], ["dip-sample", "not met", "No"], ["north-somerset-ehcp", "partial", "Partly"], ["four-grade", "RI", "Requires improvement"]] as const) {
    const scale = criteriaOf(tool(name))[0]?.scale;
    assert.ok(scale);
    assert.deepEqual(normaliseAnswer(scale, typed), { value });
  }
});

const year9 = { yearGroup: 9, amended: true };
const inSections = (ids: readonly string[]) => (criterion: string) => ids.some((id) => criterion.startsWith(id) && /^[A-Z](\d+|\d\.\d)$/.test(criterion));

for (const { plan, answerTo, grade, limits } of [
  { plan: "outstanding throughout", answerTo: () => "Outstanding", grade: "outstanding", limits: [] },
  { plan: "good throughout", answerTo: () => "Good", grade: "good", limits: [] },
  { plan: "requiring improvement throughout", answerTo: () => "Requires improvement", grade: "requires-improvement", limits: [] },
  { plan: "inadequate throughout", answerTo: () => "Inadequate", grade: "inadequate", limits: [] },
  { plan: "outstanding but for one critical criterion that requires improvement", answerTo: (id: string) => (id === "F7" ? "Requires improvement" : "Outstanding"), grade: "good", limits: ["critical-below-good"] },
  { plan: "good but for one critical criterion that is inadequate", answerTo: (id: string) => (id === "F7" ? "Inadequate" : "Good"), grade: "requires-improvement", limits: ["critical-inadequate"] },
  { plan: "good but for three critical criteria that are inadequate", answerTo: (id: string) => (["B2", "F1", "F7"].includes(id) ? "Inadequate" : "Good"), grade: "inadequate", limits: ["three-critical-inadequate", "critical-inadequate"] },
  { plan: "outstanding with section F inadequate", answerTo: (id: string) => (inSections(["F"])(id) ? "Inadequate" : "Outstanding"), grade: "inadequate", limits: ["section-f-inadequate", "three-critical-inadequate", "critical-inadequate", "critical-below-good", "section-below-good"] },
  { plan: "outstanding with a small section below good", answerTo: (id: string) => (id === "J1" ? "Requires improvement" : "Outstanding"), grade: "good", limits: ["section-below-good"] },
  // C, D, G, H1, H2, I, J good; A, B, E, F, K, W outstanding: six of thirteen sections, and a mean of (7 × 3 + 3 × 4 + 3 × 2 × 4) ÷ 16 = 3.5625.
  { plan: "outstanding in fewer than half of its sections", answerTo: (id: string) => (inSections(["C", "D", "G", "H", "I", "J"])(id) ? "Good" : "Outstanding"), grade: "good", limits: ["few-outstanding-sections"] },
  { plan: "outstanding where it applies, without health, care or a budget", answerTo: (id: string) => (inSections(["C", "D", "G", "H", "J"])(id) ? "N/A" : "Outstanding"), grade: "outstanding", limits: [] },
]) {
  test(`four grades: a plan that is ${plan} is ${grade.replaceAll("-", " ")}`, () => {
    const instrument = tool("four-grade");
    const worked = score(compileInstrument(instrument), answersOf(instrument, answerTo), year9);
    assert.equal(worked.grade?.id, grade);
    assert.deepEqual(worked.explanation.limits.map((limit) => limit.id), limits);
  });
}

test("four grades: a person may set another grade, and each grade says what it means", () => {
  const grades = tool("four-grade").grades;
  assert.equal(grades?.override, true);
  assert.deepEqual(grades?.list.map((grade) => grade.label), ["Outstanding", "Good", "Requires improvement", "Inadequate"]);
  assert.deepEqual(grades?.list.filter((grade) => !grade.meaning), []);
});
