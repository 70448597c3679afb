import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsName } from "./holds-name.ts";

const names = ["Quill", "Invented-Example"];

test("a name is found where it is written as one", () => {
  for (const text of ["Quill likes water.", "The views are not Quill's own.", "The views are not Quill’s own.", "QUILL: no views", "Needs of (Quill) are missing", "Mrs Example was asked", "Quill-Ann"]) assert.ok(holdsName(text, names), text);
});

test("a word is no name", () => {
  for (const text of ["Needs are missing.", "The child will be met.", "A quill was used", "Quilling", ""]) assert.ok(!holdsName(text, names), text);
  assert.ok(!holdsName("The child will go.", ["Will", "Invented"]));
  assert.ok(!holdsName("Ed was there", ["Ed", "Li"]), "too short to tell from other words");
});
