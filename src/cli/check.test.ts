import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import writeExcelFile from "write-excel-file/node";
import { goldenthread, repository } from "../../test/support/programs.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-check-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const example = (name: string) => join(repository, "src", "reports", "check-figures", "examples", name);
// A database that is not there: the command needs none.
const run = (args: string[], input?: string) => goldenthread(["check", ...args], { cwd: folder, env: { DATA_DIR: "/dev/null/nowhere", DATABASE_URL: "" }, ...(input !== undefined && { input }) });

type Json = { tables: { sheet: string | null; findings: { place: string; verdict: string; offBy: number }[] }[]; sentences: { verdict: string; stated: string; line: number }[] };

test("a published table and its text: the table holds, the text's 3.4 does not", async () => {
  const { code, out, err } = await run([example("internal-scores.csv"), "--text", example("moderation.txt")]);
  assert.equal(code, 1);
  assert.match(out, /^“Internal Audit Outcomes Summary” \(rows 2 to 15\): 13 figures recomputed, 13 hold, 0 do not add up\.\n/);
  assert.match(out, / {2}Line 10: stated 3\.4, recomputed 2\.4 \(2\.3 to 2\.5\): 1 too high\./);
  assert.equal(err, "1 figure does not add up.\n");
  const alone = await run([example("internal-scores.csv")]);
  assert.deepEqual([alone.code, alone.err], [0, "Nothing was found that does not add up.\n"]);
});

test("a workbook is checked sheet by sheet, or one of them; fractions shown as percentages are what they are", async () => {
  const sheet = (total: number) => [["Kind", "Cycle 1", "Cycle 2", "Total"], ["New", 18, 17, total], ["Amended", 9, 11, 20]];
  writeFileSync(join(folder, "two.xlsx"), await writeExcelFile([{ data: sheet(35), sheet: "Right" }, { data: sheet(34), sheet: "Wrong" }]).toBuffer());
  const both = await run(["two.xlsx", "--json"]);
  assert.equal(both.code, 1);
  const json = JSON.parse(both.out) as Json;
  assert.deepEqual(json.tables.map((table) => [table.sheet, table.findings.filter(({ verdict }) => verdict === "wrong").map(({ place, offBy }) => [place, offBy])]), [["Right", []], ["Wrong", [["D2", -1]]]]);
  assert.equal((await run(["two.xlsx", "--sheet", "right"])).code, 0);
  const missing = await run(["two.xlsx", "--sheet", "Third"]);
  assert.deepEqual([missing.code, /no such sheet[\s\S]*Right, Wrong/.test(missing.err)], [1, true]);
});

test("standard input, tables parted by tabs, and Windows' own letters are read", async () => {
  const { code, out } = await run(["-"], "Team\tJuly\tAugust\tAverage\nNorth\t76%\t72%\t74%\nSouth\t94%\t83%\t80%\n");
  assert.equal(code, 1);
  // (94 + 83) ÷ 2 = 88.5, from 88 to 89; 80 lies outside both.
  assert.match(out, /D3, “South”, “Average”: does not add up\. Printed 80%, recomputed 88\.5 \(88 to 89\): 8\.5 too low\./);
});

test("wrong calls end with 2, files that cannot be read with 1, and nothing to check is said", async () => {
  assert.equal((await run([])).code, 2);
  assert.equal((await run(["a.csv", "b.csv"])).code, 2);
  assert.equal((await run(["--text", "x.txt", "--sheet", "1"])).code, 2);
  const missing = await run(["nothing.csv"]);
  assert.deepEqual([missing.code, missing.out], [1, ""]);
  assert.doesNotMatch(missing.err, / {2}at /);
  writeFileSync(join(folder, "words.csv"), "a,b\nc,d\n");
  const words = await run(["words.csv"]);
  assert.deepEqual([words.code, words.err], [0, "There is no table with figures in it.\n"]);
  writeFileSync(join(folder, "scan.pdf"), "%PDF-1.7");
  assert.match((await run(["scan.pdf"])).err, /is a PDF[\s\S]*save|Save/);
});
