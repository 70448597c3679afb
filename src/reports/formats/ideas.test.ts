import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import readXlsx from "read-excel-file/node";
import { pictogramNames, type PictogramId } from "../../ui/index.ts";
import { wordChanges } from "../document/figure-changes.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { reportBlocks } from "./page/report-blocks.ts";
import type { ReportFormat } from "./report-formats.ts";
import { renderReport } from "./render-report.ts";

const pictures = Object.keys(pictogramNames) as PictogramId[];
const items = pictures.map((picture, index) => ({ picture, words: `This is idea ${index + 1}. It has <b>two</b> short sentences & no more than that.` }));
const easy: ReportDocument = {
  kind: "timeliness", title: "Plans: an easy-read page", subtitle: "July 2020 to June 2021", authorityName: "Northbridge Council", state: "published", publishedOn: "2021-07-12", instrument: null,
  blocks: [{ type: "heading", id: "first", level: 2, text: "What we did" }, { type: "ideas", id: "first-ideas", items: items.slice(0, 9), edited: false }, { type: "ideas", id: "more-ideas", items: items.slice(9), edited: true }],
};
const render = async (format: ReportFormat, document = easy) => renderReport(document, format, { baseUrl: null });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const plain = (html: string) => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

test("on the page and in its file every idea stands beside its picture, which a screen reader passes over", async () => {
  for (const page of [text(await render("html")), reportBlocks(easy).toString()]) {
    const ideas = [...page.matchAll(/<li[^>]*>(<svg.*?<\/svg>)<p[^>]*>(.*?)<\/p><\/li>/gs)];
    assert.deepEqual(ideas.map((idea) => plain(idea[2] ?? "")), items.map(({ words }) => words));
    for (const idea of ideas) assert.match(idea[1] ?? "", /aria-hidden="true"/);
    assert.equal(new Set(ideas.map((idea) => idea[1])).size, pictures.length, "every picture is another");
    assert.doesNotMatch(page, /Contents/);
  }
});

test("the PDF is tagged, keeps to PDF/UA-1 and reads ideas in order, without the pictures", async () => {
  const pdf = await readPdf(await render("pdf"));
  assert.equal(pdf.ua, "1");
  assert.deepEqual(pdf.outline.filter((line) => line.includes("This is idea")).map((line) => line.replace(/^P /, "")), items.map(({ words }) => words));
  assert.equal(pdf.outline.filter((line) => line.startsWith("Figure")).length, 0);
  assert.equal(pdf.tables.length, 0);
});

test("in the Word file ideas are paragraphs and no table, each picture with words for who does not see it and a number of its own", async () => {
  const docx = readDocx(await render("docx"));
  assert.deepEqual(docx.lines.filter((line) => line.startsWith("[Idea]")).map((line) => line.trimEnd()), items.map(({ picture, words }) => `[Idea] [picture] undefined: ${pictogramNames[picture]}${words}`));
  assert.equal(docx.tables.length, 0);
  const numbers = [...(docx.parts["word/document.xml"] ?? "").matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1]);
  assert.deepEqual(numbers, items.map((_, index) => String(index + 1)));
});

test("the workbook and JSON hold the words; CSV has no figures to hold", async () => {
  const [notes] = await readXlsx(Buffer.from(await render("xlsx")));
  assert.deepEqual(notes?.data.flat().filter((cell) => String(cell).startsWith("This is idea")), items.map(({ words }) => words));
  const { document } = JSON.parse(text(await render("json"))) as { document: ReportDocument };
  assert.deepEqual(document, easy);
  assert.equal(text(await render("csv")).trim().split("\r\n").length, 1);
});

test("the same ideas give the same bytes, and a correction says where words or a picture have changed", async () => {
  for (const format of ["pdf", "docx", "xlsx", "html"] as const) assert.ok(Buffer.from(await render(format)).equals(Buffer.from(await render(format, structuredClone(easy)))), format);
  const other = structuredClone(easy);
  const block = other.blocks[1];
  assert.ok(block?.type === "ideas" && block.items[0]);
  block.items[0].picture = "clock";
  assert.deepEqual(wordChanges(easy, other), ["What we did"]);
  assert.deepEqual(wordChanges(easy, structuredClone(easy)), []);
});
