import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "./find-quote.ts";
import { sectionParts, type SectionPart } from "./section-parts.ts";

const spansOf = (part: SectionPart): Span[] => (part.kind === "table" ? part.rows.flat(2) : part.kind === "list" ? [...part.items] : [part.at]);
const kinds = (text: string) => sectionParts(text).map((part) => [part.kind, spansOf(part).map(({ from, to }) => text.slice(from, to))]);

test("paragraphs, headings, lists and tables are told apart by white space", () => {
  assert.deepEqual(kinds("Opening.\n\nReading\n  First\n  Second\nWhat\tWho\nSwimming\tCoach\vand helper\nClosing."), [
    ["paragraph", ["Opening."]], ["heading", ["Reading"]], ["list", ["First", "Second"]], ["table", ["What", "Who", "Swimming", "Coach", "and helper"]], ["paragraph", ["Closing."]],
  ]);
});

test("a short line between rows belongs to the table; a row of short cells at its top is its heading", () => {
  const [table, ...rest] = sectionParts("What\tWho\nSwimming\tCoach\nAt home\nReading\tParent");
  assert.deepEqual([rest.length, table?.kind === "table" && table.rows.length, table?.kind === "table" && table.hasHead], [0, 4, true]);
});

test("every word of a text is in one part, in its order", () => {
  const text = fc.array(fc.constantFrom("word", "\n", "\t", "\v", "  ", "More.", " ", "\n\n"), { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(fc.property(text, (given) => {
    const spans = sectionParts(given).flatMap(spansOf);
    assert.equal(spans.map(({ from, to }) => given.slice(from, to)).join("").replaceAll(/\s/g, ""), given.replaceAll(/\s/g, ""));
    assert.ok(spans.every(({ from, to }, index) => from <= to && from >= (spans[index - 1]?.to ?? 0)));
  }));
});
