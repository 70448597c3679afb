import assert from "node:assert/strict";
import { test } from "node:test";
import { readImports } from "./read-imports.ts";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles("src/**/*.ts", "test/**/*.ts", "bench/**/*.ts");
const where = (pattern: RegExp) => files.filter((file) => pattern.test(file.text)).map((file) => file.path);

test("nothing is exported without a name", () => {
  assert.deepEqual(where(/^export default\b|^export \{[^}]*\bas default\b/m), []);
});

test("there is no enum", () => {
  assert.deepEqual(where(/^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s+\w/m), []);
});

test("an import of our own files names the file, with its ending", () => {
  const without = files.flatMap(readImports).filter((each) => each.isOurs && !/\.(ts|json|mjs|js)$/.test(each.written) && !each.written.includes("${"));
  assert.deepEqual(without.map((each) => `${each.from}: "${each.written}"`), []);
});

test("a file over 250 lines says why at its top", () => {
  const long = files.filter(({ text }) => text.split("\n").length > 251 && !/long because/i.test(text.slice(0, 600)));
  assert.deepEqual(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines, and its top does not say "This file is long because …"`), []);
});

test("half of the source files have about 60 lines or fewer", () => {
  const lengths = files.filter(({ path }) => path.startsWith("src/") && !path.endsWith(".test.ts")).map(({ text }) => text.split("\n").length - 1).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  assert.ok(median <= 70, `the median is ${median}`);
});

test("no page carries a style or a script inline: the policy of the site would refuse it", () => {
  const inline = sourceFiles("src/**/*.ts").filter(({ path, text }) => !path.endsWith(".test.ts") && !path.includes("/formats/") && /<[a-z][^>\n]*\sstyle="|\son(click|change|submit|load)="/.test(text));
  assert.deepEqual(inline.map((file) => file.path), []);
});
