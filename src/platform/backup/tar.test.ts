import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { Problem } from "../problem.ts";
import { readTar, tarEnd, tarHeader, tarPadding } from "./tar.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-tar-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const when = new Date("2026-11-24T12:00:00Z");

const tarOf = (files: { name: string; content: Buffer }[]) =>
  Buffer.concat([...files.flatMap(({ name, content }) => [tarHeader(name, content.length, when), content, tarPadding(content.length)]), tarEnd()]);

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const readAll = async (bytes: Buffer, size: number, most = 1_000_000) => {
  const found: { name: string; content: string }[] = [];
  for await (const { name, content } of readTar(pieces(bytes, size), most)) found.push({ name, content: content.toString("hex") });
  return found;
};

const file = fc.record({ name: fc.stringMatching(/^[a-z/]{1,90}$/), content: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)) });

test("what is written is read again, however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), fc.integer({ min: 1, max: 3_000 }), async (files, size) => {
      assert.deepEqual(await readAll(tarOf(files), size), files.map(({ name, content }) => ({ name, content: content.toString("hex") })));
    }),
    { numRuns: 60 },
  );
});

test("the system's own tar opens it", () => {
  const path = join(folder, "ours.tar");
  writeFileSync(path, tarOf([{ name: "tables/plan/000001.copy", content: Buffer.from("a\tb\n") }, { name: "empty", content: Buffer.alloc(0) }]));
  assert.equal(execFileSync("tar", ["tf", path], { encoding: "utf8" }), "tables/plan/000001.copy\nempty\n");
  assert.equal(execFileSync("tar", ["xOf", path, "tables/plan/000001.copy"], { encoding: "utf8" }), "a\tb\n");
});

test("the system's own tar is opened", async () => {
  writeFileSync(join(folder, "note"), "hello");
  const path = join(folder, "theirs.tar");
  execFileSync("tar", ["--format=ustar", "-cf", path, "-C", folder, "note"]);
  assert.deepEqual(await readAll(readFileSync(path), 512), [{ name: "note", content: Buffer.from("hello").toString("hex") }]);
});

const isDamaged = (error: unknown) => error instanceof Problem && error.code === "backup-damaged";

test("a tar that ends too early, a changed header and a part too large are found", async () => {
  const whole = tarOf([{ name: "note", content: Buffer.alloc(700, 7) }]);
  await assert.rejects(readAll(whole.subarray(0, 600), 100), isDamaged);
  await assert.rejects(readAll(whole.subarray(0, whole.length - 1_024), 100), isDamaged);
  const changed = Buffer.from(whole);
  changed[0] = 65;
  await assert.rejects(readAll(changed, 100), isDamaged);
  await assert.rejects(readAll(whole, 100, 699), isDamaged);
});
