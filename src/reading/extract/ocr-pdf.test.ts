import assert from "node:assert/strict";
import { test } from "node:test";
import { smallPdf, tableLines, type SmallPage } from "../../../test/support/small-pdf.ts";
import { extractPdf } from "./extract-pdf.ts";
import { ocrPdf } from "./ocr-pdf.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { drawPage } from "./scan/draw-page.ts";

/** The same pages as a scanner would give them: pictures, without a letter. */
async function scanned(pages: readonly SmallPage[]): Promise<Uint8Array> {
  const pictures = await openPdf(smallPdf(pages), async (pdf) => {
    const drawn = [];
    for (let number = 1; number <= pdf.numPages; number += 1) drawn.push((await drawPage(pdf, number)).grey);
    return drawn;
  });
  return smallPdf(pictures.map((picture) => ({ picture })));
}

const page: SmallPage = {
  texts: [
    { text: "Section F: Special educational provision", x: 60, y: 90, size: 18, bold: true }, { text: "Rowan will have all of this in his own school from September.", x: 60, y: 130, size: 12 },
    { text: "Provision", x: 66, y: 196, size: 12 }, { text: "How often", x: 326, y: 196, size: 12 }, { text: "Daily reading with an adult", x: 66, y: 226, size: 12 }, { text: "15 minutes a day", x: 326, y: 226, size: 12 },
  ],
  lines: tableLines([60, 320, 520], [180, 210, 240]),
};

test("a scan is read by its letters, with its table, its pages counted and its confidence said", async () => {
  const scan = await scanned([page, { boxes: [{ x: 60, y: 70, width: 400, height: 32, grey: 0.2 }], texts: [{ text: "Section K: Advice and information", x: 70, y: 92, size: 16, grey: 1 }] }]);
  await assert.rejects(extractPdf(scan), { code: "plan-is-scan" });
  const seen: string[] = [];
  const { by, blocks, pages, notes } = await ocrPdf(scan, { onPage: (number, of) => void seen.push(`${number} of ${of}`) });
  assert.deepEqual([by, pages, seen], ["ocr", 2, ["1 of 2", "2 of 2"]]);
  assert.match(notes[0] ?? "", /^ocr-confidence-(8|9)\d$/);
  assert.deepEqual(blocks.map(({ text, page, cell }) => [text, page, cell && [cell.row, cell.column]]), [
    ["Section F: Special educational provision", 1, null], ["Rowan will have all of this in his own school from September.", 1, null],
    ["Provision", 1, [0, 0]], ["How often", 1, [0, 1]], ["Daily reading with an adult", 1, [1, 0]], ["15 minutes a day", 1, [1, 1]],
    ["Section K: Advice and information", 2, [0, 0]],
  ]);
  assert.ok((blocks[0]?.headingLevel ?? 0) > 0, "larger letters are a heading");
});

test("reading a scan can be given up, and then leaves nothing running", async () => {
  const scan = await scanned([page, page]);
  const stop = new AbortController();
  await assert.rejects(ocrPdf(scan, { signal: stop.signal, onPage: () => stop.abort(new Error("given up")) }), /given up/);
  await assert.rejects(ocrPdf(scan, { signal: AbortSignal.abort(new Error("before it began")) }), /before it began/);
});

test("an empty scan says that no words could be recognised", async () => assert.rejects(ocrPdf(smallPdf([{ picture: true }])), { name: "Problem", code: "plan-no-text" }));
