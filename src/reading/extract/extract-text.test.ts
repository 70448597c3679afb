import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeText, extractText } from "./extract-text.ts";

const text = "Section A: Rowan’s views\nHe likes trains – fast ones – at £5 a ride.\n";

test("text is read in UTF-8, UTF-16 of both kinds and Windows-1252", () => {
  const little = Buffer.from(text, "utf16le");
  const big = Buffer.from(little).swap16();
  const windows = Buffer.from(text.replace("’", "\x92").replaceAll("–", "\x96"), "latin1");
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.concat([Buffer.from([0xff, 0xfe]), little]), Buffer.concat([Buffer.from([0xfe, 0xff]), big]), little, big, windows]) {
    assert.equal(decodeText(new Uint8Array(bytes)).replace("\ufeff", ""), text);
  }
});

test("each line is a block; form feeds begin pages; tabs and strokes make tables", () => {
  const { blocks, pages, by } = extractText(new TextEncoder().encode("SECTION F\r\n\r\nWhat\tWho\r\nReading\tTeaching assistant\r\n\fSECTION K\n| From | Date |\n|------|------|\n| EP | 4 May |\n"));
  assert.deepEqual([by, pages], ["text", 2]);
  assert.deepEqual(blocks.map(({ text, page, cell }) => [text, page, cell && [cell.table, cell.row, cell.column]]), [
    ["SECTION F", 1, null], ["What", 1, [0, 0, 0]], ["Who", 1, [0, 0, 1]], ["Reading", 1, [0, 1, 0]], ["Teaching assistant", 1, [0, 1, 1]],
    ["SECTION K", 2, null], ["From", 2, [1, 0, 0]], ["Date", 2, [1, 0, 1]], ["EP", 2, [1, 1, 0]], ["4 May", 2, [1, 1, 1]],
  ]);
});

test("no word of a text is lost or made up", () => {
  const words = (all: string) => all.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: "grapheme-ascii" }), fc.constantFrom("\n", "\t", "|", "\f", " ", "Section B", "–", "’")), { maxLength: 60 }), (parts) => {
    const all = parts.join("");
    assert.deepEqual(words(extractText(new TextEncoder().encode(all)).blocks.map((block) => block.text).join(" ")), words(all));
  }));
});
