import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import readXlsx from "read-excel-file/node";
import { makeAuthority } from "../../../test/support/authority.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { assertGolden } from "../../../test/support/golden.ts";
import { printedDocuments, printedInternal, printedModeration, printedSections, storeProgrammeYear } from "../../../test/support/programme-year-ratings.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { printedDocument } from "../document/printed-document.ts";
import type { ReportCell, ReportDocument, ReportTable } from "../document/report-document.ts";
import { renderReport } from "../formats/index.ts";
import { buildProgrammeReport } from "../use-cases/build-new-report.ts";

// The tables of a published first-year report of such a programme, loaded as ratings: every printed number must come out.
let database: Awaited<ReturnType<typeof freshDatabase>>;
let document: ReportDocument;

before(async () => {
  database = await freshDatabase();
  await syncShippedInstruments(database.db);
  const authority = await makeAuthority(database.db, { name: "Testshire" });
  const programmeId = await storeProgrammeYear(database.db, authority);
  document = await buildProgrammeReport(database.db, authority.id, { kind: "programme-year", programmeId });
});
after(() => database.drop());

const table = (id: string): ReportTable => {
  const found = document.blocks.find((block) => block.id === id);
  return found?.type === "table" ? found : assert.fail(`no table ${id}`);
};
/** What a row prints, as numbers: "n/a" is null. */
const printed = (row: readonly ReportCell[] | undefined, from: number, to: number) => (row ?? assert.fail("no such row")).slice(from, to).map((cell) => (cell.text === "n/a" ? null : Number(cell.text.replace("%", ""))));
const rowOf = (of: ReportTable, name: string) => of.rows.find(([cell]) => cell?.text === name);
const words = (id: string) => document.blocks.flatMap((block) => (block.type === "text" && block.id === id ? block.paragraphs : [])).join(" ");

test("519 documents, by kind and cycle", () => {
  const { rows } = table("documents-table");
  assert.deepEqual(rows.slice(0, -1).map((row) => printed(row, 1, 5)).sort(), Object.values(printedDocuments).map((counts) => [...counts, counts.reduce((sum, count) => sum + count, 0)]).sort());
  // 18 + 18 + 18 + 36 + 15 + 17 + 13 + 3 + 11 + 18 + 0 + 6 + 5 + 1 = 179, and so on; 179 + 167 + 173 = 519.
  assert.deepEqual(printed(rows.at(-1), 1, 5), [179, 167, 173, 519]);
  assert.match(words("context-words"), /^519 documents of 14 kinds were audited in three cycles/);
});

test("internal scores by kind and cycle, with baseline and internal average", () => {
  const internal = table("internal-table");
  assert.deepEqual(internal.columns.slice(0, 6).map((column) => column.text), ["Kind of document", "March 2020", "Cycle 1", "Cycle 2", "Cycle 3", "Internal average"]);
  for (const [name, numbers] of Object.entries(printedInternal)) assert.deepEqual(printed(rowOf(internal, name), 1, 6), numbers, name);
});

test("outside scores over time", () => {
  const external = table("external-table");
  assert.deepEqual(external.columns.slice(1, 6).map((column) => column.text), ["Summer 2019", "April 2020", "Cycle 1", "Cycle 2", "Cycle 3"]);
  assert.deepEqual(printed(rowOf(external, "Plans"), 1, 6), [13.8, 14.1, 15.5, 14.2, 14.4]);
  assert.deepEqual(printed(rowOf(external, "Advice"), 1, 6), [10.7, 10.6, 12.3, 10.8, 11.7]);
});

test("internal against outside, with and without absent advice", () => {
  const comparison = table("comparison-table");
  assert.deepEqual(printed(rowOf(comparison, "Advice: internal average"), 1, 5), [15.3, 16.8, 15.5, 15.8]);
  assert.deepEqual(printed(rowOf(comparison, "Advice: outside average"), 1, 5), [12.3, 10.8, 11.7, 11.6]);
  // Printed 13.75 with two decimals, the others with one: the cell holds it unrounded.
  const without = rowOf(comparison, "Advice: outside average without absent advice");
  assert.deepEqual(without?.slice(1, 5).map((cell) => Number((cell.value ?? 0).toFixed(2))), [13.75, 12.5, 14.2, 13.48]);
  assert.deepEqual(printed(without, 1, 5), [13.8, 12.5, 14.2, 13.5]);
  // "Social care increases from 2.3 to 8.7, medical/health from 8.7 to 11.3."
  assert.deepEqual(printed(rowOf(table("absent-table"), "Social care advice"), 1, 5), [42, 2.3, 8.7, 15]);
  assert.deepEqual(printed(rowOf(table("absent-table"), "Medical advice"), 1, 5), [15, 8.7, 11.3, 50]);
});

test("sections of new and of amended plans, and both kinds beside each other", () => {
  for (const [id, sections] of [["new-table", printedSections.new], ["amended-table", printedSections.amended]] as const) {
    for (const [section, numbers] of Object.entries(sections)) {
      const name = section === "CDGH" ? "Sections C/D/G/H" : `Section ${section}`;
      assert.deepEqual(printed(table(id).rows.find(([cell]) => cell?.text.startsWith(name)), 1, 5), [...numbers], `${id} ${section}`);
    }
  }
  assert.deepEqual(table("kinds-of-plan-table").rows.map((row) => row.slice(1, 5).map((cell) => cell.text)), [["17.83", "18.67", "18.82", "18.44"], ["17.39", "18.00", "18.67", "18.02"]]);
});

test("moderation: plans by group, and the difference that was printed wrong", () => {
  assert.deepEqual(table("moderators-table").rows.map((row) => [row[0]?.text, Number(row[4]?.text)]), [["Lead coordinators", 17.3], ["Quality assurance team", 16.7]]);
  assert.deepEqual(printed(rowOf(table("moderator-shares-table"), "Quality assurance team"), 1, 4).at(-1), 38);
  assert.match(words("moderation-words"), /Moderators’ average for plans is 17\.0\./);
  // The report printed 3.4; 18.9 less 16.5 is 2.4.
  assert.match(words("moderation-words"), /In Cycle 3, Lead coordinators and Quality assurance team .* 2\.4 points higher/);
  const moderated = table("moderated-table");
  // Internal averages as the same chart prints them: 15.0, 14.7, 12.5, 18.0, 17.0, 18.0, 19.0, 13.7. It prints medical and mental health advice as one; here they are two.
  for (const [name, internal, second] of [
    ["Parent and young person's views", 15.0, "family-views"], ["Education advice", 14.7, "education-advice"], ["Specialist teacher advice", 12.5, "specialist-teacher-advice"],
    ["Speech and language therapy advice", 18.0, "speech-and-language-advice"], ["Occupational therapy advice", 17.0, "occupational-therapy-advice"], ["Physiotherapy advice", 18.0, "physiotherapy-advice"],
    ["Educational psychology advice", 19.0, "educational-psychology-advice"], ["Social care advice", 13.7, "social-care-advice"],
  ] as const) assert.deepEqual(printed(rowOf(moderated, name), 1, 3), [internal, printedModeration[second]], name);
});

test("what is within noise is called so, and no trend is named", () => {
  const text = document.blocks.flatMap((block) => (block.type === "text" ? block.paragraphs : [])).join(" ");
  assert.match(words("internal-words"), /Three cycles are too few to show a trend\./);
  assert.doesNotMatch(text, /improving trend|upward|downward/);
});

test("every table stands in every format as it is printed", async () => {
  const tables = document.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
  const cellsOf = (each: (typeof tables)[number]) => [each.columns.map((column) => column.text), ...each.rows.map((row) => row.map((cell) => `${cell.text}${cell.published ? "†" : ""}`))];
  const cells = tables.map(cellsOf);
  // On paper the tables of pictures stand at the end.
  const printed = printedDocument(document).document.blocks.flatMap((block) => (block.type === "table" ? [cellsOf(block)] : []));
  assert.equal(printed.length, tables.length);
  const bytes = async (format: Parameters<typeof renderReport>[1]) => renderReport(document, format, { baseUrl: "https://qa.example.gov.uk" });
  const pdf = await readPdf(await bytes("pdf"));
  assert.equal(pdf.ua, "1");
  // A table that runs on to the next page is two there, with or without its headings again: the rows are what counts.
  const headings = new Set(cells.map(([first]) => first?.join(" | ")));
  const rows = (given: readonly string[][][]) => given.flatMap((each) => each.map((row) => row.join(" | "))).filter((row) => !headings.has(row));
  assert.deepEqual(rows(pdf.tables), rows(printed));
  assert.deepEqual(readDocx(await bytes("docx")).tables, printed);
  const sheets = await readXlsx(Buffer.from(await bytes("xlsx")));
  assert.equal(sheets.length, tables.length + 1);
  const sheet = sheets[1 + tables.findIndex((each) => each.id === "internal-table")];
  assert.ok(Math.abs(Number(sheet?.data[1]?.[5]) - (17.83 + 18.67 + 18.82) / 3) < 1e-9);
  const text = async (format: "csv" | "json" | "html") => new TextDecoder().decode(await bytes(format));
  const csv = await text("csv");
  assert.match(csv, /"?Internal audit scores by kind of document and cycle"?,New plan,March 2020,16\.4,16\.4,,,,yes/);
  assert.deepEqual((JSON.parse(await text("json")) as { document: unknown }).document, JSON.parse(JSON.stringify(document)));
  const html = await text("html");
  for (const each of tables) assert.ok(html.includes(`id="${each.id}"`), each.id);
  assertGolden("reports/programme-year.txt", `${cells.map((each) => each.map((row) => row.join(" | ")).join("\n")).join("\n\n")}\n`);
});
