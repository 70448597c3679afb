import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "../extract/extracted.ts";
import { findSections } from "./find-sections.ts";

const block = (text: string, more: Partial<Block> = {}): Block => ({ text, headingLevel: null, bold: false, italic: false, list: null, cell: null, page: null, boxed: false, ...more });
const heading = (text: string, headingLevel = 1) => block(text, { headingLevel });
const bold = (text: string) => block(text, { bold: true });

const before = [
  heading("Education, Health and Care Plan"), block("Name: Sam Okoro"),
  heading("Section A: The views, interests and aspirations of Sam and his parents"), block("Sam wants to join the football club and his mum hopes that he will have a job one day."),
  heading("Section B: Special educational needs"), block("Sam cannot walk more than ten metres without his frame."),
  heading("Section C: Health needs"), block("Sam has cerebral palsy."), heading("Section D: Social care needs"), block("None."),
];
const after = [
  heading("Section G: Health provision"), block("A physiotherapist will see Sam for 45 minutes each half term."), heading("Section H1: Social care provision"), block("None."),
  heading("Section H2: Other social care provision"), block("None."), heading("Section I: Placement"), block("Elm Primary School."), heading("Section J: Personal budget"), block("None requested."),
  heading("Section K: Advice and information"), block("Educational psychologist, Dr J Moss."),
];
const outcome = (n: number) => block(`By the end of Year 6 Sam will walk ${n}0 metres with his frame.`);
const provision = (n: number) => block(`A teaching assistant will practise walking with Sam for ${n}0 minutes every day.`);
const read = (middle: readonly Block[]) => findSections([...before, ...middle, ...after]).sections.map((section) => ({ id: section.id, text: section.blocks.map((each) => each.text).join(" ") }));

const layouts: Record<string, Block[]> = {
  "one heading for both, the letter in brackets": [heading("Section E: Outcomes and Section F: Provision"), ...[1, 2].flatMap((n) => [heading(`Outcome ${n}`, 2), outcome(n), bold("Steps"), block("By July he will walk five metres."), bold("Special educational provision (Section F)"), provision(n)])],
  "both letters at once": [heading("Sections E and F: Outcomes and provision"), ...[1, 2].flatMap((n) => [heading(`Outcome ${n}: getting about`, 2), outcome(n), heading("Provision for this outcome", 3), provision(n)])],
  "what will help, in bold": [heading("Section E: Outcomes"), ...[1, 2].flatMap((n) => [bold(`Outcome ${n}`), outcome(n), bold("What will help (F)"), provision(n)])],
  "a plain title and a bare letter": [heading("Part 5 – What we want Sam to achieve, and how"), ...[1, 2].flatMap((n) => [heading(`Outcome ${n}`, 2), outcome(n), bold("F – special educational provision"), provision(n)])],
  "a section each": [1, 2].flatMap((n) => [heading(`Section E: Outcome ${n}`), outcome(n), heading(`Section F: Provision to meet outcome ${n}`), provision(n)]),
};

for (const [name, middle] of Object.entries(layouts)) {
  test(`provision inside each outcome: ${name}`, () => {
    const found = read(middle);
    assert.deepEqual(found.map((section) => section.id).filter((id, index, all) => id !== all[index - 1]).join(" "), "A B C D E F E F G H1 H2 I J K");
    const of = (id: string) => found.filter((section) => section.id === id).map((section) => section.text).join(" ");
    for (const n of [1, 2]) {
      assert.ok(of("E").includes(outcome(n).text) && !of("F").includes(outcome(n).text), `outcome ${n} stands in E`);
      assert.ok(of("F").includes(provision(n).text) && !of("E").includes(provision(n).text), `provision ${n} stands in F`);
    }
    assert.equal(of("D"), "None.");
    assert.ok(!of("F").includes("five metres"), "steps stay with their outcome");
  });
}

test("health and care provision inside an outcome is G and H", () => {
  const found = read([heading("Section E: Outcomes"), ...[1, 2].flatMap((n) => [bold(`Outcome ${n}`), outcome(n), bold("Educational provision"), provision(n), bold("Health provision"), block(`A nurse will check the frame ${n} times a term.`)])]);
  assert.ok(found.some((section) => section.id === "G" && section.text.includes("1 times a term")));
});

test("headings of areas in one section F stay in it", () => {
  const found = read([heading("Section E: Outcomes"), block("Outcome 1: Sam will walk."), block("Outcome 2: Sam will write."), heading("Section F: Special educational provision"), bold("Provision for walking"), provision(1), bold("Provision for writing"), provision(2)]);
  assert.deepEqual(found.map((section) => section.id).join(" "), "A B C D E F G H1 H2 I J K");
});

test("a table whose columns are called outcome and provision is one section", () => {
  const cell = (row: number, column: number, text: string, isBold = false) => block(text, { bold: isBold, cell: { table: 0, row, column, span: 1, continued: false, within: null, shaded: isBold } });
  const found = read([heading("Section E: Outcomes"), block("Outcome 1: Sam will walk."), heading("Section F: Special educational provision"),
    ...[0, 2, 4].flatMap((row) => [cell(row, 0, "Outcome", true), cell(row, 1, "Provision", true), cell(row + 1, 0, "1"), cell(row + 1, 1, provision(row + 1).text)])]);
  assert.deepEqual(found.map((section) => section.id).join(" "), "A B C D E F G H1 H2 I J K");
});
