import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { compileInstrument, criteriaOf, score, type Instrument } from "../../src/instruments/index.ts";
import { readInstrument } from "../../src/instruments/load/read-instrument.ts";
import { findingCodes } from "./finding-codes.ts";

const folder = join(import.meta.dirname, "../../instruments");

function read(id: string): Instrument {
  const { instrument, faults } = readInstrument(readFileSync(join(folder, `${id}.yaml`), "utf8"));
  assert.deepEqual(faults, [], id);
  assert.ok(instrument);
  return instrument;
}

const advice = ["education", "specialist-teacher", "educational-psychology", "social-care"].map((kind) => `programme-${kind}-advice`);
const healthAdvice = ["medical", "mental-health", "speech-and-language", "occupational-therapy", "physiotherapy"].map((kind) => `programme-${kind}-advice`);
const programme = ["programme-ehcp", "programme-annual-review", "programme-family-views", ...advice, ...healthAdvice];
const all = [...programme, "annual-review"];

type Answers = Record<string, string>;
const scored = (id: string, answers: Answers, facts: Record<string, unknown> = {}) => score(compileInstrument(read(id)), answers, facts);
const allYes = (id: string): Answers => Object.fromEntries(criteriaOf(read(id)).map(({ criterion }) => [criterion.id, "Yes"]));
const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(actual !== null && actual !== undefined && Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);

describe("the tools of a yearly programme", () => {
  test("every kind of document has exactly one", () => {
    const kinds = (parse(readFileSync(join(folder, "document-kinds.yaml"), "utf8")) as { id: string }[]).map((kind) => kind.id);
    const served = programme.flatMap((id) => read(id).appliesTo);
    for (const kind of kinds) assert.equal(served.filter((each) => each === kind).length, 1, kind);
    assert.deepEqual(readdirSync(folder).filter((file) => file.startsWith("programme-")).sort(), programme.map((id) => `${id}.yaml`).sort());
  });

  test("plans are asked of by section: A, B, the four of health and care together, E, F", () => {
    assert.deepEqual(read("programme-ehcp").sections.map((section) => section.id), ["A", "B", "CDGH", "E", "F"]);
    assert.deepEqual(read("programme-ehcp").appliesTo, ["new-plan", "amended-plan-to-year-8", "amended-plan-from-year-9"]);
  });

  test("all score two, one or nought, out of 20, and leave N/A out", () => {
    for (const id of programme) {
      const instrument = read(id);
      assert.deepEqual(instrument.score, { rollup: "share", outOf: 20, unanswered: "left-out", notApplicable: "left-out", decimals: 1 }, id);
      for (const scale of Object.values(instrument.scales)) {
        assert.ok(scale.type === "choice");
        assert.deepEqual(scale.options.map(({ value, points }) => [value, points]), [["Yes", 2], ["Partly", 1], ["No", 0], ["N/A", null]]);
      }
    }
  });

  test("comments can be sorted into the five themes", () => {
    for (const id of programme) {
      const themes = read(id).judgements.find((judgement) => judgement.id === "themes");
      assert.deepEqual(themes?.options.map((option) => option.value), ["person-centred-planning", "needs", "outcomes", "provision", "general"], id);
    }
  });
});

describe("scores worked by hand", () => {
  test("a plan answered Yes, Yes, Partly, No, N/A has 5 of 8 points: 12.5", () => {
    const result = scored("programme-ehcp", { A1: "Yes", A2: "Yes", A3: "Partly", A4: "No", A5: "N/A" });
    near(result.score, 12.5);
    assert.equal(result.outOf, 20);
    near(result.percent, 62.5);
  });

  test("sections of a plan are each out of 20, and the whole counts every question once", () => {
    // A 5 of 8, CDGH 3 of 4, F 1 of 2; the whole 9 of 14.
    const result = scored("programme-ehcp", { A1: "Yes", A2: "Yes", A3: "Partly", A4: "No", A5: "N/A", C1: "Yes", G2: "Partly", H1: "N/A", F6: "Partly" });
    near(result.sections["A"]?.score, 12.5);
    near(result.sections["CDGH"]?.score, 15);
    near(result.sections["F"]?.score, 10);
    near(result.score, (9 / 14) * 20);
    assert.equal(result.sections["E"]?.score, null);
  });

  test("a plan is asked about adulthood from Year 9 on, and about the review only when amended", () => {
    const answers = allYes("programme-ehcp");
    // 49 questions: 2 on adulthood (E8, F4), 3 on the review (A9, B9, E9).
    assert.equal(scored("programme-ehcp", answers, { yearGroup: 8, amended: false }).notApplicable, 5);
    assert.equal(scored("programme-ehcp", answers, { yearGroup: 9, amended: false }).notApplicable, 3);
    assert.equal(scored("programme-ehcp", answers, { yearGroup: 9, amended: true }).notApplicable, 0);
  });

  test("education advice is asked about adulthood from Year 9 on", () => {
    const answers = { ...allYes("programme-education-advice"), O5: "No" };
    assert.equal(scored("programme-education-advice", answers, { yearGroup: 8 }).score, 20);
    // 21 questions that count: 40 of 42 points.
    near(scored("programme-education-advice", answers, { yearGroup: 9 }).score, (40 / 42) * 20);
  });

  test("views of a family: 2 + 1 + 0 + 2 of 8 points is 12.5", () => {
    near(scored("programme-family-views", { A1: "Yes", A2: "Partly", A3: "N/A", G1: "No", G2: "Yes" }).score, 12.5);
  });

  test("an annual review's report: 2 + 1 + 1 + 2 + 0 of 10 points is 12", () => {
    near(scored("programme-annual-review", { I1: "Yes", V1: "Partly", N1: "Partly", O1: "Yes", O2: "N/A", P1: "No" }).score, 12);
  });
});

describe("advice", () => {
  test("whether the plan carries the advice comes last, has its own score and changes no other", () => {
    for (const id of [...advice, ...healthAdvice, "programme-family-views"]) {
      assert.equal(read(id).sections.at(-1)?.id, "reflected-in-plan", id);
      const [first = "", second = ""] = criteriaOf(read(id)).map(({ criterion }) => criterion.id);
      const before = scored(id, { [first]: "Yes", [second]: "Partly" });
      near(before.score, 15);
      for (const [answer, own] of [["Yes", 20], ["Partly", 10], ["No", 0]] as const) {
        const after = scored(id, { [first]: "Yes", [second]: "Partly", R1: answer });
        assert.equal(after.score, before.score, id);
        near(after.sections["reflected-in-plan"]?.score, own);
      }
    }
  });

  test("Partly and No ask what the plan leaves out", () => {
    for (const id of [...advice, ...healthAdvice]) {
      const reflected = criteriaOf(read(id)).find(({ criterion }) => criterion.id === "R1");
      assert.deepEqual(reflected?.criterion.requires?.comment, ["Partly", "No"], id);
    }
  });

  test("health advice is not marked down for missing outcomes and provision where support does not go on", () => {
    const missing = { O1: "No", O2: "No", O3: "No", O4: "No", P1: "No", P2: "No", P3: "No" };
    for (const id of healthAdvice) {
      const answers = { ...allYes(id), S1: "Partly", ...missing };
      // Eleven other questions: 21 of 22 points; with the seven that are missing, 21 of 36.
      const ended = scored(id, answers, { ongoingSupport: false });
      near(ended.score, (21 / 22) * 20);
      assert.equal(ended.notApplicable, 7, id);
      assert.equal(ended.sections["outcomes"]?.score, null, id);
      near(scored(id, answers, { ongoingSupport: true }).score, (21 / 36) * 20);
    }
  });

  test("other advice answers for its outcomes and provision always", () => {
    for (const id of advice) {
      assert.ok(read(id).sections.every((section) => section.when === undefined), id);
      assert.ok(read(id).facts.every((fact) => fact.name !== "ongoingSupport"), id);
    }
  });

  test("the same measures carry the same ids in every kind of advice", () => {
    const shared = ["V1", "V2", "V3", "V4", "S1", "N1", "N2", "N3", "O1", "O2", "O3", "O4", "P1", "P2", "P3", "W1", "W2", "W3", "R1"];
    for (const id of [...advice, ...healthAdvice]) {
      const ids = criteriaOf(read(id)).map(({ criterion }) => criterion.id);
      assert.deepEqual(shared.filter((each) => !ids.includes(each)), [], id);
    }
  });
});

describe("the annual review tool", () => {
  test("a child below Year 9 is not asked about adult life; the way after the decision depends on it", () => {
    const answers = allYes("annual-review");
    const kept = scored("annual-review", answers, { yearGroup: 5, phaseTransfer: false, lookedAfter: false, amending: false });
    // Left out: T3, P9, A1 to A7, D4 to D9.
    assert.equal(kept.notApplicable, 1 + 1 + 7 + 6);
    const amended = scored("annual-review", answers, { yearGroup: 11, phaseTransfer: true, lookedAfter: true, amending: true });
    // Left out: D3 alone.
    assert.equal(amended.notApplicable, 1);
    assert.equal(amended.score, 100);
    assert.equal(amended.grade?.id, "secure");
  });

  test("one thing that the law requires and is missing caps the grade; four cap it lower", () => {
    const facts = { yearGroup: 11, phaseTransfer: true, lookedAfter: true, amending: true };
    const one = scored("annual-review", { ...allYes("annual-review"), R5: "No" }, facts);
    assert.ok((one.percent ?? 0) > 95);
    assert.equal(one.grade?.id, "needs-work");
    assert.deepEqual(one.explanation.limits.map((limit) => limit.id), ["something-required-missing"]);
    const four = scored("annual-review", { ...allYes("annual-review"), R5: "No", D1: "No", I4: "No", G2: "No" }, facts);
    assert.ok((four.percent ?? 0) > 85);
    assert.equal(four.grade?.id, "not-secure");
    const minor = scored("annual-review", { ...allYes("annual-review"), A5: "No" }, facts);
    assert.equal(minor.grade?.id, "secure");
  });
});

describe("the words of the tools", () => {
  test("every question has one sentence, guidance, what good looks like and a rule", () => {
    for (const id of all) {
      const texts = criteriaOf(read(id)).map(({ criterion }) => criterion);
      for (const { id: criterion, text, guidance, good, rule } of texts) {
        const place = `${id} ${criterion}`;
        assert.match(text, /^[A-Z][^.?!]*\.$/, place);
        assert.ok(text.length <= 140, place);
        assert.ok(guidance && good && rule, place);
        assert.match(rule, /Code of Practice|Regulations|Act/, place);
      }
      assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length, id);
    }
  });

  test("only findings that the reading program can make are named", () => {
    for (const id of all) {
      for (const { criterion } of criteriaOf(read(id))) {
        for (const code of criterion.checks) assert.ok(findingCodes.includes(code), `${id} ${criterion.id}: ${code}`);
      }
    }
  });

  test("no question is one of the published report's own", () => {
    const published = ["engaged with the child/young person", "comprehensive description of", "are these SMART", "reflect the information in the advice", "detailed, specific", "included the views and aspirations"];
    for (const id of all) {
      const text = readFileSync(join(folder, `${id}.yaml`), "utf8").toLowerCase();
      for (const phrase of published) assert.ok(!text.includes(phrase.toLowerCase()), `${id}: ${phrase}`);
    }
  });
});
