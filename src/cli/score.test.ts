import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import writeExcelFile from "write-excel-file/node";
import { exampleInstrument } from "../../test/support/example-instrument.ts";
import { goldenthread } from "../../test/support/programs.ts";
import { instrumentYaml } from "../instruments/index.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-score-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const run = (args: string[], input?: string) => goldenthread(["score", ...args], { cwd: folder, env: { DATA_DIR: "/dev/null/nowhere", DATABASE_URL: "" }, ...(input !== undefined && { input }) });

write("five.yaml", instrumentYaml(exampleInstrument({ A: ["A1", "A2", "A3"], B: ["B1", { id: "B2", when: "facts.yearGroup >= 9" }] }, {
  id: "five", facts: [{ name: "yearGroup", type: "number", question: "Which school year?" }],
  grades: { list: [{ id: "good", label: "Good", from: 60 }, { id: "poor", label: "Poor" }] },
})));

type Row = { audit: string; score: number; outOf: number; percent: number; grade: string | null; sections: Record<string, { score: number | null; percent: number | null }>; answered: number; unanswered: number; notApplicable: number; explanation: { summary: string; contributions: { share: number }[] } };

test("a row an audit gives an entry an audit: Yes, Yes, Partly, No, N/A is 12.5 out of 20", async () => {
  write("answers.csv", "audit,A1,A2,A3,B1,B2\nfirst,Yes,y,PARTLY,No,N/A\nsecond,Yes,,,,\n");
  const { code, out, err } = await run(["--instrument", "five.yaml", "answers.csv", "--json"]);
  assert.deepEqual([code, err], [0, ""]);
  const [first, second] = JSON.parse(out) as Row[];
  assert.deepEqual([first?.audit, first?.score, first?.outOf, first?.percent, first?.grade, first?.answered, first?.unanswered, first?.notApplicable], ["first", 12.5, 20, 62.5, "Good", 4, 0, 1]);
  assert.deepEqual([first?.sections["B"]?.score, first?.sections["B"]?.percent], [0, 0]);
  assert.equal(first?.explanation.contributions.reduce((sum, part) => sum + part.share, 0), 12.5);
  assert.deepEqual([second?.score, second?.answered, second?.unanswered], [20, 1, 4]);
});

test("facts decide what is asked; a workbook, standard input and other columns do as well", async () => {
  const rows = [["audit", "Team", "facts.yearGroup", "a1", "B2"], ["1", "North", 3, "Yes", "No"], ["2", "South", 11, "Yes", "No"]];
  write("answers.xlsx", await writeExcelFile(rows).toBuffer());
  const book = await run(["-i", "five.yaml", "answers.xlsx", "--json"]);
  assert.deepEqual((JSON.parse(book.out) as Row[]).map((row) => [row.percent, row.notApplicable]), [[100, 1], [50, 0]]);
  assert.equal(book.err, "Not read: “Team”.\n");
  const piped = await run(["-i", "five.yaml", "-"], "audit;yearGroup;A1;B2\n1;3;Yes;No\n");
  assert.deepEqual([piped.code, piped.out], [0, "1: 20 out of 20 (100%). 1 of 5 criteria were answered; 1 not applicable, 3 not answered. The grade is Good.\n"]);
});

test("faults are listed by row and column, nothing is scored, and it ends with 1", async () => {
  write("bad.csv", "audit,A1,A2,facts.yearGroup\nx,Perhaps,Yes,nine\n,Yes,Yes,9\n");
  const bad = await run(["-i", "five.yaml", "bad.csv", "--json"]);
  assert.deepEqual([bad.code, bad.out], [1, ""]);
  assert.deepEqual(bad.err.split("\n").map((line) => line.split(": ").slice(0, 2).join(": ")), ["bad.csv: row 2, column A1", "bad.csv: row 2, column facts.yearGroup", "bad.csv: row 3, column audit", "3 faults; nothing was scored.", ""]);
  write("heading.csv", "audit,A1,A11,A1\nx,Yes,No,No\n");
  assert.match((await run(["-i", "five.yaml", "heading.csv"])).err, /row 1, column A11: five has no criterion “A11”[^\n]*\n.*row 1, column A1: the column “A1” is there twice/);
  write("none.csv", "name,x\n1,2\n");
  assert.match((await run(["-i", "five.yaml", "none.csv"])).err, /there is no column “audit”/);
});

test("answers of an older tool are carried over as far as they can be", async () => {
  write("old.csv", "audit,A1,A2\n1,Yes,No\n");
  write("next.yaml", instrumentYaml(exampleInstrument({ A: ["A1", "A9"] }, { id: "five", version: 2 })));
  const { out } = await run(["-i", "next.yaml", "--from", "five.yaml", "old.csv"]);
  assert.match(out, /^1: 20 out of 20 \(100%\)\.[^\n]*\n {2}not carried over: A2 \(no criterion of the new tool asks the same\)\n$/);
});

test("wrong use ends with 2; a tool or a file that is not there with 1", async () => {
  assert.equal((await run(["answers.csv"])).code, 2);
  assert.equal((await run(["-i", "five.yaml"])).code, 2);
  assert.equal((await run(["-i", "nothing", "answers.csv"])).code, 1);
  assert.equal((await run(["-i", "five.yaml", "missing.csv"])).code, 1);
  write("broken.yaml", "id: x\n  title: [\n");
  const broken = await run(["-i", "broken.yaml", "answers.csv"]);
  assert.equal(broken.code, 1);
  assert.match(broken.err, /broken\.yaml:\d+:\d+ /);
  assert.doesNotMatch(broken.err, /at .*\.ts/);
});
