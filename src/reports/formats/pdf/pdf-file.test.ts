import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleReport } from "../../../../test/support/example-report.ts";
import { readPdf } from "../../../../test/support/read-pdf.ts";
import { cleanDocument } from "../clean-document.ts";
import { pdfFile } from "./pdf-file.ts";

const read = async (document = exampleReport) => readPdf(await pdfFile(cleanDocument(document), { baseUrl: null }));

test("the PDF says what PDF/UA-1 asks: tagged, in English, titled, the title shown, conforming", async () => {
  const { isTagged, language, title, author, showsTitle, ua } = await read();
  assert.deepEqual({ isTagged, language, title, author, showsTitle, ua }, {
    isTagged: true, language: "en-GB", title: "EHC plan dip-sampling report, July to September 2020", author: "Northaven Council", showsTitle: true, ua: "1",
  });
  const raw = Buffer.from(await pdfFile(exampleReport, { baseUrl: null })).toString("latin1");
  assert.match(raw, /\/StructTreeRoot/);
});

test("headings come in order, none left out on the way down, and each chart has words", async () => {
  const { outline } = await read();
  const levels = outline.flatMap((line) => line.match(/^H(\d) /)?.[1] ?? []).map(Number);
  assert.deepEqual(levels, [1, 1, 1, 2, 2, 2, 1, 1]);
  const charts = exampleReport.blocks.flatMap((block) => (block.type === "chart" ? [`Figure: ${block.chart.params.description}`] : []));
  assert.deepEqual(outline.filter((line) => line.startsWith("Figure")), charts);
});

test("a report that begins with a small heading still makes a PDF, and a chart without words too", async () => {
  const { outline } = await read({ ...exampleReport, blocks: [
    { type: "heading", id: "small", level: 3, text: "Small" },
    { type: "chart", id: "bare", tableId: "none", chart: { kind: "bars", params: { title: "", description: "", bars: [] } } },
  ] });
  assert.ok(outline.includes("H1 Small"));
  assert.ok(outline.includes("Figure: Chart"));
});

test("every page names the council, the report and its number", async () => {
  const { text, pages } = await read();
  assert.equal(pages, 4);
  for (let page = 1; page <= pages; page += 1) assert.ok(text.includes(`Page ${page} of ${pages}`));
  assert.equal(text.split("Northaven Council").length - 1, pages);
});

test("reports asked for at once do not get each other's pages", async () => {
  const titles = Array.from({ length: 8 }, (_, index) => `Report ${index}`);
  const read = await Promise.all(titles.map(async (title) => (await readPdf(await pdfFile({ ...exampleReport, title, blocks: [] }, { baseUrl: null }))).title));
  assert.deepEqual(read, titles.map((title) => `${title}, July to September 2020`));
});
