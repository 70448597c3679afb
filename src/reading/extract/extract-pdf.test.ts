import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "./extracted.ts";
import { extractPdf } from "./extract-pdf.ts";
import { smallPdf, tableLines, type SmallPage } from "../../../test/support/small-pdf.ts";
import { typstPdf } from "../../../test/support/typst-pdf.ts";

const texts = (blocks: readonly Block[]) => blocks.map((block) => block.text);
const lines = (from: number, pitch: number, ...all: string[]): NonNullable<SmallPage["texts"]> => all.map((text, at) => ({ text, x: 60, y: from + at * pitch }));
/** A paragraph in lines as a page sets them. */
const wrap = (text: string, most = 84): string[] => (text.length <= most ? [text] : [text.slice(0, text.lastIndexOf(" ", most)), ...wrap(text.slice(text.lastIndexOf(" ", most) + 1), most)]);
const first = "Rowan needs an adult to say each instruction one step at a time, to wait for ten seconds, and to check that he has understood it by asking him to say it in his own words before he begins.";
const second = "He remembers what he has seen far better than what he has heard, and a picture of each step beside him lets him work alone for up to a quarter of an hour without help.";

test("lines that the width broke are one paragraph; a wider space begins the next", async () => {
  const { blocks, by, pages } = await extractPdf(smallPdf([{ texts: [...lines(100, 13, ...wrap(first)), ...lines(160, 13, ...wrap(second))] }]));
  assert.deepEqual(texts(blocks), [first, second]);
  assert.deepEqual([by, pages, blocks[0]?.page], ["pdf-positions", 1, 1]);
});

test("without a wider space, a line that ends early ends its paragraph", async () => {
  const { blocks } = await extractPdf(smallPdf([{ texts: lines(100, 13, ...wrap(`${first} Then he begins.`), ...wrap(second)) }]));
  assert.deepEqual(texts(blocks), [`${first} Then he begins.`, second]);
});

test("a word with a hyphen at a line's end keeps it where it is written so; a word that is whole elsewhere loses it", async () => {
  const page = lines(100, 13, "Rowan needs an adult to say each instruction in a calm voice and to build his self-", "esteem. He needs an adult who knows how to support him with his communi-", "cation. His communication with adults has grown since he came to know them, and self-", "esteem has grown with it.");
  const { blocks } = await extractPdf(smallPdf([{ texts: [...page, { text: "Work on self-esteem goes on.", x: 60, y: 200 }] }]));
  assert.equal(blocks[0]?.text, "Rowan needs an adult to say each instruction in a calm voice and to build his self-esteem. He needs an adult who knows how to support him with his communication. His communication with adults has grown since he came to know them, and self-esteem has grown with it.");
});

test("bold letters are known by their font, larger ones as headings by their size", async () => {
  const heading = (y: number, text: string) => ({ text, x: 60, y, size: 16, bold: true });
  const { blocks } = await extractPdf(smallPdf([{ texts: [heading(80, "Section A: Views"), ...lines(110, 13, "Rowan likes trains."), heading(160, "Section B: Needs"), { text: "Strengths", x: 60, y: 190, bold: true }, ...lines(210, 13, "He reads well."), heading(260, "Section C: Health")] }]));
  assert.deepEqual(blocks.map((block) => [block.text, block.headingLevel, block.bold]), [
    ["Section A: Views", 1, true], ["Rowan likes trains.", null, false], ["Section B: Needs", 1, true], ["Strengths", null, true], ["He reads well.", null, false], ["Section C: Health", 1, true],
  ]);
});

test("bullets are list items; their own further lines belong to them", async () => {
  const item = (y: number, text: string, x = 70): NonNullable<SmallPage["texts"]> => [{ text: "•", x, y }, { text, x: x + 14, y }];
  const { blocks } = await extractPdf(smallPdf([{ texts: [...lines(80, 13, "Rowan will have all of these in each lesson of his week, in whichever room it is held:"), ...item(100, "A visual timetable on his table, gone through with him at the start of every day"), { text: "by his key adult.", x: 84, y: 113 }, ...item(130, "A quiet place."), ...item(150, "With a door.", 100)] }]));
  assert.deepEqual(blocks.map((block) => [block.text, block.list]), [
    ["Rowan will have all of these in each lesson of his week, in whichever room it is held:", null],
    ["A visual timetable on his table, gone through with him at the start of every day by his key adult.", { level: 0, marker: "•" }],
    ["A quiet place.", { level: 0, marker: "•" }],
    ["With a door.", { level: 1, marker: "•" }],
  ]);
});

test("a table's lines make rows and cells, with several lines in a cell, joined cells and shading", async () => {
  const page: SmallPage = {
    boxes: [{ x: 60, y: 100, width: 400, height: 20, grey: 0.8 }],
    lines: [
      ...[100, 120, 160, 180].map((y) => ({ x: 60, y, toX: 460, toY: y })), ...[60, 460].map((x) => ({ x, y: 100, toX: x, toY: 180 })),
      // The title's row has one cell, the others two.
      { x: 260, y: 120, toX: 260, toY: 180 },
    ],
    texts: [
      { text: "SECTION F", x: 65, y: 114, bold: true }, { text: "A teaching assistant will read with", x: 65, y: 134 }, { text: "Rowan every day.", x: 65, y: 147 },
      { text: "15 minutes", x: 265, y: 134 }, { text: "Speech therapy", x: 65, y: 174 }, { text: "weekly", x: 265, y: 174 },
    ],
  };
  const { blocks } = await extractPdf(smallPdf([page]));
  assert.deepEqual(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.span, cell?.shaded]), [
    ["SECTION F", 0, 0, 2, true], ["A teaching assistant will read with Rowan every day.", 1, 0, 1, false], ["15 minutes", 1, 1, 1, false], ["Speech therapy", 2, 0, 1, false], ["weekly", 2, 1, 1, false],
  ]);
});

test("a table that a page's end divides is one: its heading row once, its divided row whole", async () => {
  const xs = [60, 260, 460];
  const head = (y: number) => [{ text: "Provision", x: 65, y, bold: true }, { text: "How often", x: 265, y, bold: true }];
  const { blocks } = await extractPdf(smallPdf([
    { lines: tableLines(xs, [700, 720, 760]), texts: [...head(714), { text: "A teaching assistant will sit with", x: 65, y: 735 }, { text: "15 minutes a day", x: 265, y: 735 }] },
    { lines: tableLines(xs, [60, 80, 100, 120]), texts: [...head(74), { text: "him and read.", x: 65, y: 94 }, { text: "Speech therapy", x: 65, y: 114 }, { text: "weekly", x: 265, y: 114 }] },
  ]));
  assert.deepEqual(blocks.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column]), [
    ["Provision", 0, 0, 0], ["How often", 0, 0, 1], ["A teaching assistant will sit with him and read.", 0, 1, 0], ["15 minutes a day", 0, 1, 1], ["Speech therapy", 0, 2, 0], ["weekly", 0, 2, 1],
  ]);
});

test("running heads and page numbers are no text of the plan", async () => {
  const page = (number: number): SmallPage => ({ texts: [{ text: "Confidential: Rowan Ashdown", x: 60, y: 40 }, ...lines(120, 13, `Page text number ${["one", "two", "three"][number - 1]}.`), { text: `Template 7    Page ${number} of 3`, x: 60, y: 810 }] });
  const { blocks } = await extractPdf(smallPdf([page(1), page(2), page(3)]));
  assert.deepEqual(texts(blocks), ["Page text number one.", "Page text number two.", "Page text number three."]);
});

test("a sentence that a page's end broke is whole, and stands on the page where it began", async () => {
  const all = wrap(`${first} ${second}`);
  const { blocks } = await extractPdf(smallPdf([{ texts: lines(700, 13, ...all.slice(0, 2)) }, { texts: lines(80, 13, ...all.slice(2)) }]));
  assert.deepEqual(blocks.map((block) => [block.text, block.page]), [[`${first} ${second}`, 1]]);
});

test("tags tell headings, lists and tables where the document has them", async () => {
  const { by, blocks } = await extractPdf(typstPdf(`
= Section E: Outcomes
Agreed with Rowan on 4 May.
- He will ask for help.
  - In class first.
- He will read.
#table(columns: 3, table.header([Ref], [Outcome], [By]), [E1], [He will read a page aloud to a friend], [July 2027], table.cell(colspan: 2)[A wide cell], [never])
`));
  assert.equal(by, "pdf-tags");
  assert.deepEqual(blocks.map(({ text, headingLevel, list, cell }) => [text, headingLevel, list?.level ?? null, cell && [cell.row, cell.column, cell.span]]), [
    ["Section E: Outcomes", 1, null, null], ["Agreed with Rowan on 4 May.", null, null, null], ["He will ask for help.", null, 0, null], ["In class first.", null, 1, null], ["He will read.", null, 0, null],
    ["Ref", null, null, [0, 0, 1]], ["Outcome", null, null, [0, 1, 1]], ["By", null, null, [0, 2, 1]],
    ["E1", null, null, [1, 0, 1]], ["He will read a page aloud to a friend", null, null, [1, 1, 1]], ["July 2027", null, null, [1, 2, 1]],
    ["A wide cell", null, null, [2, 0, 2]], ["never", null, null, [2, 2, 1]],
  ]);
});

test("lines that a writer ended by hand are given one by one", async () => {
  const broken = Array.from({ length: 30 }, (_, at) => `line ${at} of what the writer typed, then`);
  const { blocks } = await extractPdf(smallPdf([{ texts: [...lines(60, 13, `${wrap(first)[0]} and so on.`), ...lines(86, 13, ...broken)] }]));
  assert.equal(blocks.length, 31);
});

test("pages that are pictures make a scan; some of them make a note", async () => {
  const text: SmallPage = { texts: lines(100, 13, ...wrap(first)) };
  await assert.rejects(extractPdf(smallPdf([{ picture: true }, { picture: true }, text])), { name: "Problem", code: "plan-is-scan" });
  assert.deepEqual((await extractPdf(smallPdf([text, { picture: true }, text]))).notes, ["picture-pages"]);
  assert.deepEqual((await extractPdf(smallPdf([text, {}, text]))).notes, []);
});

test("more than 300 pages are no plan", async () => {
  await assert.rejects(extractPdf(smallPdf(Array.from({ length: 301 }, () => ({})))), { name: "Problem", code: "plan-too-long" });
});
