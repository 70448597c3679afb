import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bullet, heading, para } from "../../../test/support/plan-blocks.ts";
import { tidyBlocks } from "./tidy-blocks.ts";

const read = (...texts: string[]) => tidyBlocks(texts.map(para)).map((block) => (block.list ? `[${block.list.marker}] ${block.text}` : block.text));

test("marks that people type make lists", () => {
  assert.deepEqual(read("- a chewable toy\n- a wedge cushion\n• ear defenders"), ["[-] a chewable toy", "[-] a wedge cushion", "[•] ear defenders"]);
  assert.deepEqual(read("1. To sit still.\n2) To wait.\n(a) To share."), ["[1.] To sit still.", "[2)] To wait.", "[(a)] To share."]);
  assert.deepEqual(read("-3 degrees was the lowest"), ["-3 degrees was the lowest"]);
});

test("page numbers and rules of signs are no text", () => {
  assert.deepEqual(read("Nell likes maps.", "Page 3 of 9", "- 4 -", "__________", "She draws them."), ["Nell likes maps.", "She draws them."]);
});

test("a sentence that a page's end broke is whole again, and a divided word too", () => {
  assert.deepEqual(read("Nell finds it hard to follow what is said to the whole", "class when there is noise behind her."), ["Nell finds it hard to follow what is said to the whole class when there is noise behind her."]);
  assert.deepEqual(read("The teaching assistant will go over the instruc-", "tions with her."), ["The teaching assistant will go over the instructions with her."]);
  assert.deepEqual(read("She will have ten minutes of one-to-", "one reading."), ["She will have ten minutes of one-to- one reading."]);
});

test("what is finished, or a heading or an item, is not joined", () => {
  assert.deepEqual(read("Nell finds it hard to follow what is said to the class.", "class teachers know this."), ["Nell finds it hard to follow what is said to the class.", "class teachers know this."]);
  const blocks = tidyBlocks([para("Nell finds it hard to follow what is said to the whole of the"), heading("needs"), bullet("and so on")]);
  assert.equal(blocks.length, 3);
});

const anyText = fc.array(fc.constantFrom("Nell", "will", "- ", "•", "1.", "page 3", "\n", "the", "instruc-", ".", "(a)", "self-", "one-to-"), { maxLength: 12 }).map((list) => list.join(" "));

test("no text makes it fail, and no word is lost but page marks and list marks", () => {
  fc.assert(fc.property(fc.array(anyText, { maxLength: 12 }), (texts) => {
    const letters = (text: string) => text.replaceAll(/[^a-zA-Z]/g, "").length;
    const kept = tidyBlocks(texts.map(para)).map((block) => block.text).join(" ");
    assert.ok(letters(kept) <= letters(texts.join(" ")));
    assert.equal((kept.match(/Nell/g) ?? []).length, (texts.join(" ").match(/Nell/g) ?? []).length);
  }), { numRuns: 200 });
});
