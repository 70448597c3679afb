import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pdfBlocks } from "./pdf-blocks.ts";
import type { PdfPage, PdfRun } from "./pdf-page.ts";

/** Words of no meaning, so that none is taken for a page number; each stands at its own place, some in a grid. */
const run = (at: number, x: number, y: number, size: number, bold: boolean): PdfRun => ({ text: `w${at.toString(36)}q`, x, right: x + 24, y, size, bold, italic: false, mark: null, artifact: false });
const place = fc.record({ column: fc.integer({ min: 0, max: 11 }), line: fc.integer({ min: 0, max: 35 }), size: fc.constantFrom(9, 11, 11, 11, 14), bold: fc.boolean() });
const page = fc.record({ places: fc.uniqueArray(place, { selector: ({ column, line }) => column * 100 + line, maxLength: 80 }), xs: fc.uniqueArray(fc.integer({ min: 3, max: 50 }), { maxLength: 5 }), ys: fc.uniqueArray(fc.integer({ min: 12, max: 60 }), { maxLength: 6 }) });

test("every word of every page stands in the blocks once, whatever lines are drawn", () => {
  fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
    let count = 0;
    const made = pages.map(({ places, xs, ys }, number): PdfPage => {
      const [left, right, top, bottom] = [Math.min(...xs) * 10, Math.max(...xs) * 10, Math.min(...ys) * 12, Math.max(...ys) * 12];
      return {
        // Away from the margins, where small print is left out.
        number: number + 1, width: 595, height: 842, runs: places.map(({ column, line, size, bold }) => run((count += 1), 40 + column * 42, 120 + line * 17, size, bold)),
        rules: [...xs.map((x) => ({ flat: false, at: x * 10, from: top, to: bottom })), ...ys.map((y) => ({ flat: true, at: y * 12, from: left, to: right }))], fills: [], pictured: 0, drawings: 0,
      };
    });
    const words = pdfBlocks(made, []).blocks.flatMap((block) => block.text.split(/\s+/));
    assert.deepEqual(words.toSorted(), Array.from({ length: count }, (_, at) => `w${(at + 1).toString(36)}q`).toSorted());
  }), { numRuns: 200 });
});
