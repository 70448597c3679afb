import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { makeAuthority, type TestAuthority } from "../../test/support/authority.ts";
import { freshDatabase } from "../../test/support/database.ts";
import { fiveTeams, storeDipSampleAudits } from "../../test/support/dip-sample-audits.ts";
import { storeProgrammeYear } from "../../test/support/programme-year-ratings.ts";
import { testSettings } from "../../test/support/site.ts";
import { syncShippedInstruments } from "../instruments/index.ts";
import { Problem } from "../platform/index.ts";
import { addRecommendation, editText, makeReport, openReport, publishReport } from "../reports/index.ts";
import { UsageError, type CommandContext } from "./command.ts";
import { findAuthority } from "./frame/find-authority.ts";
import { command } from "./report.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let authority: TestAuthority;
const folder = mkdtempSync(join(tmpdir(), "gt-report-"));

before(async () => {
  database = await freshDatabase();
  authority = await makeAuthority(database.db, { teams: fiveTeams });
  await storeDipSampleAudits(database.db, authority);
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

/** Runs `goldenthread report …` as the frame does. */
async function report(...args: string[]): Promise<{ code: number; out: Buffer; err: string }> {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const context: CommandContext = {
    args, settings: testSettings(), out: (text) => void out.push(Buffer.from(text)), err: (text) => void err.push(text),
    stdin: Readable.from([]), cwd: folder, signal: new AbortController().signal, openDatabase: async () => database, authority: findAuthority,
  };
  return { code: await command.run(context), out: Buffer.concat(out), err: err.join("\n") };
}

const quarter = ["dip-sample", "--from", "2020-07", "--to", "2020-09"];

test("the report of a quarter goes to standard output as JSON unless told otherwise", async () => {
  const { code, out } = await report(...quarter);
  assert.equal(code, 0);
  const { figures, document } = JSON.parse(out.toString()) as { figures: { row: string; column: string; shown: string }[]; document: { state: string; title: string } };
  assert.equal(figures.find((figure) => figure.row === "July 2020" && figure.column === "Compliance")?.shown, "74%");
  assert.deepEqual([document.state, document.title], ["draft", "EHCP dip-sampling report 1: July to September 2020"]);
});

test("each format is written to the file that is named, which may name the format too", async () => {
  const begins = { html: "<!DOCTYPE html>", pdf: "%PDF-", docx: "PK", xlsx: "PK", csv: "\uFEFFtable,row", json: "{" };
  for (const [format, start] of Object.entries(begins)) {
    const { code, out, err } = await report(...quarter, "-o", `report.${format}`);
    assert.equal(code, 0);
    assert.equal(out.length, 0);
    assert.match(err, new RegExp(`Written: report\\.${format} \\(${format}, [\\d,]+ bytes\\)`));
    assert.ok(readFileSync(join(folder, `report.${format}`)).toString("utf8", 0, 40).toLowerCase().startsWith(start.toLowerCase()), format);
  }
  const { out } = await report(...quarter, "--format", "csv", "-o", "-");
  assert.match(out.toString(), /Team 4/);
});

test("a terminal is spared what it cannot show", async (t) => {
  const before = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
  Object.defineProperty(process.stdout, "isTTY", { value: true, configurable: true });
  t.after(() => Object.defineProperty(process.stdout, "isTTY", before ?? { value: undefined, configurable: true }));
  await assert.rejects(report(...quarter, "--format", "pdf"), (error) => error instanceof UsageError && /-o report\.pdf/.test(error.message));
  assert.equal((await report(...quarter, "--format", "csv")).code, 0);
});

test("wrong use is said with the cure", async () => {
  const wrong: [string[], RegExp][] = [
    [[], /Say what to make/], [["quarterly"], /There is no report "quarterly"/], [["dip-sample", "x"], /What is "x"/], [["dip-sample"], /--from YYYY-MM --to YYYY-MM/],
    [["dip-sample", "--from", "2020-07", "--to", "2020-13"], /--to: Enter the last month/], [["dip-sample", "--from", "2020-09", "--to", "2020-07"], /must not be before September 2020/],
    [[...quarter, "--format", "odt"], /There are: pdf, docx/], [["dip-sample", "--from", "2020-07", "--to", "2099-09"], /--to: /],
  ];
  for (const [args, words] of wrong) await assert.rejects(report(...args), (error) => error instanceof UsageError && words.test(error.message), args.join(" "));
  await assert.rejects(report(...quarter, "--colour", "red"), /colour/);
});

test("months without ratings, unknown tools and reports that are not published fail in words", async () => {
  const fails = async (args: string[], code: string) => assert.rejects(report(...args), (error) => error instanceof Problem && error.code === code && error.cure !== "");
  await fails(["dip-sample", "--from", "2019-01", "--to", "2019-03"], "no-figures");
  await fails([...quarter, "--instrument", "no-such-tool"], "no-such-instrument");
  await fails([...quarter, "--published"], "no-published-report");
  assert.match((await report("list")).err, /no reports yet/);
});

test("--published gives the bytes that were kept, and list shows what there is", async () => {
  const actor = { authorityId: authority.id, accountId: authority.accounts["qa-officer"], today: "2020-10-12" };
  const { id } = await makeReport(database.db, actor, { from: "2020-07", to: "2020-09", instrument: "dip-sample" });
  await publishReport(database.db, actor, id, { baseUrl: null });
  assert.equal((await openReport(database.db, authority.id, id))?.report.state, "published");
  const first = await report(...quarter, "--format", "csv", "--published");
  assert.match(first.out.toString(), /Team 4/);
  assert.ok(first.out.equals((await report(...quarter, "--format", "csv", "--published")).out));
  const listed = JSON.parse((await report("list", "--json")).out.toString()) as { id: string; state: string; publishedOn: string; sha256: string }[];
  assert.deepEqual(listed.map(({ id: each, state, publishedOn }) => [each, state, publishedOn]), [[id, "published", "2020-10-12"]]);
  assert.match(listed[0]?.sha256 ?? "", /^[0-9a-f]{64}$/);
  assert.match((await report("list")).out.toString(), /2020-07 to 2020-09 {2}Published {2}2020-10-12 {2}EHCP dip-sampling report 1/);
});

test("where a report of the months is kept, its recommendations and its people's words are in what the command makes", async () => {
  const actor = { authorityId: authority.id, accountId: authority.accounts["qa-officer"], today: "2020-10-20" };
  const period = { from: "2020-07", to: "2020-08" };
  const { id } = await makeReport(database.db, actor, { ...period, instrument: "dip-sample" });
  await addRecommendation(database.db, actor, id, { text: "Read section K of every plan before it goes out.", owner: "Senior officers", dueOn: "2020-12-18" });
  await editText(database.db, actor, { reportId: id, block: "conclusion-words", text: "The group agreed on three steps.", version: "program" });
  const made = (await report("dip-sample", "--from", period.from, "--to", period.to, "--format", "html")).out.toString();
  assert.match(made, /Read section K of every plan before it goes out/);
  assert.match(made, /18 December 2020/);
  assert.match(made, /The group agreed on three steps/);
});

test("the report of a programme's year is made by the programme's code or name, and says which there are where it is not told", async () => {
  await assert.rejects(report("programme-year"), (error) => error instanceof UsageError && /There is none yet/.test(error.message));
  await syncShippedInstruments(database.db);
  await storeProgrammeYear(database.db, authority);
  await assert.rejects(report("programme-year", "--programme", "Y9"), (error) => error instanceof UsageError && /There are: Y1\./.test(error.message));
  const { code, out } = await report("programme-year", "--programme", "y1", "--format", "csv");
  assert.equal(code, 0);
  // 519 documents over the year, as the published report prints them.
  assert.match(out.toString("utf8"), /"Documents audited, by kind and cycle",All documents,Year total,519,519/);
  assert.equal((await report("programme-year", "-o", "year.docx")).code, 0);
  await assert.rejects(report("programme-year", "--published"), (error) => error instanceof Problem && error.code === "no-published-report");
});
