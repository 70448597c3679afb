import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import readXlsx from "read-excel-file/node";
import { addClockPlan } from "../../../test/support/add-clock-plan.ts";
import { assertGolden } from "../../../test/support/golden.ts";
import { readDocx } from "../../../test/support/read-docx.ts";
import { readPdf } from "../../../test/support/read-pdf.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { saveStatistics } from "../../insight/index.ts";
import { newId, run, sql } from "../../platform/index.ts";
import { printedDocument } from "../document/printed-document.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { renderReport } from "../formats/index.ts";
import { reportsPaths } from "../paths.ts";
import { openReport } from "../use-cases/open-report.ts";

let site: TestSite;
const path = reportsPaths.make("timeliness");
const months = { from: "2021-04", to: "2021-06", title: "" };
const idOf = (location: string | undefined): string => location?.split("/").at(-1) ?? "";

before(async () => {
  site = await testSite({ authority: { name: "Northbridge Council", today: "2021-07-12" } });
  const add = (reference: string, requested_on: string, started_on: string, more = {}) => addClockPlan(site, site.authority.id, { reference, status: "active", requested_on, started_on, ...more });
  // June: 9 after 130 days, 3 after 165, one of these with an exception. May: 4 after 136.
  for (let at = 0; at < 12; at += 1) await add(`J-${at}`, at < 9 ? "2021-01-31" : "2021-01-01", at < 9 ? "2021-06-10" : "2021-06-15", { lawful_exception: at === 11, delay_reason: at === 10 ? "Advice came late" : null });
  for (let at = 0; at < 4; at += 1) await add(`M-${at}`, "2021-01-04", "2021-05-20");
});
after(() => site?.close());

test("the choice of reports and the form are for those who make reports", async () => {
  for (const page of [reportsPaths.choose(), path]) {
    assert.equal((await site.nobody.get(page)).status, 302);
    for (const role of ["manager", "auditor", "viewer", "writer", "outside-auditor"] as const) assert.equal((await site.as(role).get(page)).status, 403, role);
    assert.equal((await site.as("qa-officer").get(page)).status, 200);
  }
  for (const role of ["manager", "viewer"] as const) assert.equal((await site.as(role).post(path, months)).status, 403, role);
  assert.match((await site.as("qa-officer").get(reportsPaths.choose())).body, /For managers and the board: how many new plans/);
});

test("wrong months, months of nothing and a title too long are said where they stand", async () => {
  const qa = site.as("qa-officer");
  for (const [given, words] of [
    [{ from: "2021-06", to: "2021-04" }, "must not be before June 2021"], [{ from: "spring", to: "2021-04" }, "Enter the first month"], [{ from: "2021-06", to: "2021-08" }, "must have begun"],
    [{ from: "2015-01", to: "2015-03" }, "No new plan with the day of its request was sent"], [{ title: "x".repeat(201) }, "Use 200 characters at most"],
  ] as const) {
    const answer = await qa.post(path, { ...months, ...given });
    assert.ok(answer.status === 400 && answer.body.includes(words), words);
  }
});

test("a quarter's report counts what its months hold, and is made once", async () => {
  const qa = site.as("qa-officer");
  const made = await qa.post(path, months);
  assert.equal(made.status, 303);
  assert.equal((await site.as("administrator").post(path, months)).location, made.location);
  const { document } = (await openReport(site.db, site.authority.id, idOf(made.location))) ?? assert.fail();
  assert.equal(document.title, "Timeliness of EHC plans: April to June 2021");
  const words = document.blocks.flatMap((block) => (block.type === "text" ? block.paragraphs : [])).join(" ");
  // 9 + 4 in time of 16 less the excepted one: 13 of 15 are 86.7%.
  assert.match(words, /13 of 15 new plans without an exception were sent within 20 weeks: 87%/);
  // Three late plans of three reasons, one each: no split of them is printed.
  assert.match(words, /Three plans came after 20 weeks\./);
  assert.equal(document.blocks.find((block) => block.id === "delays-table"), undefined);
  assert.match(words, /Fewer than 5 of 16 new plans have a lawful exception on record\. .* They are too few to print by ground/);
  assert.match(words, /At the end of 30 June 2021 no request was open/);
  const table = document.blocks.find((block) => block.type === "table" && block.id === "issued-table");
  const june = table?.type === "table" ? table.rows.at(-1) : undefined;
  assert.deepEqual([june?.[1]?.value, june?.[3]?.value, june?.[5]?.value].map((value) => Number(value?.toFixed(2))), [81.82, 11, 12]);
});

/** One quarter of its own, half a year back, with enough plans to be split. */
describe("a quarter of half a year ago", () => {
  let document: ReportDocument;
  before(async () => {
    const { id, teams } = site.authority;
    let made = 0;
    const add = async (count: number, row: Omit<Parameters<typeof addClockPlan>[2], "reference">) => {
      for (let at = 0; at < count; at += 1) await addClockPlan(site, id, { reference: `Q-${(made += 1)}`, ...row });
    };
    const sent = { status: "active", started_on: "2020-11-20" };
    // North 12 after 111 days, all in time. South 2 in time and 10 after 172, because advice came late. With an exception 11 more, late: 6 away, 5 while schools were closed.
    await add(12, { ...sent, requested_on: "2020-08-01", team_id: teams["North"] ?? null });
    await add(2, { ...sent, requested_on: "2020-08-01", team_id: teams["South"] ?? null });
    await add(10, { ...sent, requested_on: "2020-06-01", team_id: teams["South"] ?? null, delay_reason: "Advice came late" });
    await add(6, { ...sent, requested_on: "2020-06-01", lawful_exception: true, exception_ground: "away" });
    await add(5, { ...sent, requested_on: "2020-06-01", lawful_exception: true, exception_ground: "school-closed" });
    // On 31 December: 6 of 1 June (213 days) that came in February, 5 of 20 July (164 days) that still wait, 2 of December that were refused in January; one was refused before.
    await add(6, { status: "active", requested_on: "2020-06-01", started_on: "2021-02-10" });
    await add(5, { status: "assessing", requested_on: "2020-07-20", decided_on: "2020-08-20" });
    await add(2, { status: "refused", requested_on: "2020-12-01", decided_on: "2021-01-10" });
    await add(1, { status: "refused", requested_on: "2020-11-15", decided_on: "2020-12-20" });
    await add(1, { status: "refused", requested_on: "2020-11-15" });
    await run(site.db, sql`update authority set lea_code = '802' where id = ${id}`);
    const area = (level: "national" | "region" | "authority", areaCode: string, areaName: string, met: number) => ({
      id: newId(), dataset: "timeliness" as const, period: "2020", level, areaCode, areaName, regionCode: level === "national" ? null : "E12000009", leaCode: level === "authority" ? "802" : null, topic: "All EHC plans issued", breakdown: "All EHC plans issued",
      figures: { plans_issued_20_weeks_ex: met, plans_issued_den_ex: 100 },
    });
    await saveStatistics(site.db, id, null, [area("national", "E92000001", "England", 58), area("region", "E12000009", "South West", 51), area("authority", "E06000024", "North Somerset", 62)]);
    const answer = await site.as("qa-officer").post(path, { from: "2020-10", to: "2020-12", title: "" });
    document = (await openReport(site.db, id, idOf(answer.location)))?.document ?? assert.fail();
  });
  const rows = (id: string) => document.blocks.flatMap((block) => (block.type === "table" && block.id === id ? block.rows.map((row) => row.map(({ text }) => text)) : []));
  const words = (id: string) => document.blocks.flatMap((block) => (block.type === "text" && block.id === id ? block.paragraphs : [])).join(" ");

  test("teams, reasons, grounds, and what waited on its last day, by hand", () => {
    // 14 of 24 without an exception are 58%: North 100% lies above, South 17% below.
    assert.match(words("issued-words"), /14 of 24 new plans without an exception were sent within 20 weeks: 58%/);
    assert.deepEqual(rows("teams-table").map((row) => [row[0], row[1], row[3], row[4]]), [["North", "100%", "12", "higher"], ["South", "17%", "12", "lower"]]);
    assert.match(words("delays-words"), /^21 plans came after 20 weeks; 11 of them have a lawful exception/i);
    assert.deepEqual(rows("delays-table"), [["A lawful exception", "11"], ["Advice came late", "10"]]);
    assert.deepEqual(rows("exceptions-table"), [["Away from the area for 4 weeks or more", "regulation 10(4)(d)", "6"], ["School closed for 4 weeks or more", "regulation 10(4)(a)", "5"]]);
    assert.match(words("backlog-words"), /At the end of 31 December 2020, 11 of 13 open requests were past 20 weeks\. Fewer than 5 requests ended on a day that the register does not hold/);
    assert.deepEqual(rows("backlog-table"), [["20 to 26 weeks", "5"], ["26 to 39 weeks", "6"], ["39 to 52 weeks", "0"], ["Over a year", "0"]]);
  });

  test("what the register no longer knows of then is said, and the council stands beside region and England", () => {
    assert.match(words("reviews-words"), /How reviews and moves of phase stood then cannot be told/);
    assert.deepEqual([rows("next-table"), rows("limits-table")], [[], []]);
    assert.deepEqual(rows("beside-table"), [["2020", "62.0%", "51.0%", "58.0%"]]);
    assert.match(words("beside-words"), /North Somerset 62\.0%, South West 51\.0%, England 58\.0%/);
  });

  test("it stands in every format as it is printed", async () => {
    const tables = printedDocument(document).document.blocks.flatMap((block) => (block.type === "table" ? [[block.columns.map(({ text }) => text), ...block.rows.map((row) => row.map(({ text }) => text))]] : []));
    const bytes = (format: Parameters<typeof renderReport>[1]) => renderReport(document, format, { baseUrl: null });
    const pdf = await readPdf(await bytes("pdf"));
    assert.equal(pdf.ua, "1");
    assert.match(pdf.text, /Made from the register of plans/);
    assert.deepEqual(readDocx(await bytes("docx")).tables, tables);
    assert.equal((await readXlsx(Buffer.from(await bytes("xlsx")))).length, tables.length + 1);
    for (const format of ["html", "csv", "json"] as const) assert.ok(new TextDecoder().decode(await bytes(format)).includes("New plans within 20 weeks, by team"), format);
    const told = document.blocks.flatMap((block) => (block.type === "heading" ? [`${"#".repeat(block.level)} ${block.text}`] : block.type === "text" ? [block.paragraphs.join("\n")] : block.type !== "table" ? []
      : [[block.caption, ...[block.columns.map(({ text }) => text), ...block.rows.map((row) => row.map(({ text }) => text))].map((row) => row.join(" | ")), ...block.notes.map((note) => `(${note})`)].join("\n")]));
    assertGolden("reports/timeliness.txt", `${told.join("\n\n")}\n`);
  });
});
