import assert from "node:assert/strict";
import { test } from "node:test";
import { suggest } from "./suggest.ts";

const commands = ["serve", "worker", "migrate", "report", "restore", "import"];

test("a slip of the keyboard finds the command", () => {
  assert.equal(suggest("sevre", commands), "serve");
  assert.equal(suggest("reprot", commands), "report");
  assert.equal(suggest("mig", commands), "migrate");
  assert.equal(suggest("imports", commands), "import");
});

test("another word finds nothing", () => {
  assert.equal(suggest("banana", commands), undefined);
  assert.equal(suggest("", commands), undefined);
});
