import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { goldenthread, repository } from "../../test/support/programs.ts";
import { readInstrument } from "../instruments/index.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-instrument-"));
after(() => rmSync(folder, { recursive: true, force: true }));
// None of this needs a database: a place for one that cannot be is proof.
const run = (...args: string[]) => goldenthread(["instrument", ...args], { cwd: folder, env: { DATA_DIR: "/dev/null/nowhere", DATABASE_URL: "" } });

test("list and check all give every tool that ships", async () => {
  const listed = JSON.parse((await run("list", "--json")).out) as { id: string; criteria: number }[];
  assert.equal(listed.find((entry) => entry.id === "north-somerset-ehcp")?.criteria, 62);
  const checked = await run("check", "all", "--json");
  assert.equal(checked.code, 0);
  const results = JSON.parse(checked.out) as { id: string; faults: unknown[] }[];
  assert.deepEqual(results.map((result) => result.id).sort(), listed.map((entry) => entry.id).sort());
  assert.ok(results.every((result) => result.faults.length === 0));
});

test("show reads like the tool, and gives its data", async () => {
  const { code, out } = await run("show", "dip-sample");
  assert.equal(code, 0);
  for (const part of ["Dip sample of plans", "G  ", "How it is scored", "Asked when “Which school year is the child in? (0 is Reception)” is at least 9."]) assert.ok(out.includes(part), part);
  const data = JSON.parse((await run("show", "dip-sample", "--json")).out) as { id: string; hash: string };
  assert.match(data.hash, /^[0-9a-f]{64}$/);
});

test("check names file, line, column and cure, and ends with 1", async () => {
  const text = readFileSync(join(repository, "instruments", "dip-sample.yaml"), "utf8");
  const bad = text.replace("scale: met\n", "scale: mett\n");
  writeFileSync(join(folder, "mine.yaml"), bad);
  const line = bad.split("\n").indexOf("scale: mett") + 1;
  const { code, out, err } = await run("check", "mine.yaml");
  assert.equal(code, 1);
  assert.equal(out, `mine.yaml:${line}:8 There is no scale “mett”. Did you mean “met”? The tool's scales are: met.\n`);
  assert.equal(err, "1 fault in 1 of 1 file.\n");
  const json = JSON.parse((await run("check", "mine.yaml", "--json")).out) as { faults: { line: number; column: number }[] }[];
  assert.deepEqual([json[0]?.faults[0]?.line, json[0]?.faults[0]?.column], [line, 8]);
});

test("a tool goes out as a workbook and comes back the same", async () => {
  assert.equal((await run("export", "four-grade", "-o", "four.xlsx")).code, 0);
  assert.equal((await run("check", "four.xlsx")).code, 0);
  assert.equal((await run("import", "four.xlsx", "-o", "four.yaml")).code, 0);
  const back = readInstrument(readFileSync(join(folder, "four.yaml")));
  const shipped = readInstrument(readFileSync(join(repository, "instruments", "four-grade.yaml")));
  assert.deepEqual(back.instrument, shipped.instrument);
  const dry = await run("import", "four.xlsx", "--dry-run", "--json");
  assert.deepEqual([dry.code, (JSON.parse(dry.out) as { published: boolean }).published], [0, false]);
});

test("wrong use ends with 2, what is not there with 1, both in words", async () => {
  assert.equal((await run()).code, 2);
  assert.equal((await run("frob")).code, 2);
  assert.equal((await run("show")).code, 2);
  assert.equal((await run("list", "--nothing")).code, 2);
  assert.equal((await run("export", "dip-sample", "--format", "xlsx")).code, 2);
  const unknown = await run("show", "nothing");
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /There is no audit tool “nothing”/);
  const missing = await run("check", "missing.yaml");
  assert.deepEqual([missing.code, missing.err], [1, `${join(folder, "missing.yaml")}: there is no such file or folder.\n`]);
});
