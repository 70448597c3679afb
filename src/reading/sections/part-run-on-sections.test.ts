import assert from "node:assert/strict";
import { test } from "node:test";
import { para } from "../../../test/support/plan-blocks.ts";
import { partRunOnSections } from "./part-run-on-sections.ts";

const begun = ["Section A, my views. I like trains.", "Section B: needs. None.", "Section C: health. None.", "Section E: outcomes.", "Section F: provision."].map(para);
const texts = (text: string) => partRunOnSections([...begun, para(text)]).slice(begun.length).map((block) => block.text);

test("a section that begins inside a paragraph begins a paragraph", () => {
  assert.deepEqual(texts("Hill School: a special school. Section J, personal budget. Ada’s parents were told."), ["Hill School: a special school.", "Section J, personal budget. Ada’s parents were told."]);
});

test("a paragraph that only speaks of a section stays whole", () => {
  for (const text of ["The money is paid to Ada’s mother. Section J is about it.", "Ada tires. Section F: provision. It is set out there.", "She has a budget (see Section J, personal budget)."]) assert.deepEqual(texts(text), [text]);
});

test("a plan whose sections are not called so is left as it is", () => {
  const blocks = [para("What I like. Section J, personal budget. None.")];
  assert.equal(partRunOnSections(blocks), blocks);
});
