import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exampleInstrument } from "../../../../test/support/example-instrument.ts";
import { compileInstrument } from "../../../instruments/index.ts";
import { agreedAnswers, differs, type MemberAnswers } from "./agreed-answers.ts";
import { compareRatings } from "./compare-ratings.ts";
import { checkAudit } from "./check-audit.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkJudgement } from "./check-judgement.ts";
import { checkValue } from "./check-value.ts";
import type { Draft, DraftAnswer } from "./draft.ts";
import { mayOf, type AuditFacts } from "./may-of.ts";
import { optionKeys } from "./option-keys.ts";
import { prefillFacts } from "./prefill-facts.ts";
import { sectionBeside } from "./section-beside.ts";

const given = (value: string, more: Partial<DraftAnswer> = {}): DraftAnswer => ({ value, comment: "", evidence: [], themes: [], suggested: null, revision: 1, savedBy: null, by: null, at: new Date(0), ...more });
const draft = (answers: Record<string, DraftAnswer>, judgements: Draft["judgements"] = {}): Draft => ({ answers, judgements });

test("what stands in the way of handing in: required words, required judgements; what is open", () => {
  const compiled = compileInstrument(exampleInstrument(
    { A: [{ id: "A1", requires: { comment: ["No", "Partly"] } }, { id: "A2", requires: { evidence: ["Yes"] } }, "A3"], B: [{ id: "B1", when: "facts.yearGroup >= 9" }] },
    { facts: [{ name: "yearGroup", type: "number", question: "Which year?" }], judgements: [{ id: "rag", question: "How good?", type: "choice", required: true, options: [{ value: "Green" }] }] },
  ));
  const facts = (yearGroup: number) => ({ facts: { value: { yearGroup }, revision: 1, savedBy: null, by: null, at: new Date(0) } });
  const check = checkAudit(compiled, draft({ A1: given("No"), A2: given("Yes"), B1: given("No") }, facts(4)));
  assert.deepEqual(check.asked, ["A1", "A2", "A3"]);
  assert.deepEqual(check.unanswered, ["A3"]);
  assert.deepEqual(check.missing, [{ criterion: "A1", answer: "No", what: "comment" }, { criterion: "A2", answer: "Yes", what: "evidence" }]);
  assert.deepEqual(check.judgements, ["rag"]);
  // No and Yes are 2 of 4 points: 10 out of 20; B1 is not asked.
  assert.equal(check.score.score, 10);
  const complete = checkAudit(compiled, draft({ A1: given("No", { comment: "why" }), A2: given("Yes", { evidence: [{ quote: "x", section: null }] }) }, { ...facts(9), rag: { value: "Green", revision: 1, savedBy: null, by: null, at: new Date(0) } }));
  assert.deepEqual([complete.missing, complete.judgements, complete.unanswered], [[], [], ["A3", "B1"]]);
});

test("a question whose fact is not known is asked", () => {
  const compiled = compileInstrument(exampleInstrument({ A: [{ id: "A1", when: "facts.yearGroup >= 9" }] }, { facts: [{ name: "yearGroup", type: "number", question: "Which year?" }] }));
  assert.deepEqual(checkAudit(compiled, draft({})).asked, ["A1"]);
});

test("any stretch of a text is evidence in it, however its white space was copied; anything else is not", () => {
  const text = "Twelve hours a week of support\n  with reading, by a teacher\tof the deaf (QToD).\vEach term.";
  const sections = [{ id: "B", text: "Needs." }, { id: "F", text }];
  fc.assert(fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }), fc.constantFrom(" ", "\n", "\t \n"), (from, length, space) => {
    const quote = text.slice(from, from + length).replaceAll(/\s+/g, space);
    const checked = checkEvidence(sections, [{ quote, section: null }]);
    if (quote.trim() === "") assert.deepEqual(checked, { evidence: [] });
    else assert.ok("evidence" in checked && checked.evidence[0]?.section !== null, JSON.stringify(checked));
  }));
  assert.ok("fault" in checkEvidence(sections, [{ quote: "thirteen hours a week", section: "F" }]));
  assert.ok("fault" in checkEvidence(sections, [{ quote: "x".repeat(2001), section: null }]));
  assert.deepEqual(checkEvidence([], [{ quote: " from my  own copy ", section: "F" }]), { evidence: [{ quote: "from my own copy", section: null }] });
});

test("a quote is kept once", () => {
  assert.deepEqual(checkEvidence([{ id: "F", text: "one two" }], [{ quote: "one  two", section: "F" }, { quote: "“one two”", section: null }]), { evidence: [{ quote: "one two", section: "F" }] });
});

test("answers are held to their scale", () => {
  const choice = { type: "choice" as const, options: [{ value: "Yes", points: 2, also: ["y"] }, { value: "N/A", points: null, also: [] }] };
  assert.deepEqual(checkValue(choice, "y"), { value: "Yes" });
  assert.deepEqual(checkValue(choice, ""), { value: "" });
  assert.ok("fault" in checkValue(choice, "Maybe"));
  assert.deepEqual(checkValue({ type: "number", from: 1, to: 10, step: 1, notApplicable: false }, "7"), { value: "7" });
  assert.ok("fault" in checkValue({ type: "number", from: 1, to: 10, step: 1, notApplicable: false }, "11"));
  assert.deepEqual(checkValue({ type: "ticks", options: [{ value: "a", points: 1, also: [] }, { value: "b", points: 1, also: [] }] }, "b | a"), { value: "a | b" });
});

test("facts are read by their types, and what is left empty is not known", () => {
  const instrument = exampleInstrument({ A: ["A1"] }, { facts: [{ name: "yearGroup", type: "number", question: "?" }, { name: "amended", type: "yes-no", question: "?" }] });
  assert.deepEqual(checkJudgement(instrument, "facts", { yearGroup: " 9 ", amended: "no", other: "x" }), { value: { yearGroup: 9, amended: false } });
  assert.deepEqual(checkJudgement(instrument, "facts", { yearGroup: "", amended: "" }), { value: {} });
  assert.ok("fault" in checkJudgement(instrument, "facts", { yearGroup: "nine" }));
});

test("the register's facts: year group by birth date on the document's day, amended by its kind, a move of phase within a year", () => {
  const asked = [{ name: "yearGroup", type: "number" as const, question: "?" }, { name: "amended", type: "yes-no" as const, question: "?" }, { name: "phaseTransfer", type: "yes-no" as const, question: "?" }, { name: "lookedAfter", type: "yes-no" as const, question: "?" }, { name: "healthInvolved", type: "yes-no" as const, question: "?" }];
  // Born 31 August 2012, youngest of their year: Reception from September 2016, so Year 9 in 2025/26.
  const known = { birthDate: "2012-08-31", lookedAfter: false, phaseTransferDueOn: "2027-02-15", documentKind: "amended-plan-from-year-9", versionNumber: 2, datedOn: "2026-03-01" };
  assert.deepEqual(prefillFacts(asked, known, "2026-09-30"), { yearGroup: 9, amended: true, phaseTransfer: true, lookedAfter: false });
  assert.deepEqual(prefillFacts(asked, { ...known, lookedAfter: null, phaseTransferDueOn: null, datedOn: null, documentKind: "new-plan", versionNumber: 1 }, "2026-09-30"), { yearGroup: 10, amended: false });
});

test("the plan's section beside a tool's section", () => {
  const plan = ["A", "B", "C", "F", "H"];
  assert.equal(sectionBeside("F", plan), "F");
  assert.equal(sectionBeside("H1", plan), "H");
  assert.equal(sectionBeside("CDGH", plan), "C");
  assert.equal(sectionBeside("T", plan), undefined);
  assert.equal(sectionBeside("G", plan), undefined);
  assert.equal(sectionBeside("timing", plan), undefined);
});

test("each option has the key of its first letter where that is free, and Not applicable has A", () => {
  const scale = (...values: string[]) => ({ type: "choice" as const, options: values.map((value) => ({ value, points: 1, also: [] })) });
  assert.deepEqual(optionKeys(scale("Yes", "Partly", "No", "N/A")), ["Y", "P", "N", "A"]);
  assert.deepEqual(optionKeys(scale("Outstanding", "Good", "Requires improvement", "Inadequate")), ["O", "G", "R", "I"]);
  assert.deepEqual(optionKeys(scale("Compliant", "Not compliant", "None")), ["", "N", ""], "C writes a comment");
});

test("a panel agrees where all gave the same answer, and only there", () => {
  const members: MemberAnswers[] = [{ name: "Ann", answers: { A1: given("Yes"), A2: given("Yes"), A3: given("No") } }, { name: "Ben", answers: { A1: given("Yes"), A2: given("No"), A4: given("Yes") } }];
  assert.deepEqual(Object.keys(agreedAnswers(members)), ["A1"]);
  assert.deepEqual(["A1", "A2", "A3"].map((id) => differs(members, id)), [false, true, false]);
  assert.deepEqual(agreedAnswers(members.slice(0, 1)), {}, "one alone agrees with nobody");
});

test("what one may do: never answer another's audit, never send back one's own, never see others' while one's own is to be made", () => {
  const roles = fc.subarray(["auditor", "moderator", "panel-member", "outside-auditor", "qa-officer", "writer", "viewer", "administrator", "manager"]);
  const facts = fc.record<AuditFacts>({ accountId: fc.constantFrom("me", "other", null), state: fc.constantFrom("open", "assigned", "started", "handed-in", "sent-back", "withdrawn"), isMember: fc.boolean(), isBlind: fc.boolean(), isWriter: fc.boolean() });
  fc.assert(fc.property(roles, facts, (mine, audit) => {
    const may = mayOf({ accountId: "me", roles: mine }, audit);
    const isOwn = audit.accountId === "me" || audit.isMember;
    if (!isOwn) assert.equal(may.answer, false);
    if (isOwn) assert.equal(may.sendBack, false);
    if (["open", "handed-in", "withdrawn"].includes(audit.state)) assert.equal(may.answer, false);
    if (audit.isBlind && !isOwn) assert.deepEqual([may.read, may.sendBack, may.withdraw], [false, false, false]);
    if (!mine.includes("qa-officer")) assert.equal(may.withdraw, false);
    if (mine.every((role) => ["writer", "viewer", "administrator", "manager"].includes(role))) assert.equal(may.read, false);
  }));
});

test("an earlier and a later audit, question by question, also by another tool through what its criteria map to", () => {
  const before = compileInstrument(exampleInstrument({ A: ["A1", "A2", "A3", "A4"] }, { id: "before-review" }));
  const later = compileInstrument(exampleInstrument({ X: [{ id: "X1", maps: ["before-review/A1"] }, { id: "X2", maps: ["before-review/A2"] }, { id: "X3", maps: ["before-review/A3"] }, "X4"] }, { id: "after-review" }));
  const compared = compareRatings({ compiled: before, answers: { A1: "No", A2: "Yes", A3: "Partly", A4: "Yes" }, facts: {} }, { compiled: later, answers: { X1: "Partly", X2: "No", X3: "Partly", X4: "Yes" }, facts: {} });
  assert.deepEqual(compared.rows.map(({ criterion, before: was, after, change }) => [criterion, was, after, change]), [["X1", "No", "Partly", "better"], ["X2", "Yes", "No", "worse"], ["X3", "Partly", "Partly", "same"]]);
  assert.deepEqual([compared.onlyBefore, compared.onlyAfter], [["A4"], ["X4"]]);
  // 0 + 2 + 1 + 2 of 8 points, and 1 + 0 + 1 + 2 of 8, out of 20.
  assert.deepEqual([compared.before.score, compared.after.score, compared.better, compared.worse, compared.same], [12.5, 10, 1, 1, 1]);
  const same = compareRatings({ compiled: before, answers: { A1: "Yes", A2: "N/A" }, facts: {} }, { compiled: before, answers: { A1: "Yes", A2: "Yes" }, facts: {} });
  assert.deepEqual(same.rows.map(({ change }) => change), ["same", "other"]);
});
