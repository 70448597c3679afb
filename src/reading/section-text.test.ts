import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Block, BlockCell } from "./extract/extracted.ts";
import { sectionText } from "./section-text.ts";

const block = (text: string, more: Partial<Block> = {}): Block => ({ text, headingLevel: null, bold: false, italic: false, list: null, cell: null, page: 1, boxed: false, ...more });
const cell = (row: number, column: number, table = 1): { cell: BlockCell } => ({ cell: { table, row, column, span: 1, continued: false, within: null, shaded: false } });

test("paragraphs, headings and items of a list keep their lines", () => {
  const text = sectionText([block("Opening words."), block("Reading", { headingLevel: 2 }), block("First", { list: { level: 0, marker: "•" } }), block("Second", { list: { level: 0, marker: "•" } }), block("In bold", { bold: true })]);
  assert.equal(text, "Opening words.\n\nReading\n  First\n  Second\n\nIn bold");
});

test("a section that begins with a heading begins with an empty line", () => {
  assert.equal(sectionText([block("Reading", { bold: true }), block("She reads.")]), "\nReading\nShe reads.");
});

test("a row of a table is a line with a tab between cells, also past an empty one", () => {
  const text = sectionText([block("What", cell(0, 0)), block("Who", cell(0, 1)), block("How often", cell(0, 2)), block("Swimming", cell(1, 0)), block("", cell(1, 1)), block("Weekly", cell(1, 2)), block("in term", cell(1, 2))]);
  assert.equal(text, "What\tWho\tHow often\nSwimming\t\tWeekly\vin term");
});

test("a table that holds words in one column alone is paragraphs", () => {
  assert.equal(sectionText([block("One.", cell(0, 1)), block("Two.", cell(0, 1)), block("Three.", cell(1, 1))]), "One.\nTwo.\nThree.");
});

test("white space apart, the text is the blocks' words in their order", () => {
  const blocks = fc.array(fc.record({ text: fc.string(), row: fc.nat(3), column: fc.nat(3), isCell: fc.boolean(), level: fc.option(fc.integer({ min: 1, max: 3 })) }));
  fc.assert(fc.property(blocks, (given) => {
    const all = given.map((each) => block(each.text, { headingLevel: each.level, ...(each.isCell && cell(each.row, each.column)) }));
    assert.equal(sectionText(all).replaceAll(/\s/g, ""), all.map((each) => each.text).join("").replaceAll(/\s/g, ""));
  }));
});
