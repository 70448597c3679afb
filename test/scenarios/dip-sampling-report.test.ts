import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readSheet } from "read-excel-file/node";
import { makeReport, openReport, publishReport, reportFormats, reportsPaths, type Actor, type ReportDocument, type ReportFormat } from "../../src/reports/index.ts";
import { roundHalfUp, run, sql } from "../../src/platform/index.ts";
import { fiveTeams, publishedAverages, publishedMonths, publishedTeams, storeDipSampleAudits } from "../support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../support/site.ts";

/**
 * "EHCP dip-sampling report 2, July to October 2020", from audits to what people receive: every table of the published report
 * comes out of each format again, and every figure opens the ratings that it is made of.
 */
const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September"].map((month) => `${month} 2020`);
const overall = monthNames.map((month, index) => [month, publishedMonths[index] ?? 0] as const);
const teams = fiveTeams.map((team, index) => [team, [...Object.values(publishedTeams).map((percents) => percents[index] ?? 0), publishedAverages[index] ?? 0]] as const);

let site: TestSite;
let actor: Actor;
let reportId = "";
let document: ReportDocument;
const files = new Map<ReportFormat, Buffer>();

before(async () => {
  site = await testSite({ authority: { name: "Testshire County Council", teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
  actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-10-12" };
  reportId = (await makeReport(site.db, actor, { from: "2020-07", to: "2020-09", instrument: "dip-sample" })).id;
  await publishReport(site.db, actor, reportId, { baseUrl: "https://qa.testshire.example" });
  document = (await openReport(site.db, actor.authorityId, reportId))?.document ?? assert.fail("the report is gone");
  for (const { id } of reportFormats) {
    const answer = await site.as("viewer").get(reportsPaths.file(reportId, id));
    assert.equal(answer.status, 200);
    files.set(id, answer.bytes);
  }
});
after(() => site?.close());

const fileOf = (format: ReportFormat): Buffer => files.get(format) ?? assert.fail(`no ${format}`);

/** Each table's rows in running text, as a reader meets them: "July 2020 74%", "Team 1 76% 72% 94% 81%". */
function assertTablesInText(text: string): void {
  const plain = text.replaceAll(/\(published before\)|†/g, " ").replaceAll(/, [^%]*?: show the ratings/g, " ").replaceAll(/\s+/g, " ");
  for (const [month, percent] of overall) assert.match(plain, new RegExp(`${month} ${percent}%`), `${month} is ${percent}%`);
  for (const [team, percents] of teams) assert.match(plain, new RegExp(`${team} ${percents.map((percent) => `${percent}%`).join(" ")}`), team);
}

const withoutTags = (markup: string) => markup.replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ").replaceAll(/<[^>]+>/g, " ").replaceAll("&#39;", "'");

test("nine months, five teams by three months and their averages stand on the page", async () => {
  const page = await site.as("viewer").get(reportsPaths.report(reportId));
  assertTablesInText(withoutTags(page.body));
});

test("they stand in the web page in one file", () => assertTablesInText(withoutTags(fileOf("html").toString("utf8"))));

test("they stand in the PDF, which is tagged for screen readers", async () => {
  const task = getDocument({ data: new Uint8Array(fileOf("pdf")), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  assertTablesInText(texts.join(" "));
  assert.match(fileOf("pdf").toString("latin1"), /\/MarkInfo|\/StructTreeRoot/);
  await task.destroy();
});

test("they stand in the Word document", () => {
  const xml = strFromU8(unzipSync(new Uint8Array(fileOf("docx")))["word/document.xml"] ?? new Uint8Array());
  assertTablesInText(withoutTags(xml.replaceAll(/<\/w:(p|tc)>/g, " ").replaceAll(/<w:t[^>]*>|<\/w:t>/g, "")));
});

test("they stand in the workbook, as numbers that are not rounded", async () => {
  const sheetOf = async (name: RegExp) => {
    const notes = await readSheet(fileOf("xlsx"), "Notes");
    const row = notes.find((cells) => name.test(String(cells[1] ?? "")) && String(cells[0] ?? "") !== "");
    return readSheet(fileOf("xlsx"), String(row?.[0]));
  };
  const months = await sheetOf(/^Overall compliance by month/);
  for (const [month, percent] of overall) {
    const row = months.find((cells) => cells[0] === month) ?? assert.fail(month);
    assert.equal(roundHalfUp(Number(row[1]) * 100), percent, month);
  }
  // 76, 94, 52, 81 and 68 make 74.2, shown as 74%.
  assert.equal(Number(months.find((cells) => cells[0] === "July 2020")?.[1]).toFixed(6), "0.742000");
  const byTeam = await sheetOf(/^Compliance by team and month/);
  const head = byTeam[0] ?? [];
  const columns = ["July 2020", "August 2020", "September 2020", "Average"].map((name) => head.indexOf(name));
  for (const [team, percents] of teams) {
    const row = byTeam.find((cells) => cells[0] === team) ?? assert.fail(team);
    assert.deepEqual(columns.map((column) => roundHalfUp(Number(row[column]) * 100)), percents, team);
  }
});

test("they stand in the CSV and the JSON, one row a figure", () => {
  type Row = { table: string; row: string; column: string; shown: string; published: string };
  const rows = parse(fileOf("csv"), { columns: true, bom: true }) as Row[];
  const shown = (row: string, column: string) => rows.find((each) => each.row === row && each.column === column)?.shown;
  for (const [month, percent] of overall) assert.equal(shown(month, "Compliance"), `${percent}%`);
  assert.deepEqual(rows.filter((row) => row.column === "Compliance").map((row) => row.published), [...Array(6).fill("yes"), ...Array(3).fill("no")]);
  for (const [team, percents] of teams) {
    assert.deepEqual(["July 2020", "August 2020", "September 2020", "Average"].map((column) => rows.find((each) => each.row === team && each.column === column && each.table.includes("month"))?.shown ?? shown(team, column)), percents.map((percent) => `${percent}%`));
  }
  const { figures } = JSON.parse(fileOf("json").toString("utf8")) as { figures: { row: string; column: string; shown: string }[] };
  for (const [month, percent] of overall) assert.ok(figures.some((figure) => figure.row === month && figure.column === "Compliance" && figure.shown === `${percent}%`), month);
});

test("the program's words name what the published report names: the steady team, the sections and the criteria", () => {
  const words = (id: string) => document.blocks.flatMap((block) => (block.type === "text" && block.id === id ? block.paragraphs : [])).join(" ");
  assert.match(words("team-words"), /Team 4 was above 80% in every month/);
  assert.match(words("improved-words"), /Section F \(Special educational provision\)/);
  assert.match(words("variable-words"), /Section E \(Outcomes\) varies most/);
  assert.match(words("key-area-words"), /Section A .* and Section G \(Health provision\)/);
  assert.match(words("key-area-words"), /they were so in the period before/);
  assert.match(words("other-words"), /“Every professional who advised or is involved is listed” \(section K\), not met in \d+ of 30 plans/);
});

test("every figure opens ratings whose own totals are that figure", async () => {
  const client = site.as("qa-officer");
  const totals = { mean: /on average <strong>([\d.]+)%/, teams: /Each team counted once: <strong>([\d.]+)%/, months: /Each (?:team and )?month counted once: <strong>([\d.]+)%/ };
  const count = /Showing \d+ to \d+ of ([\d,]+) ratings/;
  let followed = 0;
  for (const table of document.blocks) {
    if (table.type !== "table") continue;
    for (const row of table.rows) {
      for (const [index, cell] of row.entries()) {
        if (cell.href === undefined) continue;
        const page = (await client.get(cell.href)).body;
        const place: string = `${table.caption}, ${row[0]?.text}, ${table.columns[index]?.text}`;
        const number = (pattern: RegExp) => Number((pattern.exec(page)?.[1] ?? assert.fail(`${place}: ${cell.href} shows no such total`)).replaceAll(",", ""));
        if (!cell.text.includes("%")) assert.equal(number(count), cell.value, place);
        else {
          const kind: keyof typeof totals = table.id === "overall-table" || table.id === "sections-table" ? "teams" : table.id === "funnel-table" || table.columns[index]?.text === "Average" ? "months" : "mean";
          assert.equal(number(totals[kind]), roundHalfUp(cell.value ?? -1, 1), place);
        }
        if (typeof cell.plans === "number" && table.id !== "criteria-table") assert.equal(number(count), cell.plans, place);
        followed += 1;
      }
    }
  }
  assert.ok(followed > 100, `${followed} figures were followed`);
});

test("a published report stays as it was, byte for byte, whatever happens to the ratings", async () => {
  await run(site.db, sql`update rating set percent = 10 where authority_id = ${site.authority.id}`);
  await run(site.db, sql`update report set title = 'Another title' where authority_id = ${site.authority.id}`);
  for (const { id } of reportFormats) {
    const again = await site.as("viewer").get(reportsPaths.file(reportId, id));
    assert.ok(again.bytes.equals(fileOf(id)), id);
  }
  assertTablesInText(withoutTags((await site.as("viewer").get(reportsPaths.report(reportId))).body));
});
