import assert from "node:assert/strict";
import { test } from "node:test";
import { bullet, heading, para, table } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { loadLexicon, loadReadingSettings } from "../lexicon/load-lexicon.ts";
import { readPlan } from "../read-plan.ts";

const read = (blocks: Block[]) => readPlan({ plan: { blocks, title: "", by: "word", pages: null, notes: [] }, advice: [] }, loadLexicon(), loadReadingSettings());
const before = [
  heading("Part A: My child’s views"), para("Lena likes trains."), heading("Part B: Needs"), bullet("Lena has no words and leads adults by the hand."), bullet("Lena cannot cope when her routine changes."),
  heading("Part C: Health"), para("None known."), heading("Part D: Social care"), para("None."),
];
const after = [heading("Part G: Health provision"), para("None."), heading("Part I: Placement"), para("Acorn Nursery, a maintained nursery."), heading("Part J: Personal budget"), para("Not requested."), heading("Part K: Advice"), bullet("Parents, 3 May 2025")];
const rows = [["Outcome 1: By July 2027 Lena will exchange a picture for what she wants, five times a day."], ["PECS sessions", "Key person", "Twice a day for 15 minutes"], ["Outcome 2: Lena will manage change better."], ["A now and next board", "All staff", "Before each change"]];

test("outcomes that stand across a table, each over its provision, are section E, and the rows below are section F", () => {
  const reading = read([...before, heading("Part E and Part F: Outcomes and provision"), ...table(5, [["What", "Who", "How often"], ...rows]), ...after]);
  assert.deepEqual(reading.outcomes.map(({ text }) => text.slice(0, 12)), ["By July 2027", "Lena will ma"]);
  assert.deepEqual(reading.provisions.map(({ text, who, frequency }) => [text.slice(0, 5), who, frequency]), [["PECS ", "Key person", "Twice a day"], ["A now", "All staff", "Before each change"]]);
  assert.ok(reading.outcomes[0]?.provisions.includes("p1"));
});

test("a heading of columns that has a section's letter begins no section", () => {
  const reading = read([...before, heading("Part E: Outcomes and Part F: Provision"), ...table(5, [["Provision (F)", "By whom", "When"], ...rows]), ...after]);
  assert.deepEqual(reading.provisions.map(({ who }) => who), ["Key person", "All staff"]);
});

test("where the plan tells its outcomes in a section of their own, rows over its provision only repeat them", () => {
  const own = [heading("Part E: Outcomes"), bullet("By July 2027 Lena will exchange a picture for what she wants, five times a day."), bullet("By July 2027 Lena will manage three changes in a morning, four days out of five, when an adult tells her first.")];
  const reading = read([...before, ...own, heading("Part F: Provision"), ...table(5, [["What", "Who", "How often"], ...rows]), ...after]);
  assert.equal(reading.outcomes.length, 2);
  assert.deepEqual(reading.sections.filter(({ id }) => id === "F").length, 1);
});

test("needs that stand inside each outcome are section B", () => {
  const reading = read([
    heading("Section A: Views"), para("I like football."), heading("Sections E, B and F: outcomes, needs and provision"),
    heading("Outcome 1", 2), para("By July 2027 Kit will stay in class for a whole lesson, four days in five."), heading("Needs", 3), para("Kit is restless and leaves the room when work is hard."), heading("Provision", 3), para("A mentor will meet Kit at the gate for ten minutes every morning."),
    heading("Outcome 2", 2), para("By July 2027 Kit will read a page aloud with two errors or fewer."), heading("Needs", 3), para("Kit cannot read more than single words."), heading("Provision", 3), para("Precision teaching for 15 minutes a day with a teaching assistant."),
    heading("Section G"), para("None."), heading("Section D"), para("None."), heading("Section I"), para("Hill School, an academy."),
  ]);
  assert.deepEqual(reading.needs.map(({ section, text }) => [section, text.slice(0, 10)]), [["B", "Kit is res"], ["B", "Kit cannot"]]);
  assert.deepEqual(reading.needs[1]?.provisions, ["p2"]);
});
