import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { loadDemonstration } from "../../src/demo/index.ts";
import { answerWhole } from "../../src/insight/index.ts";
import { syncShippedInstruments } from "../../src/instruments/index.ts";
import { many, one, roundHalfUp, sql, transaction } from "../../src/platform/index.ts";
import { freshDatabase } from "../support/database.ts";
import { publishedAverages, publishedMonths, publishedTeams } from "../support/dip-sample-audits.ts";
import { readDocx } from "../support/read-docx.ts";
import { readPdf } from "../support/read-pdf.ts";

/**
 * The demonstration council: its published report for July to September 2020 shows the tables of "EHCP dip-sampling report 2, July to October 2020" in every
 * format, and it looks like a council.
 */
const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September"].map((month) => `${month} 2020`);
const teamRows = [1, 2, 3, 4, 5].map((team, index) => [`Team ${team}`, ...Object.values(publishedTeams).map((percents) => `${percents[index]}%`), `${publishedAverages[index]}%`]);

type Loaded = Awaited<ReturnType<typeof freshDatabase>>;
let council: Loaded;
const files = new Map<string, Buffer>();

async function load(): Promise<Loaded> {
  const database = await freshDatabase();
  await syncShippedInstruments(database.db);
  await transaction(database.db, (tx) => loadDemonstration(tx, { dataKey: Buffer.alloc(32, 1), onProgress: () => {} }));
  return database;
}

before(async () => {
  council = await load();
  const rows = await many<{ format: string; content: Buffer }>(council.db, sql`
    select f.format, f.content from report_file f join report r on r.authority_id = f.authority_id and r.id = f.report_id where r.from_on = '2020-07-01'`);
  for (const { format, content } of rows) files.set(format, content);
});
after(() => council?.drop());

const fileOf = (format: string): Buffer => files.get(format) ?? assert.fail(`no ${format}`);
const plain = (text: string) => text.replaceAll("†", "").trim();

/** Both tables of the published report, wherever they stand among a file's tables. */
function assertPublishedTables(tables: readonly (readonly (readonly string[])[])[]): void {
  const rows = tables.flat().map((row) => row.map(plain));
  for (const [index, month] of monthNames.entries()) assert.ok(rows.some((row) => row[0] === month && row[1] === `${publishedMonths[index]}%`), `${month} is ${publishedMonths[index]}%`);
  for (const team of teamRows) assert.ok(rows.some((row) => row.length === team.length && row.every((cell, at) => cell === team[at])), team.join(" | "));
}

test("the published report shows the seed's tables in the PDF", async () => assertPublishedTables((await readPdf(fileOf("pdf"))).tables));
test("the published report shows the seed's tables in the Word document", () => assertPublishedTables(readDocx(fileOf("docx")).tables));

test("the published report shows the seed's tables in the web page", () => {
  const rows = [...fileOf("html").toString("utf8").matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) => plain((cell[1] ?? "").replaceAll(/<sup[\s\S]*?<\/sup>|<span class="[^"]*hidden[^"]*">[\s\S]*?<\/span>/g, "").replaceAll(/<[^>]+>/g, ""))));
  assertPublishedTables([rows]);
});

test("the published report shows the seed's tables in the CSV and the JSON", () => {
  const rows = parse(fileOf("csv"), { columns: true, bom: true }) as { row: string; column: string; shown: string }[];
  const { figures } = JSON.parse(fileOf("json").toString("utf8")) as { figures: { row: string; column: string; shown: string }[] };
  for (const list of [rows, figures]) {
    for (const [index, month] of monthNames.entries()) assert.ok(list.some((each) => each.row === month && each.column === "Compliance" && each.shown === `${publishedMonths[index]}%`), month);
    for (const [team = "", ...percents] of teamRows) {
      for (const [at, column] of ["July 2020", "August 2020", "September 2020", "Average"].entries()) assert.ok(list.some((each) => each.row === team && each.column === column && each.shown === percents[at]), `${team}, ${column}`);
    }
  }
});

test("the published report shows the seed's tables in the workbook, as numbers", async () => {
  const sheets = (await readSheet(fileOf("xlsx"), "Notes")).flatMap((row) => (typeof row[0] === "string" && typeof row[1] === "string" ? [{ sheet: row[0], caption: row[1] }] : []));
  const byCaption = async (caption: RegExp) => readSheet(fileOf("xlsx"), sheets.find((each) => caption.test(each.caption))?.sheet ?? assert.fail(String(caption)));
  const months = await byCaption(/^Overall compliance by month/);
  for (const [index, month] of monthNames.entries()) assert.equal(roundHalfUp(Number(months.find((row) => row[0] === month)?.[1]) * 100), publishedMonths[index], month);
  const teams = await byCaption(/^Compliance by team and month/);
  for (const [team = "", ...percents] of teamRows) assert.deepEqual(teams.find((row) => row[0] === team)?.slice(1, 5).map((value) => `${roundHalfUp(Number(value) * 100)}%`), percents, team);
});

test("its words agree with the published report's: F most improved, E most variable, A and G to be developed, Team 4 steady", () => {
  const page = fileOf("html").toString("utf8").replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  assert.match(page, /Most improved\s+Section F/);
  assert.match(page, /Most variable\s+Section E/);
  assert.match(page, /Key areas for development\s+Section (?:A|G)\b[\s\S]{0,200}Section (?:A|G)\b/);
  assert.match(page, /Team 4 was above 80% in every month/);
  assert.match(page, /Recommendations carried forward/);
});

test("it looks like a council: five teams, some 1,200 children of England's mix, a year of audits by auditors who differ", async () => {
  const counts = await one<Record<string, number>>(council.db, sql`
    select (select count(*) from team) as teams, (select count(*) from person) as children, (select count(*) from document) as documents,
      (select count(*) from report where state = 'published') as published,
      (select count(distinct to_char(rated_on, 'YYYY-MM')) from rating where role = 'audit' and reference like 'DS-%') as months,
      (select count(*) from rating where role = 'moderation') as moderations,
      (select round(100.0 * avg((sex = 'M')::int)) from person) as boys,
      (select round(100.0 * avg((primary_need = 'ASD')::int)) from plan) as autism`);
  assert.equal(counts["teams"], 5);
  assert.ok(Number(counts["children"]) > 1100 && Number(counts["children"]) < 1300);
  assert.ok(Number(counts["documents"]) >= 10);
  assert.equal(counts["published"], 4);
  assert.equal(counts["months"], 12);
  assert.ok(Number(counts["moderations"]) >= 50);
  // England, 2025: about seven in ten are boys, and autism is the primary need of about a third (DfE, "Education, health and care plans").
  assert.ok(Math.abs(Number(counts["boys"]) - 71) <= 5, `${counts["boys"]}% boys`);
  assert.ok(Math.abs(Number(counts["autism"]) - 32) <= 5, `${counts["autism"]}% autism`);
  const auditors = await many<{ mean: number }>(council.db, sql`select avg(percent)::float8 as mean from rating where role = 'audit' group by rater_id`);
  const means = auditors.map((auditor) => auditor.mean);
  assert.ok(Math.max(...means) - Math.min(...means) > 3, "auditors differ");
});

test("no plan is older than the law: the first requests for EHC plans came in September 2014", async () => {
  const { first, old } = await one<{ first: string; old: number }>(council.db, sql`
    select min(requested_on)::text as first, count(*) filter (where started_on < '2018-03-31') as old from plan`);
  assert.ok(first >= "2014-09-01", first);
  assert.ok(old > 100, "many plans are still held for long");
});

test("it has a programme whose audits can be joined with what the reading program answers for all its plans, with something gained", async () => {
  const { id } = await one<{ id: string }>(council.db, sql`select id from authority`);
  const { answer } = await answerWhole(council.db, id, {});
  assert.equal(answer?.choice.code, "TEAM21");
  assert.ok(answer.figures.frame >= 50 && answer.figures.read === answer.figures.frame && answer.figures.pairs === answer.figures.audits);
  assert.equal(answer.figures.overall?.state, "gain");
  assert.ok(answer.figures.criteria.some(({ figure }) => figure.state === "gain") && answer.figures.criteria.some(({ figure }) => figure.state === "no-gain"));
});

test("it is the same every time", async () => {
  const digest = async (database: Loaded) => {
    const rows = await many<{ line: string }>(database.db, sql`
      select concat_ws('|', r.id, r.reference, r.percent, p.reference, c.surname, c.birth_date) as line
      from rating r join plan p on p.authority_id = r.authority_id and p.id = r.plan_id join person c on c.authority_id = p.authority_id and c.id = p.person_id order by r.id
      `);
    const documents = await many<{ line: string }>(database.db, sql`select concat_ws('|', title, sha256) as line from document order by title, sha256`);
    return createHash("sha256").update([...rows, ...documents].map((row) => row.line).join("\n")).digest("hex");
  };
  const second = await load();
  try {
    assert.equal(await digest(second), await digest(council));
  } finally {
    await second.drop();
  }
});
