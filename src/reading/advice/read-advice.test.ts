import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boldLine, bullet, heading, item, para, table } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { loadLexicon } from "../lexicon/load-lexicon.ts";
import { findSections } from "../sections/find-sections.ts";
import { holdAgainstPlan, type PlanStatement } from "./hold-against-plan.ts";
import { readAdvice } from "./read-advice.ts";
import { listedAdvice } from "./section-k.ts";

const lexicon = loadLexicon();
const names = new Set(["ravi", "mell"]);
const read = (...blocks: Block[]) => readAdvice("advice.docx", { by: "word", blocks, pages: null, title: "", notes: [] }, names, lexicon);
const listed = (...blocks: Block[]) => listedAdvice(findSections([heading("Section A: Views"), para("Ravi likes trains."), heading("Section K: Advice and information"), ...blocks]).sections, lexicon);

test("a report's role, author and date are read from its first lines, and a birthday is no date of a report", () => {
  const report = read(heading("Occupational Therapy Report"), para("Name: Ravi Mell. DOB: 4 May 2016. Author: Jean Okafor, Occupational Therapist. Date of report: 12 March 2026."), para("Ravi was seen twice in school."));
  assert.equal(report.role, "Occupational Therapist");
  assert.equal(report.name, "Jean Okafor");
  assert.equal(report.date, "2026-03-12");
});

test("psychological advice, as the regulations name it, is an educational psychologist's, whatever school it tells of", () => {
  // SEND Regulations 2014 reg 6(1)(d): "psychological advice and information from an educational psychologist".
  assert.equal(read(heading("Psychological Advice for an Education, Health and Care needs assessment"), para("Pupil at Oak Lane School, seen with the SENCO. June 2025.")).role, "Educational Psychologist");
});

test("a family's, a child's and a school's own report are known by their titles", () => {
  assert.equal(read(heading("Parents’ contribution"), para("Filled in by: Asha Mell. 3 June 2025"), para("The speech therapist came twice and the school nurse once.")).role, "Parents");
  assert.equal(read(heading("My views"), para("Ravi Mell, with his teaching assistant, 3 June 2025")).role, "Child");
  assert.equal(read(heading("School contribution to the assessment"), para("Completed by Tom Hale (SENCO), 3 June 2025")).role, "School");
});

test("what a report asks for is cut as an auditor would: outcomes, provision, needs", () => {
  const { recommended } = read(
    heading("Report"), para("Author: Jean Okafor, Occupational Therapist"), boldLine("What I found"), para("Ravi cannot do up buttons. He was cheerful throughout."),
    boldLine("1. What should be provided"), bullet("A hand programme for ten minutes a day with a teaching assistant."), bullet("A sloping board at every table."),
    boldLine("Outcome"), para("By July 2027 Ravi will do up four buttons in two minutes."), para("I am happy to come to the review."),
  );
  assert.deepEqual(recommended.map(({ kind, text }) => `${kind}: ${text.slice(0, 20)}`), ["need: Ravi cannot do up bu", "provision: A hand programme for", "provision: A sloping board at e", "outcome: By July 2027 Ravi wi"]);
});

test("what a report asks for is found without the word recommend, in prose that strings two promises, and not where it tells what was done", () => {
  const { recommended } = read(
    heading("Letter"), para("Author: Jean Okafor, Occupational Therapist"), para("I saw Ravi for 40 minutes in the hall."),
    para("A teaching assistant will do hand exercises with him for ten minutes each morning, and the occupational therapist will see him for one hour every half term."),
    para("It is essential that a sloping board is on every table."),
  );
  assert.deepEqual(recommended.map(({ kind, text }) => `${kind}: ${text.slice(0, 26)}`), ["provision: A teaching assistant will ", "provision: the occupational therapist", "provision: It is essential that a slo"]);
});

test("words with a colon head their own paragraph only", () => {
  const { recommended } = read(heading("Advice"), para("Author: Jean Okafor, Speech and Language Therapist"), boldLine("Advice"), para("Outcome: By the end of Year 4 Ravi will retell a story in order."), bullet("A language group for 30 minutes, twice a week."));
  assert.deepEqual(recommended.map(({ kind }) => kind), ["outcome", "provision"]);
});

test("section K is read in any layout of columns and as lines", () => {
  const rows = [["Name", "Dated", "Role"], ["Mrs T. Lowe", "3.4.26", "SENCO, Ash School"], ["Jean Okafor", "1.5.26", "OT"]];
  assert.deepEqual(listed(...table(1, rows, { shaded: true })).map(({ wording, name, date }) => [wording, name, date]), [["SENCO, Ash School", "Mrs T. Lowe", "2026-04-03"], ["OT (Occupational Therapist)", "Jean Okafor", "2026-05-01"]]);
  assert.deepEqual(listed(item("1.", "Educational Psychologist, Dr R. Penn, 4 May 2025"), para("Signed for the council by A. Clerk, 1 June 2025")).map(({ wording, name, date }) => [wording, name, date]), [["Educational Psychologist", "Dr R. Penn", "2025-05-04"]]);
});

const statement = (text: string, isVague = false): PlanStatement => ({ id: "p1", kind: "provision", text, isVague });
const becameOf = (asked: string, ...plan: PlanStatement[]) => holdAgainstPlan([{ ...read(heading("Report"), para("Author: Jean Okafor, Occupational Therapist"), boldLine("Provision"), bullet(asked)) }], plan, [], "", names, lexicon)[0]?.advice.recommended[0]?.inPlan;
const asked = "A hand programme for ten minutes a day with a trained teaching assistant.";

test("advice in the plan with its amount is carried over, with less or in vague words watered down, and else dropped", () => {
  const others = [statement("A radio aid in every lesson."), statement("A friendship group for 30 minutes a week with the pastoral lead.")];
  assert.equal(becameOf(asked, statement("A trained teaching assistant will do the hand programme with Ravi for ten minutes every day."), ...others), "yes");
  assert.equal(becameOf(asked, statement("A trained teaching assistant will do the hand programme with Ravi for ten minutes once a week."), ...others), "partly");
  assert.equal(becameOf(asked, statement("Access to a hand programme as required.", true), ...others), "partly");
  assert.equal(becameOf(asked, ...others), "no");
});

test("a report is section K's entry by its author's name, though a parent shares the child's", () => {
  const entries = listed(...table(1, [["Role", "Name", "Date"], ["Parent", "Asha Mell", "3 June 2025"], ["Consultant Paediatrician", "Dr N. Ferris", "4 June 2025"]], { shaded: true }));
  const held = holdAgainstPlan([read(heading("Child development centre"), para("Ravi Mell. Clinic letter by Dr N. Ferris, 4 June 2025"))], [], entries, "", names, lexicon);
  assert.equal(held[0]?.entry?.wording, "Consultant Paediatrician");
  assert.equal(held[0]?.advice.listedInK, true);
});

const anyText = fc.array(fc.constantFrom("Author:", "Ravi", "will", "cannot", "Dr N. Ferris", "3/4/26", "30 minutes", "Outcome:", "recommend", "school", "a", ".", "SENCO", "By July 2027"), { minLength: 1, maxLength: 10 }).map((list) => list.join(" "));

test("no report makes it fail, and what is recommended stands in the report", () => {
  fc.assert(fc.property(fc.array(fc.record({ text: anyText, look: fc.constantFrom(para, bullet, boldLine, heading) }).map(({ text, look }) => look(text)), { maxLength: 20 }), (blocks) => {
    const report = read(...blocks);
    const text = blocks.map((block) => block.text).join(" ");
    for (const each of report.recommended) assert.ok(text.includes(each.text));
  }), { numRuns: 150 });
});
