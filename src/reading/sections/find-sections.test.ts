import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boldLine, bullet, heading, para, table } from "../../../test/support/plan-blocks.ts";
import type { Block } from "../extract/extracted.ts";
import { findSections } from "./find-sections.ts";

const idsOf = (blocks: readonly Block[]) => findSections(blocks).sections.map((section) => section.id).join(" ");
const textOf = (blocks: readonly Block[], id: string) => findSections(blocks).sections.filter((section) => section.id === id).flatMap((section) => section.blocks.map((block) => block.text)).join(" ");

const said = {
  A: "Wilf loves buses and wants to drive one when he is grown up.", B: "Wilf cannot yet hold a conversation with children of his age.", C: "Wilf has asthma.", D: "There are no social care needs.",
  E: "By the end of Year 4 Wilf will take four turns in a conversation.", F: "A teaching assistant will run a talking group for 30 minutes twice a week.", G: "The asthma nurse will see Wilf once a year.",
  H1: "None.", H2: "A befriender will take Wilf out for two hours each Saturday.", I: "Larkrise Primary School, a mainstream school.", J: "No budget has been asked for.", K: "Educational Psychologist, Ms R. Penn, 4 May 2025",
};
type Said = keyof typeof said;
const plan = (titles: readonly [Said, string][], head: (text: string) => Block = heading) => [para("Education, Health and Care Plan"), ...titles.flatMap(([id, title]) => [head(title), para(said[id])])];
const whole = "A B C D E F G H1 H2 I J K";

test("sections are found under their letters, in headings or bold lines", () => {
  const titles: [Said, string][] = [["A", "Section A: Views, interests and aspirations"], ["B", "Section B: Special educational needs"], ["C", "Section C: Health needs"], ["D", "Section D: Social care needs"], ["E", "Section E: Outcomes"], ["F", "Section F: Special educational provision"],
    ["G", "Section G: Health provision"], ["H1", "Section H1: Social care provision (1970 Act)"], ["H2", "Section H2: Any other social care provision"], ["I", "Section I: Placement"], ["J", "Section J: Personal budget"], ["K", "Section K: Advice and information"]];
  assert.equal(idsOf(plan(titles)), whole);
  assert.equal(idsOf(plan(titles, boldLine)), whole);
  for (const [id] of titles) assert.equal(textOf(plan(titles), id), said[id]);
});

test("a letter of the plan's own row of letters begins its section, whatever the title says", () => {
  const titles: [Said, string][] = [["A", "A) Wilf's views and story"], ["B", "B) What Wilf finds hard"], ["C", "C) Health"], ["D", "D) Social care"], ["E", "E) What we want Wilf to achieve"], ["F", "F) Help at school"], ["G", "G) Help from health"],
    ["H1", "H1) Help from social care"], ["H2", "H2) More of the same"], ["I", "I) School"], ["J", "J) Personal budget"], ["K", "K) Those who advised"]];
  for (const head of [para, boldLine, heading]) assert.equal(idsOf(plan(titles, head)), whole);
});

test("sections are found under questions in plain words, without a letter", () => {
  const titles: [Said, string][] = [["A", "What is important to Wilf?"], ["B", "What does Wilf find hard?"], ["C", "How is Wilf’s health?"], ["D", "What is hard at home?"], ["E", "What do we want Wilf to be able to do?"], ["F", "How will school help Wilf to learn?"],
    ["G", "What will the NHS do to help?"], ["H1", "What help must be given because Wilf is disabled?"], ["H2", "What other help will social care give?"], ["I", "Where will Wilf go to school?"], ["J", "Is there a personal budget?"], ["K", "Who told us about Wilf?"]];
  assert.equal(idsOf(plan(titles)), whole);
});

test("sections are found as numbered parts in an order of the council's own", () => {
  const titles: [Said, string][] = [["K", "Part 1: Advice received"], ["I", "Part 2: School placement"], ["A", "Part 3: Views and aspirations"], ["B", "Part 4: Special educational needs"], ["F", "Part 5: Special educational provision"], ["E", "Part 6: Outcomes"],
    ["C", "Part 7: Health needs"], ["G", "Part 8: Health provision"], ["D", "Part 9: Social care needs"], ["H2", "Part 10: Any other social care provision"], ["J", "Part 11: Personal budget"]];
  assert.equal(idsOf(plan(titles, boldLine)), "K I A B F E C G D H2 J");
});

test("a contents list and an explanation of the sections are not the plan", () => {
  const letters: [Said, string][] = [["A", "Section A – Views"], ["B", "Section B – Special educational needs"], ["C", "Section C – Health needs"], ["E", "Section E – Outcomes"], ["F", "Section F – Special educational provision"], ["K", "Section K – Advice and information"]];
  const blocks = [
    heading("Contents"), para("1 Section A ........ 2"), para("2 Section B ........ 3"), para("3 Section F ........ 5"),
    heading("What the sections mean"), ...table(1, [["Section A", "Views and aspirations"], ["Section B", "Special educational needs"], ["Section C", "Health needs"], ["Section E", "Outcomes"], ["Section F", "The provision for each need in Section B"], ["Section K", "Advice"]]),
    ...plan(letters),
  ];
  assert.equal(idsOf(blocks), "A B C E F K");
  assert.equal(textOf(blocks, "F"), said.F);
});

test("needs, outcomes and provision side by side are three sections, with letters or without", () => {
  const before = [heading("Section A: Views"), para(said.A)];
  const after = [heading("Section C: Health needs"), para(said.C), heading("Section K: Advice and information"), para(said.K)];
  for (const head of [["Section B: Needs", "Section E: Outcomes", "Section F: Provision"], ["Needs", "Outcomes", "Provision"]]) {
    const blocks = [...before, ...table(1, [head, [said.B, said.E, said.F]], { shaded: true }), ...after];
    assert.equal(textOf(blocks, "B"), said.B, head.join());
    assert.equal(textOf(blocks, "E"), said.E, head.join());
    assert.equal(textOf(blocks, "F"), said.F, head.join());
  }
});

test("columns go on over the end of a page", () => {
  const head = ["Section B: Needs", "Section E: Outcomes", "Section F: Provision"];
  const blocks = [heading("Section A: Views"), para(said.A), ...table(1, [head, [said.B, said.E, said.F]], { shaded: true }), ...table(2, [["Wilf tires.", "He will rest.", "A rest at noon."]]), heading("Section C: Health needs"), para(said.C)];
  assert.equal(textOf(blocks, "F"), `${said.F} A rest at noon.`);
});

test("provision inside each outcome stands in its chapter", () => {
  const blocks = [
    heading("Section A: Views"), para(said.A), heading("Section B: Special educational needs"), para(said.B),
    ...["one", "two", "three"].flatMap((word) => [heading("Section E: Outcome"), para(`Wilf will do thing ${word}.`), heading("Section F: Provision for this outcome"), para(`Help with thing ${word}.`)]),
    heading("Section K: Advice"), para(said.K),
  ];
  const { sections } = findSections(blocks);
  assert.equal(sections.map((section) => section.id).join(" "), "A B E F E F E F K");
  assert.deepEqual(sections.filter((section) => section.id === "F").map((section) => section.chapter), [1, 2, 3]);
});

test("H1 and H2 in one section are H", () => {
  assert.equal(idsOf(plan([["A", "Section A: Views"], ["F", "Section F: Special educational provision"], ["H1", "Section H (H1 and H2): Social care provision"], ["I", "Section I: Placement"]])), "A F H I");
});

test("a letter in a sentence begins nothing, and an appendix belongs to no section", () => {
  const blocks = [...plan([["A", "Section A: Views"], ["B", "Section B: Special educational needs"], ["F", "Section F: Special educational provision"], ["K", "Section K: Advice and information"]])];
  blocks.splice(3, 0, para("Section F sets out what is provided for each need."), bullet("Section B and Section F may be appealed."));
  blocks.push(boldLine("Appendix: what has changed"), para("Section B was brought up to date."));
  const found = findSections(blocks);
  assert.equal(found.sections.map((section) => section.id).join(" "), "A B F K");
  assert.match(found.after.map((block) => block.text).join(" "), /brought up to date/);
});

const words = fc.constantFrom("Section", "A", "B:", "F", "Part 3", "needs", "Outcomes", "health", "provision", "Wilf", "will", "?", "1.", "H1", "views", "social care", "........ 4", "Appendix");
const anyBlock = fc.record({ text: fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => list.join(" ")), look: fc.constantFrom(heading, boldLine, para, bullet) }).map(({ text, look }) => look(text));

test("no text makes it fail, and every block is the cover's, a section's or what comes after, once", () => {
  fc.assert(fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
    const { cover, sections, after } = findSections(blocks);
    const kept = [...cover, ...sections.flatMap((section) => section.blocks), ...after].length;
    assert.ok(kept + sections.length >= blocks.length && kept <= blocks.length);
  }), { numRuns: 300 });
});
