import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fiveTeams } from "../../../test/support/dip-sample-audits.ts";
import { assertGolden } from "../../../test/support/golden.ts";
import { storeQualityOfAQuarter } from "../../../test/support/quality-of-a-quarter.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import type { ReportDocument } from "../document/report-document.ts";
import { reportFormats, renderReport } from "../formats/index.ts";
import { reportsPaths } from "../paths.ts";
import { moveRecommendation } from "../recommendations/move-recommendation.ts";
import { addRecommendation } from "../recommendations/write-recommendation.ts";
import { buildMonthsReport } from "../use-cases/build-new-report.ts";
import { makeReport } from "../use-cases/make-report.ts";
import { openReport } from "../use-cases/open-report.ts";
import { publishReport } from "../use-cases/publish-report.ts";

const kinds = ["board", "quarterly-learning"] as const;
const quarter = { from: "2020-07", to: "2020-09", title: "" };
const idOf = (location: string | undefined): string => location?.split("/").at(-1) ?? "";
let site: TestSite;

before(async () => {
  site = await testSite({ authority: { name: "Northbridge Council", teams: fiveTeams, today: "2020-10-12" } });
  await storeQualityOfAQuarter(site.db, site.authority);
  // An earlier report asked for three things: one is past its day, one is to come, one was done in August.
  const actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-07-20" };
  const earlier = await makeReport(site.db, actor, { from: "2020-01", to: "2020-06", instrument: "dip-sample" });
  const add = (text: string, dueOn: string) => addRecommendation(site.db, actor, earlier.id, { text, owner: "Assistant Team Manager", dueOn });
  await add("Train officers on section A", "2020-09-30");
  await add("Check section G of every plan", "2020-12-18");
  const done = await add("Agree on one word, ASD or ASC", "2020-08-31");
  await publishReport(site.db, actor, earlier.id, { baseUrl: null });
  await moveRecommendation(site.db, { ...actor, today: "2020-08-14" }, { id: done, to: "done", note: "ASD, by all services.", revision: 1 });
});
after(() => site?.close());

const build = (kind: (typeof kinds)[number], months = quarter): Promise<ReportDocument> => buildMonthsReport(site.db, { authorityId: site.authority.id, today: "2020-10-12" }, { kind, ...months });
const wordsOf = ({ blocks }: ReportDocument, id?: string): string => blocks.flatMap((block) => (block.type === "text" && (id === undefined || block.id === id) ? block.paragraphs : [])).join(" ");

/** What a reader reads, line by line: no addresses, which hold ids. */
function textOf({ title, subtitle, blocks }: ReportDocument): string {
  const lines = blocks.flatMap((block): string[] => {
    switch (block.type) {
      case "heading": return ["", `${"#".repeat(block.level)} ${block.text}`];
      case "text": return [...block.paragraphs, ...(block.links ?? []).map(({ text }) => `> ${text}`)];
      case "table": return [`[${block.caption}]`, block.columns.map(({ text }) => text).join(" | "), ...block.rows.map((row) => row.map(({ text }) => text).join(" | ")), ...block.notes.map((note) => `* ${note}`)];
      case "chart": return [`(${block.chart.params.title}: ${block.chart.params.description})`];
      default: return [];
    }
  });
  return `${[title, subtitle, ...lines].join("\n")}\n`;
}

test("the board's first page says how good, how sure, how late and what was asked for, with figures that can be reckoned by hand", async () => {
  const short = wordsOf(await build("board"), "short-words");
  // The tool for plans with most documents: 1,169 ÷ 15 = 77.9.
  assert.match(short, /By “Dip sample of plans”, 30 documents reached 78% \(95% interval 7\d% to 8\d%\) of the full score on average/);
  // 225 of 250 answers alike.
  assert.match(short, /gave the same answer to 90% of 250 questions on five documents/);
  // 140 days for three, 184 for the fourth.
  assert.match(short, /3 of 4 new plans without a lawful exception were sent within 20 weeks \(75%\); the target is 90%/);
  assert.match(short, /Two recommendations of earlier reports are open, one of them past their day\. Since 1 July 2020, one was done/);
  assert.ok(wordsOf(await build("board")).split(/(?<=[.;])\s/).every((sentence) => !/\btrend\b/i.test(sentence)));
});

test("both reports read as they are kept", async () => {
  for (const kind of kinds) assertGolden(`reports/${kind}.txt`, textOf(await build(kind)));
});

test("every block has its own id, every picture a table of its numbers, and the document survives JSON", async () => {
  for (const kind of kinds) {
    const document = await build(kind);
    const ids = document.blocks.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const block of document.blocks) {
      if (block.type === "chart") assert.ok(document.blocks.some((each) => each.type === "table" && each.id === block.tableId), block.id);
      if (block.type === "table") for (const row of block.rows) assert.equal(row.length, block.columns.length, block.id);
    }
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  }
});

test("every format can be made of both", async () => {
  for (const kind of kinds) {
    const document = await build(kind);
    for (const { id } of reportFormats) assert.ok((await renderReport(document, id, { baseUrl: null })).length > 1000, `${kind} ${id}`);
  }
});

test("figures lead to the ratings behind them", async () => {
  const table = (await build("board")).blocks.find((block) => block.type === "table" && block.id === "quality-table");
  const href = table?.type === "table" ? (table.rows.find((row) => row[0]?.text === "Dip sample of plans")?.[1]?.href ?? "") : "";
  const behind = await site.as("qa-officer").get(href);
  assert.equal(behind.status, 200);
  assert.match(behind.body, /DS-2020-07-1A/);
  assert.doesNotMatch(behind.body, /FG-1/);
});

test("one month, and months of few documents, say what they cannot tell", async () => {
  const august = wordsOf(await build("board", { ...quarter, from: "2020-08", to: "2020-08" }));
  assert.match(august, /difference is within noise/);
  assert.match(august, /No document was rated a second time in these months/);
  const none = await build("board", { ...quarter, from: "2020-10", to: "2020-10" }).catch((error: unknown) => error);
  assert.equal((none as { code?: string }).code, "no-figures");
});

test("only those who make reports make them; wrong months and months of nothing are said where they stand", async () => {
  for (const kind of kinds) {
    const path = reportsPaths.make(kind);
    assert.equal((await site.nobody.get(path)).status, 302);
    // Another page may say which months; those that cannot be meant give way to the last quarter.
    const begun = await site.as("qa-officer").get(reportsPaths.make(kind, { from: "2020-08", to: "2020-09" }));
    assert.match(begun.body, /name="from"[^>]*value="2020-08"/);
    assert.match((await site.as("qa-officer").get(reportsPaths.make(kind, { from: "2020-99", to: "x" }))).body, /name="from"[^>]*value="2020-07"/);
    for (const role of ["manager", "auditor", "viewer", "writer", "outside-auditor"] as const) {
      assert.equal((await site.as(role).get(path)).status, 403, role);
      assert.equal((await site.as(role).post(path, quarter)).status, 403, role);
    }
    const qa = site.as("qa-officer");
    for (const [given, words] of [
      [{ from: "2020-09", to: "2020-07" }, "must not be before"], [{ from: "spring" }, "Enter the first month"], [{ from: "2016-01", to: "2016-03" }, "No audit was handed in"], [{ title: "x".repeat(201) }, "Use 200 characters at most"],
    ] as const) {
      const answer = await qa.post(path, { ...quarter, ...given });
      assert.ok(answer.status === 400 && answer.body.includes(words), `${kind} ${words}`);
    }
    const made = await qa.post(path, quarter);
    assert.equal(made.status, 303);
    assert.equal((await site.as("administrator").post(path, quarter)).location, made.location);
    const opened = (await openReport(site.db, site.authority.id, idOf(made.location))) ?? assert.fail();
    assert.ok(opened.lookAgain.some((words) => words.startsWith("Nobody has written what")));
    assert.equal((await site.as("viewer").get(reportsPaths.report(idOf(made.location)))).status, 404);
    const page = await qa.get(reportsPaths.report(idOf(made.location)));
    assert.equal(page.status, 200);
    assert.match(page.body, /Write: (Decisions asked of the board|What we do differently from now on)/);
  }
});

test("what only people can write stands in the report once they have written it, and all is frozen when it is published", async () => {
  const qa = site.as("qa-officer");
  const { location } = await qa.post(reportsPaths.make("board"), quarter);
  const id = idOf(location);
  const form = await qa.get(reportsPaths.text(id, "decisions-words"));
  const version = /name="version" value="([^"]*)"/.exec(form.body)?.[1] ?? "";
  assert.equal((await qa.post(reportsPaths.text(id, "decisions-words"), { text: "Agree on two more reviewers by November.", version })).status, 303);
  await publishReport(site.db, { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-10-12" }, id, { baseUrl: null });
  const page = await site.as("viewer").get(reportsPaths.report(id));
  assert.equal(page.status, 200);
  assert.match(page.body, /Agree on two more reviewers by November/);
  assert.equal((await site.as("viewer").get(reportsPaths.file(id, "pdf"))).status, 200);
});
