import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addClockPlan } from "../../../../test/support/add-clock-plan.ts";
import { assertGolden } from "../../../../test/support/golden.ts";
import { readDocx } from "../../../../test/support/read-docx.ts";
import { readPdf } from "../../../../test/support/read-pdf.ts";
import { testSite, type TestSite } from "../../../../test/support/site.ts";
import { storeRatings } from "../../../auditing/index.ts";
import { criteriaOf, loadInstrument, syncShippedInstruments } from "../../../instruments/index.ts";
import { newId, run, sql } from "../../../platform/index.ts";
import type { ReportDocument } from "../../document/report-document.ts";
import { reportFormats } from "../../formats/index.ts";
import { reportsPaths } from "../../paths.ts";
import { openReport } from "../../use-cases/open-report.ts";
import { readingAge } from "../../families-summary/reading-age.ts";

let site: TestSite;
const months = { from: "2020-07", to: "2021-06", title: "" };
const kinds = ["families-summary", "easy-read"] as const;
const made = new Map<string, string>();
const idOf = (location: string | undefined): string => location?.split("/").at(-1) ?? "";
const documentOf = async (kind: string): Promise<ReportDocument> => (await openReport(site.db, site.authority.id, made.get(kind) ?? ""))?.document ?? assert.fail(kind);

/** All that a document says, a line each. */
function linesOf({ title, blocks }: ReportDocument): string[] {
  return [title, ...blocks.flatMap((block) => {
    if (block.type === "heading") return [`${"#".repeat(block.level)} ${block.text}`];
    if (block.type === "text") return block.paragraphs;
    if (block.type === "list") return block.items;
    if (block.type === "ideas") return block.items.map(({ picture, words }) => `[${picture}] ${words}`);
    if (block.type === "table") return [block.caption, ...[block.columns, ...block.rows].map((row) => row.map((cell) => cell.text).join(" | ")), ...block.notes];
    return [];
  })];
}

before(async () => {
  site = await testSite({ authority: { name: "Northbridge Council", today: "2021-07-12" } });
  const { id: authorityId } = site.authority;
  await syncShippedInstruments(site.db);
  const tool = (await loadInstrument(site.db, authorityId, "dip-sample"))?.instrument ?? assert.fail("no tool");
  const raterId = newId();
  await run(site.db, sql`insert into rater (authority_id, id, name, kind, discipline) values (${authorityId}, ${raterId}, 'Auditor one', 'person', 'Health')`);
  // 20 audits: all of part E is missing in ten plans, everything else is there.
  const ratings = [];
  for (let at = 0; at < 20; at += 1) {
    const planId = await addClockPlan(site, authorityId, { reference: `AUDIT-${at}`, status: "active", started_on: "2018-09-01" });
    ratings.push({
      reference: `A-${at}`, role: "audit" as const, raterId, planId, documentKind: "new-plan", ratedOn: "2021-03-10", facts: {},
      answers: criteriaOf(tool).map(({ criterion, section }) => ({ criterionId: criterion.id, value: section.id === "E" && at < 10 ? "No" : "Yes" })),
    });
  }
  await storeRatings(site.db, authorityId, tool, ratings);
  // 20 new plans in these months: 14 after 130 days, 6 after 165. Four more had no time: two of them a reason that two families alone had.
  for (let at = 0; at < 20; at += 1) await addClockPlan(site, authorityId, { reference: `NEW-${at}`, status: "active", requested_on: at < 14 ? "2021-01-01" : "2020-12-01", started_on: at < 14 ? "2021-05-11" : "2021-05-15", delay_reason: at < 14 ? null : at < 16 ? "Advice came late" : "Staff were short" });
});
after(() => site?.close());

test("whoever may make reports makes both, once; others, and wrong months, are refused in words", async () => {
  for (const kind of kinds) {
    const path = reportsPaths.make(kind);
    assert.equal((await site.nobody.get(path)).status, 302);
    for (const role of ["manager", "auditor", "viewer", "writer", "outside-auditor"] as const) {
      assert.equal((await site.as(role).get(path)).status, 403, role);
      assert.equal((await site.as(role).post(path, months)).status, 403, role);
    }
    const qa = site.as("qa-officer");
    assert.match((await qa.get(path)).body, /value="2020-07"/);
    assert.match((await qa.post(path, { ...months, from: "2021-06", to: "2021-01" })).body, /must not be before June 2021/);
    const empty = await qa.post(path, { ...months, from: "2015-01", to: "2015-12" });
    assert.equal(empty.status, 400);
    const answer = await qa.post(path, months);
    assert.equal(answer.status, 303, answer.body.slice(0, 400));
    assert.equal((await site.as("administrator").post(path, months)).location, answer.location);
    made.set(kind, idOf(answer.location));
  }
  for (const [kind, twin] of [kinds, [...kinds].reverse()] as const) {
    assert.match((await site.as("qa-officer").get(reportsPaths.report(made.get(kind) ?? ""))).body, new RegExp(`href="${reportsPaths.report(made.get(twin) ?? "")}"`), "each leads to the other");
  }
});

test("the summary says in tenths what was checked, what was good, what was not, and how many plans came in time", async () => {
  const said = linesOf(await documentOf("families-summary")).join("\n");
  assert.match(said, /We checked 20 plans/);
  // 10 of 20 plans have all of part E: 5 of 10. Mean 50, deviation 51.3, t(19) = 2.093: 50 ± 24.0, from 26.0 to 74.0.
  assert.match(said, /Part E: 5 of 10 things were there\. It could be between 2 and 8 of 10/);
  // 14 of 20 are 7 in 10.
  assert.match(said, /7 in 10 new plans came in time/);
  // Two plans with one reason, four with the other: neither number may stand there.
  assert.doesNotMatch(said, /Advice came late \| [0-9]/);
  assert.doesNotMatch(said, /Staff were short \| [0-9]/);
  assertGolden("reports/families-summary.txt", `${said}\n`);
});

test("the easy-read page has one idea a line, each with a picture, and the summary's numbers", async () => {
  const document = await documentOf("easy-read");
  const ideas = document.blocks.flatMap((block) => (block.type === "ideas" ? block.items : []));
  assert.ok(ideas.length >= 12 && ideas.length <= 40, String(ideas.length));
  for (const { words } of ideas) assert.ok(words.split(/\s+/).length <= 24, words);
  assert.ok(ideas.some(({ words }) => words.startsWith("7 in 10 new plans came in time")));
  assert.ok(ideas.some(({ words }) => /Only 5 of 10 things were there/.test(words)));
  assertGolden("reports/easy-read.txt", `${linesOf(document).join("\n")}\n`);
});

test("both are easy to read: the program's own words ask for a reading age of eleven at most, and easy read of nine", async () => {
  for (const [kind, oldest] of [["families-summary", 11], ["easy-read", 9]] as const) {
    const words = (await documentOf(kind)).blocks.flatMap((block) => (block.type === "text" ? block.paragraphs : block.type === "ideas" ? block.items.map((item) => item.words) : [])).join(" ");
    const age = readingAge(words) ?? assert.fail();
    assert.ok(age <= oldest, `${kind}: ${age.toFixed(1)}`);
  }
});

test("every format holds every idea and every table", async () => {
  const qa = site.as("qa-officer");
  for (const kind of kinds) {
    const document = await documentOf(kind);
    const ideas = document.blocks.flatMap((block) => (block.type === "ideas" ? block.items.map(({ words }) => words) : []));
    const files = new Map<string, Buffer>();
    for (const { id } of reportFormats) {
      const answer = await qa.get(reportsPaths.file(made.get(kind) ?? "", id));
      assert.equal(answer.status, 200, `${kind} ${id}`);
      files.set(id, answer.bytes);
    }
    const html = (files.get("html") ?? Buffer.alloc(0)).toString("utf8");
    for (const idea of ideas) assert.ok(html.includes(idea.replaceAll("’", "’")), idea);
    const pdf = await readPdf(files.get("pdf") ?? Buffer.alloc(0));
    assert.equal(pdf.ua, "1");
    assert.equal(readDocx(files.get("docx") ?? Buffer.alloc(0)).tables.length, document.blocks.filter((block) => block.type === "table").length);
  }
});
