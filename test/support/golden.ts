import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(import.meta.dirname, "..", "golden");

/**
 * Fails where a text is not as it is kept in test/golden/PATH. After a change on purpose, run the same tests with `GOLDEN=write`
 * in the environment, look at what `git diff test/golden` shows, and commit it with the change.
 */
export function assertGolden(path: string, text: string): void {
  const file = join(folder, path);
  if (process.env.GOLDEN === "write") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  assert.ok(existsSync(file), `test/golden/${path} is not there: run the test once with GOLDEN=write`);
  assert.equal(text, readFileSync(file, "utf8"), `not as in test/golden/${path}: where that is meant, run the test with GOLDEN=write`);
}
