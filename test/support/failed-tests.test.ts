import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

/** What the reporter says of test files with these contents. */
function reportOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "gt-failed-tests-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const reporter = pathToFileURL(join(import.meta.dirname, "failed-tests-reporter.mjs")).href;
    return spawnSync(process.execPath, ["--test", `--test-reporter=${reporter}`, ...Object.keys(files)], { cwd: folder, env, encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("what failed is named last with its file, its words and its place; a group that failed by a test within it is not", () => {
  const said = reportOf({
    "one.test.mjs": `import { describe, test } from "node:test"; describe("group", () => { test("within", () => { throw new Error("first words\\nand more"); }); test("sound", () => {}); });`,
    "two.test.mjs": "process.exit(3);",
  });
  const [, failed = ""] = said.split("Failed tests");
  assert.match(failed, /^ \(2\):/);
  assert.match(failed, /one\.test\.mjs:1 {2}within\n {4}first words\n {4}and more/);
  assert.match(failed, /two\.test\.mjs/);
  assert.doesNotMatch(failed, / group\n| sound\n/);
});

test("where nothing failed only the slowest files are named", () => {
  const said = reportOf({ "one.test.mjs": `import { test } from "node:test"; test("sound", () => {});` });
  assert.match(said, /Slowest files:\n {2}\d+ s {2}one\.test\.mjs/);
  assert.doesNotMatch(said, /Failed tests/);
});
