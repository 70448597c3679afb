import assert from "node:assert/strict";
import { test } from "node:test";
import readXlsx from "read-excel-file/node";
import { assertGolden } from "../../../test/support/golden.ts";
import { emptyReport, exampleReport, hostileReport, longReport, printedAverages, printedOverall, teamMonths } from "../../../test/support/example-report.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { renderReport } from "./render-report.ts";
import { reportFigures } from "./report-figures.ts";
import { type ReportFormat, reportFormats } from "./report-formats.ts";

const baseUrl = "https://qa.example.gov.uk";
const render = (document: ReportDocument, format: ReportFormat, base: string | null = baseUrl): Promise<Uint8Array> => renderReport(document, format, { baseUrl: base });
const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
const sheetsOf = async (bytes: Uint8Array) => readXlsx(Buffer.from(bytes));

/** The five tables of the example as they are printed, with the marks. */
const printedTables = exampleReport.blocks.flatMap((block) => (block.type === "table" ? [[
  block.columns.map((column) => column.text),
  ...block.rows.map((row) => row.map((cell) => `${cell.text}${cell.published ? "†" : ""}`)),
]] : []));

test("the example holds the published figures: nine months, five teams by three months, five averages", () => {
  const shown = (table: string, column: string): string[] => reportFigures(exampleReport).filter((figure) => figure.table === table && figure.column === column).map((figure) => figure.shown);
  assert.deepEqual(shown("Overall compliance by month", "Compliance"), printedOverall);
  assert.deepEqual(["Team 1", "Team 2", "Team 3", "Team 4", "Team 5"].map((team) => shown("Compliance by team and month", team)),
    printedAverages.map((average, team) => [...teamMonths.map((month) => `${month[team]}%`), average]));
});

test("every table stands in the PDF as it is printed, its headings tagged", async () => {
  const pdf = await readPdf(await render(exampleReport, "pdf"));
  assert.deepEqual(pdf.tables, printedTables);
  assert.equal(pdf.outline.filter((line) => line.startsWith("TR of TH")).length, 5);
  assertGolden("reports/example.pdf.txt", `${pdf.outline.join("\n")}\n`);
});

test("every table stands in the Word file, its row of headings repeated on each page", async () => {
  const docx = readDocx(await render(exampleReport, "docx"));
  assert.deepEqual(docx.tables, printedTables);
  assert.equal(docx.headingRows, 5);
  assertGolden("reports/example.docx.txt", `${docx.lines.join("\n")}\n`);
});

test("every figure stands in the workbook as a number that can be reckoned with", async () => {
  const sheets = await sheetsOf(await render(exampleReport, "xlsx"));
  const [notes, ...tables] = sheets;
  assert.equal(notes?.sheet, "Notes");
  const blocks = exampleReport.blocks.filter((block) => block.type === "table");
  for (const [index, block] of blocks.entries()) {
    const rows = tables[index]?.data ?? [];
    assert.deepEqual(rows[0]?.slice(0, block.columns.length), block.columns.map((column) => column.text));
    for (const [rowIndex, row] of block.rows.entries()) {
      for (const [column, cell] of row.entries()) {
        const held = rows[rowIndex + 1]?.[column];
        if (typeof cell.value !== "number") assert.equal(held, cell.text);
        else assert.ok(Math.abs(Number(held) - (cell.text.includes("%") ? cell.value / 100 : cell.value)) < 1e-12, `${block.caption}, row ${rowIndex + 1}, column ${column + 1}: ${String(held)}`);
      }
    }
  }
  assertGolden("reports/example.xlsx.json", `${JSON.stringify(sheets, null, 1)}\n`);
});

test("every figure stands in CSV and in JSON, unrounded and as shown", async () => {
  const figures = reportFigures(exampleReport);
  const csv = text(await render(exampleReport, "csv"));
  const lines = csv.trimEnd().split("\r\n");
  assert.equal(lines.length, figures.length + 1);
  assert.equal(lines[0], "\uFEFFtable,row,column,value,shown,plans,low,high,published");
  assert.equal(lines[1], "Overall compliance by month,January 2020,Compliance,71,71%,,,,yes");
  assert.ok(lines.includes("Overall compliance by month,July 2020,Compliance,74.2,74%,25,61.7,83.7,no"));
  assert.ok(lines.includes("Compliance by team and month,Q3 average,Team 1,80.6667,81%,15,,,no"));
  const json = JSON.parse(text(await render(exampleReport, "json"))) as { schema: unknown; figures: unknown; document: unknown };
  assert.deepEqual(json.schema, { name: "goldenthread-report", version: 1 });
  assert.deepEqual(json.figures, figures);
  assert.deepEqual(json.document, exampleReport);
  assertGolden("reports/example.csv", csv);
  assertGolden("reports/example.json", text(await render(exampleReport, "json")));
});

test("every figure stands in the web page, which fetches and runs nothing", async () => {
  const page = text(await render(exampleReport, "html"));
  const cells = page.match(/<t[dh][ >].*?<\/t[dh]>/gs)?.map((cell) => cell.replaceAll(/<span class="hidden">.*?<\/span>|<[^>]+>/gs, "").replaceAll("&#39;", "'")) ?? [];
  assert.deepEqual(cells, printedTables.flat(2));
  assert.doesNotMatch(page, /<script|<link|<img|<iframe|\son\w+=|url\(|@import/i);
  const outside = [...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map((match) => match[1]);
  assert.ok(outside.length > 0 && outside.every((address) => address?.startsWith(`${baseUrl}/ratings?`)));
  assertGolden("reports/example.html", page);
});

test("with the tables of pictures at the end, each picture of the PDF and the Word file says where its numbers are, and all stay readable", async () => {
  const atEnd = { ...exampleReport, tablesInPrint: undefined };
  const sorted = (tables: string[][][]) => tables.map((table) => JSON.stringify(table)).sort();
  const pdf = await readPdf(await render(atEnd, "pdf"));
  assert.equal(pdf.ua, "1");
  assert.deepEqual(sorted(pdf.tables), sorted(printedTables));
  for (const number of [1, 2, 3]) assert.match(pdf.text, new RegExp(`The numbers: Table ${number}, page \\d`));
  assert.equal(pdf.outline.filter((line) => line.startsWith("Figure")).length, exampleReport.blocks.filter(({ type }) => type === "chart").length);
  const docx = readDocx(await render(atEnd, "docx"));
  assert.deepEqual(sorted(docx.tables), sorted(printedTables));
  const lines = docx.lines.join("\n");
  // Five pictures: one of the first table, three of the second, one of the third.
  assert.deepEqual([...lines.matchAll(/The numbers: Table (\d), at the end/g)].map((match) => match[1]), ["1", "2", "2", "2", "3"]);
  const document = docx.parts["word/document.xml"] ?? "";
  const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map((match) => match[1]);
  const places = new Set([...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map((match) => match[1]));
  assert.deepEqual(anchors.filter((anchor) => !places.has(anchor)), []);
});

test("a file that does not know its site holds no links to it", async () => {
  assert.doesNotMatch(text(await render(exampleReport, "html", null)), /ratings\?/);
  assert.deepEqual((await readPdf(await render(exampleReport, "pdf", null))).links, []);
  assert.doesNotMatch(JSON.stringify(readDocx(await render(exampleReport, "docx", null)).parts), /ratings\?/);
});

test("figures of the PDF and the Word file open the ratings behind them, and none of those published before does", async () => {
  const wanted = exampleReport.blocks.flatMap((block) => (block.type === "table" ? block.rows.flat() : [])).flatMap((cell) => (cell.href === undefined ? [] : [`${baseUrl}${cell.href}`]));
  assert.deepEqual((await readPdf(await render(exampleReport, "pdf"))).links.sort(), [...wanted].sort());
  const relations = readDocx(await render(exampleReport, "docx")).parts["word/_rels/document.xml.rels"] ?? "";
  assert.deepEqual([...relations.matchAll(/Target="(https:[^"]*)"/g)].map((match) => match[1]?.replaceAll("&amp;", "&")).sort(), [...wanted].sort());
});

test("the same report gives the same bytes in every format", async () => {
  for (const document of [exampleReport, emptyReport, hostileReport, longReport]) {
    for (const { id } of reportFormats) {
      const [one, other] = [await render(document, id), await render(structuredClone(document), id)];
      assert.ok(Buffer.from(one).equals(Buffer.from(other)), `${id} of "${document.title.slice(0, 20)}" differs`);
    }
  }
});

test("a draft without a word makes a whole file in every format, and says that it is a draft", async () => {
  assert.match(text(await render(emptyReport, "html")), /Draft: not published.*Nothing to show yet/s);
  const pdf = await readPdf(await render(emptyReport, "pdf"));
  assert.match(pdf.text, /Draft: not published.*Nothing to show yet/s);
  assert.match(readDocx(await render(emptyReport, "docx")).lines.join("\n"), /Draft: not published.*Nothing to show yet/s);
  const [notes, ...rest] = await sheetsOf(await render(emptyReport, "xlsx"));
  assert.deepEqual([notes?.data[2], rest], [["State", "Draft: not published"], []]);
  assert.equal(text(await render(emptyReport, "csv")), "\uFEFFtable,row,column,value,shown,plans,low,high,published\r\n");
  assert.deepEqual((JSON.parse(text(await render(emptyReport, "json"))) as { figures: unknown }).figures, []);
});
