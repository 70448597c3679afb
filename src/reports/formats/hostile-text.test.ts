import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { hostileReport, longReport } from "../../../test/support/example-report.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import { renderReport } from "./render-report.ts";
import type { ReportFormat } from "./report-formats.ts";

const render = (format: ReportFormat): Promise<Uint8Array> => renderReport(hostileReport, format, { baseUrl: "https://qa.example.gov.uk" });

test("the web page shows hostile text as text: no tag, address or handler of it lives", async () => {
  const page = new TextDecoder().decode(await render("html"));
  assert.doesNotMatch(page, /<script|<b>Sons|<i>|<svg onload|javascript:/);
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  assert.match(page, /שלום עולם/);
  // Characters that turn the direction of what follows, and those that no file may hold, are gone.
  for (const gone of ["\u202e", "\u202c", "\u0000", "\u0007"]) assert.equal(page.includes(gone), false, JSON.stringify(gone));
  assert.match(page, /bellturned/);
});

test("the PDF prints markup of its own language as it was typed, and says where letters are lacking", async () => {
  const pdf = await readPdf(await render("pdf"));
  const words = pdf.text.replaceAll("\u200b", "");
  for (const typed of ["<script>alert(1)</script> & #set \\ $1", "#set page(fill: red) $x^2$ \\ `raw` *bold* _it_ @ref <label>", "=cmd|' /C calc'!A0", "-1+1", "O'Nëill"]) {
    assert.ok(words.includes(typed), typed);
  }
  assert.match(words, /Some letters of this report are not in the fonts of this file and show as □/);
  assert.deepEqual(pdf.links, []);
  // Ten thousand letters without a space, in a paragraph, a list and a cell.
  const long = words.replaceAll(/\s/g, "").match(/a{50,}/g) ?? [];
  assert.equal(long.reduce((sum, run) => sum + run.length, 0), 30_000);
});

test("the Word file holds hostile text whole, languages written from the right included", async () => {
  const docx = readDocx(await render("docx"));
  const lines = docx.lines.join("\n");
  for (const typed of ["<script>alert(1)</script>", "</w:t></w:p> & \"quoted\" 'so' ]]>", "שלום עולם والسلام", "😀 👩‍👧 漢字", "a".repeat(10_000), "{{handlebars}} ${template} %s <!-- comment -->"]) {
    assert.ok(lines.includes(typed), typed.slice(0, 40));
  }
  assert.doesNotMatch(JSON.stringify(docx.parts), /javascript:/);
});

test("the workbook holds no formula, and sheet names that Excel takes", async () => {
  const file = await render("xlsx");
  for (const [path, part] of Object.entries(unzipSync(file))) assert.doesNotMatch(strFromU8(part), /<f>|<f |<mergeCell/, path);
  const sheets = await readXlsx(Buffer.from(file));
  assert.deepEqual(sheets.map(({ sheet }) => sheet), ["Notes", "Sheet a b c d e of a caption", "Sheet a b c d e of a (2)"]);
  assert.equal(sheets[1]?.data[2]?.[0], "=cmd|' /C calc'!A0");
});

test("the CSV runs nothing in a spreadsheet", async () => {
  const lines = new TextDecoder().decode(await render("csv")).split("\r\n");
  assert.ok(lines.some((line) => line.includes(",'=cmd|' /C calc'!A0,")));
  assert.ok(lines.every((line) => !/(?:^|,)[=@]/.test(line)));
});

test("a table of two hundred rows and fourteen columns keeps every row, and its headings come on every page", async () => {
  const pdf = await readPdf(await renderReport(longReport, "pdf", { baseUrl: null }));
  const rows = pdf.tables.flat().filter((row) => row[0] !== "School");
  assert.equal(rows.length, 200);
  assert.ok(rows.every((row) => row.length === 14));
  assert.equal(pdf.text.split("School January 2020 February").length - 1, pdf.pages - 1, "headings on every page but the first");
});
