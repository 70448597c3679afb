import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Problem } from "../problem.ts";
import { completeLinks, copyServerFiles, findServerFiles } from "./server-files.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function packageWithLink(name: string): string {
  const root = join(folder, name);
  mkdirSync(join(root, "native", "lib"), { recursive: true });
  writeFileSync(join(root, "native", "lib", "libpq.so.5.18"), "library");
  writeFileSync(join(root, "native", "pg-symlinks.json"), JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]));
  return root;
}

test("this machine's PostgreSQL is found, with its version", () => {
  const { root, version } = findServerFiles();
  assert.ok(existsSync(join(root, "native", "bin")));
  assert.match(version, /^18\./);
});

test("a machine without one is told what to do", () => {
  assert.throws(() => findServerFiles("sunos", "sparc"), (error: unknown) =>
    error instanceof Problem && error.code === "no-embedded-database" && /DATABASE_URL/.test(error.cure));
});

test("a library's second name is made where an install without scripts left it out", { skip: process.platform === "win32" }, () => {
  const root = packageWithLink("fresh");
  assert.equal(completeLinks(root), true);
  assert.equal(completeLinks(root), true, "a second time there is nothing to do");
  const link = join(root, "native", "lib", "libpq.so.5");
  assert.ok(lstatSync(link).isSymbolicLink());
  assert.equal(readFileSync(link, "utf8"), "library");
});

test("a copy is made once, whole, with its links", { skip: process.platform === "win32" }, () => {
  const root = packageWithLink("source");
  const home = join(folder, "home");
  mkdirSync(home);
  const copy = copyServerFiles({ root, version: "18.0.0" }, home);
  assert.equal(readFileSync(join(copy, "native", "lib", "libpq.so.5"), "utf8"), "library");
  writeFileSync(join(copy, "marker"), "");
  assert.equal(copyServerFiles({ root, version: "18.0.0" }, home), copy);
  assert.ok(existsSync(join(copy, "marker")), "it was not made again");
  assert.notEqual(copyServerFiles({ root, version: "18.0.1" }, home), copy, "another version is another copy");
});
