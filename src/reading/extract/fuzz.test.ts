import assert from "node:assert/strict";
import { test } from "node:test";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Problem } from "../../platform/problem.ts";
import { smallPdf, tableLines } from "../../../test/support/small-pdf.ts";
import { typstPdf } from "../../../test/support/typst-pdf.ts";
import { extractDocument } from "./extract-document.ts";

/**
 * Files as a bad line, a bad program or a bad person might change them. FUZZ_SECONDS=600 looks for so long; else a few seconds, the same each time.
 */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const settings = seconds > 0 ? { numRuns: 10_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false } : { numRuns: 60, seed: 20261124 };
/** A machine under load is slow too, so the processor's time is measured. */
const MOST_SECONDS = 5;

async function survives(bytes: Uint8Array): Promise<void> {
  const began = process.cpuUsage();
  try {
    const { blocks } = await extractDocument(bytes, { name: "plan" });
    for (const block of blocks) assert.ok(typeof block.text === "string" && block.text.trim() !== "");
  } catch (error) {
    assert.ok(error instanceof Problem, error instanceof Error ? error.stack : String(error));
    assert.ok(error.cure !== "");
  }
  const used = process.cpuUsage(began);
  assert.ok(used.user + used.system < MOST_SECONDS * 1e6, `it took ${(used.user + used.system) / 1e6} s`);
}

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const word = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [
  new Paragraph({ text: "Section A: Views", heading: HeadingLevel.HEADING_1 }), new Paragraph({ children: [new TextRun({ text: "Rowan ", bold: true }), new TextRun("likes trains.")] }),
  new Paragraph({ text: "A bullet", bullet: { level: 0 } }), new Table({ rows: [new TableRow({ children: [cell("Provision"), cell("How often")] }), new TableRow({ children: [cell("Reading"), cell("weekly")] })] }),
] }] })));
const plain = smallPdf([{ texts: [{ text: "Section A: Views", x: 60, y: 80, bold: true, size: 16 }, { text: "Rowan likes trains and all that goes on rails.", x: 60, y: 110 }, { text: "Provision", x: 65, y: 214 }], lines: tableLines([60, 260, 460], [200, 220, 240]) }, { picture: true }]);
const tagged = typstPdf("= Section A\nRowan likes trains.\n- One\n- Two\n#table(columns: 2, [Provision], [weekly])");

type Change = { kind: "flip" | "cut" | "double" | "drop" | "swap"; at: number; length: number; value: number };
const change: fc.Arbitrary<Change> = fc.record({ kind: fc.constantFrom("flip", "cut", "double", "drop", "swap"), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 400 }), value: fc.integer({ min: 0, max: 255 }) });

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { kind, at, length, value } of changes) {
    const place = Math.floor(at * Math.max(0, now.length - 1));
    const part = now.subarray(place, place + length);
    if (kind === "flip" && now.length > 0) now[place] = value;
    else if (kind === "cut" && at > 0.3) now = now.subarray(0, place);
    else if (kind === "double") now = Buffer.concat([now.subarray(0, place), part, part, now.subarray(place + length)]);
    else if (kind === "drop") now = Buffer.concat([now.subarray(0, place), now.subarray(place + length)]);
    else if (kind === "swap") now = Buffer.concat([now.subarray(place), now.subarray(0, place)]);
  }
  return new Uint8Array(now);
}

const changes = fc.array(change, { minLength: 1, maxLength: 8 });
test("a changed Word file is read or refused", async () => fc.assert(fc.asyncProperty(changes, (all) => survives(changed(word, all))), settings));
test("a changed PDF is read or refused", async () => fc.assert(fc.asyncProperty(changes, (all) => survives(changed(plain, all))), settings));
test("a changed tagged PDF is read or refused", async () => fc.assert(fc.asyncProperty(changes, (all) => survives(changed(tagged, all))), settings));

const parts = unzipSync(word);
test("changed XML inside a sound Word file is read or refused", async () =>
  fc.assert(fc.asyncProperty(fc.constantFrom("word/document.xml", "word/styles.xml", "word/numbering.xml"), changes, (name, all) => survives(zipSync({ ...parts, [name]: changed(parts[name] ?? new Uint8Array(), all) }, { level: 1 }))), settings));

test("any bytes at all are read or refused", async () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) => survives(bytes)), settings));

const inBody = (body: string) => zipSync({ ...parts, "word/document.xml": strToU8(strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`)) }, { level: 1 });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("tables nested a thousand deep, attributes of a megabyte and paragraphs without end are read or refused", async () => {
  await survives(inBody(`${"<w:tbl><w:tr><w:tc>".repeat(1000)}${paragraph("deep")}${"</w:tc></w:tr></w:tbl>".repeat(1000)}`));
  await survives(inBody(`${"<w:sdt><w:sdtContent>".repeat(20_000)}${paragraph("deep")}${"</w:sdtContent></w:sdt>".repeat(20_000)}`));
  await survives(inBody(`<w:p w:rsidR="${"a".repeat(1_000_000)}"><w:r><w:t>wide</w:t></w:r></w:p>`));
  await survives(inBody(`<w:p>${"<w:r><w:t>x</w:t></w:r>".repeat(50_000)}</w:p>`));
  await survives(inBody(`<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph("x")}</w:tc>`.repeat(200)}</w:tr></w:tbl>`));
  await survives(inBody(`<!DOCTYPE x [<!ENTITY a "${"b".repeat(1000)}">]>${paragraph("&a;".repeat(1000))}`));
});

test("a page of ten thousand lines, and one of a grid of two thousand cells, are read", async () => {
  await survives(smallPdf([{ texts: Array.from({ length: 4000 }, (_, at) => ({ text: `word ${at}`, x: 20 + (at % 12) * 45, y: 20 + Math.floor(at / 12) * 2.4, size: 2 })) }]));
  const steps = Array.from({ length: 45 }, (_, at) => 50 + at * 11);
  await survives(smallPdf([{ lines: tableLines(steps, steps), texts: steps.flatMap((x) => steps.map((y) => ({ text: "ab", x: x + 2, y: y + 8, size: 5 }))) }]));
  await survives(smallPdf([{ lines: Array.from({ length: 3900 }, (_, at) => (at % 2 ? { x: 30, y: 20 + at / 5, toX: 560, toY: 20 + at / 5 } : { x: 30 + at / 8, y: 20, toX: 30 + at / 8, toY: 800 })) }]));
});
