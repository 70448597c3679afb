import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { planInText } from "../../test/support/plan-in-text.ts";
import { repository } from "../../test/support/programs.ts";
import { testSettings } from "../../test/support/site.ts";
import { Problem } from "../platform/index.ts";
import type { PlanReading } from "../reading/index.ts";
import { UsageError, type CommandContext } from "./command.ts";
import { command } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "gt-read-"));
const plans = join(repository, "test", "plans");
before(() => {
  mkdirSync(join(folder, "all", "one"), { recursive: true });
  mkdirSync(join(folder, "all", "two"));
  writeFileSync(join(folder, "plan.txt"), planInText({}));
  copyFileSync(join(plans, "q03", "plan.docx"), join(folder, "all", "one", "plan.docx"));
  copyFileSync(join(plans, "q03", "plan.pdf"), join(folder, "all", "one", "plan.pdf"));
  copyFileSync(join(plans, "q03", "advice-ep.docx"), join(folder, "all", "one", "advice-ep.docx"));
  writeFileSync(join(folder, "all", "two", "broken.docx"), "PK\u0003\u0004 and then nothing that is a document");
  writeFileSync(join(folder, "all", "two", "plan.txt"), planInText({ J: "A personal budget may be considered at a later date." }));
  writeFileSync(join(folder, "all", "two", "notes.xyz"), "not a plan");
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `goldenthread read …` as the frame does. */
async function read(args: string[], signal = new AbortController().signal): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const none = (): never => assert.fail("reading opens no database");
  const context: CommandContext = {
    args, settings: testSettings(), out: (text) => void out.push(text.toString()), err: (text) => void err.push(text), stdin: Readable.from([]), cwd: folder, signal, openDatabase: none, authority: none,
  };
  return { code: await command.run(context), out: out.join("\n"), err: err.join("\n") };
}

test("one plan is one JSON object of the published shape", async () => {
  const { code, out } = await read(["plan.txt", "--json"]);
  const reading = JSON.parse(out) as PlanReading;
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(reading).sort(), ["advice", "answers", "aspirations", "dates", "document", "findings", "links", "needs", "outcomes", "person", "planKind", "provisions", "sections"]);
  assert.equal(reading.person.name, "Rowan Ashby");
  assert.deepEqual(reading.sections.map((section) => section.id), ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]);
  assert.equal(reading.answers["J1"]?.answer, "Yes");
});

test("without --json it is a summary for people", async () => {
  const { code, out } = await read(["plan.txt"]);
  assert.equal(code, 0);
  assert.match(out, /plan\.txt: \d+ words/);
  assert.match(out, /Provision\s+1: 1 specific/);
});

test("a folder is read with its advice, Word before PDF, in order, and a broken file stops nothing", async () => {
  const { code, out, err } = await read(["all", "--json", "--jobs", "2"]);
  const lines = out.trim().split("\n").map((line) => JSON.parse(line) as PlanReading & { file: string });
  assert.equal(code, 1);
  assert.deepEqual(lines.map(({ file }) => file), [join(folder, "all", "one", "plan.docx"), join(folder, "all", "two", "plan.txt")]);
  assert.ok(lines[0]?.advice.some((advice) => advice.file === "advice-ep.docx"));
  assert.match(err, /broken\.docx: /);
  assert.match(err, /2 of 3 plans read, 1 could not be\.$/);
});

test("more threads give the same, whatever their number", async () => {
  assert.equal((await read(["all", "--json", "--jobs", "1"])).out, (await read(["all", "--json", "--jobs", "4"])).out);
});

test("another tool's criteria are answered in its own words", async () => {
  const { out } = await read([join("all", "two", "plan.txt"), "--instrument", "dip-sample", "--json"]);
  const { answers } = JSON.parse(out) as PlanReading;
  assert.ok(Object.keys(answers).length > 5);
  assert.ok(Object.values(answers).every(({ answer }) => answer === "Yes" || answer === "No" || answer === "N/A"), JSON.stringify(answers));
});

test("wrong use is told with the cure", async () => {
  await assert.rejects(read([]), UsageError);
  await assert.rejects(read(["plan.txt", "--jobs", "many"]), UsageError);
  await assert.rejects(read(["all", "--advice", "plan.txt"]), UsageError);
  await assert.rejects(read(["plan.txt", "--nonsense"]), /Unknown option/);
  await assert.rejects(read(["nowhere.docx"]), (error) => error instanceof Problem && error.code === "no-such-file");
  await assert.rejects(read(["plan.txt", "--instrument", "nothing-of-this-name"]), (error) => error instanceof Problem && error.code === "instrument-unknown");
  mkdirSync(join(folder, "empty"), { recursive: true });
  await assert.rejects(read(["empty"]), (error) => error instanceof Problem && error.code === "no-plans");
});

test("one file that cannot be read is a problem in words", async () => {
  await assert.rejects(read([join("all", "two", "broken.docx")]), (error) => error instanceof Problem && error.cure !== "");
});

test("a document that is no plan is told to be none, and not read as an empty one", async () => {
  writeFileSync(join(folder, "letter.txt"), "Dear parents,\n\nThe school fair is on Saturday. Please bring a cake.\n\nThe fair committee");
  await assert.rejects(read([join(folder, "letter.txt")]), (error: Error) => error instanceof Problem && error.code === "plan-not-a-plan");
});

test("stopped, it ends soon and says how far it came", async () => {
  const stop = new AbortController();
  stop.abort();
  const { code, err } = await read(["all", "--json"], stop.signal);
  assert.equal(code, 1);
  assert.match(err, /0 of 3 plans read; stopped\.$/);
});
