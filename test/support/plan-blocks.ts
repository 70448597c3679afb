import type { Block } from "../../src/reading/extract/extracted.ts";

const plain: Block = { text: "", headingLevel: null, bold: false, italic: false, list: null, cell: null, page: null, boxed: false };

/** Blocks as a document's extraction gives them, for tests of what comes after it. */
export const para = (text: string): Block => ({ ...plain, text });
export const heading = (text: string, level = 1): Block => ({ ...plain, text, headingLevel: level, bold: true });
export const boldLine = (text: string): Block => ({ ...plain, text, bold: true });
export const bullet = (text: string, level = 0): Block => ({ ...plain, text, list: { level, marker: "•" } });
export const item = (marker: string, text: string): Block => ({ ...plain, text, list: { level: 0, marker } });

/** A table's cells in reading order; a cell may hold several paragraphs. `shaded`: its first row is. */
export function table(id: number, rows: readonly (readonly (string | readonly string[])[])[], { shaded = false } = {}): Block[] {
  return rows.flatMap((cells, row) => cells.flatMap((cell, column) => [cell].flat().filter((text) => text !== "").map((text): Block => ({
    ...plain, text, bold: shaded && row === 0, cell: { table: id, row, column, span: 1, continued: false, within: null, shaded: shaded && row === 0 },
  }))));
}
