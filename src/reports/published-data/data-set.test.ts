import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { storeProgrammeYear } from "../../../test/support/programme-year-ratings.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { reportsPaths } from "../paths.ts";
import { dataSetOf, type Breakdown } from "./data-set.ts";

const cell = (group: string, cycle: string, documents: number, percent: number | null = 70) => ({ group, cycle, documents, percent, low: 60, high: 80, se: 5 });
const groups = ["a", "b", "c"].map((id) => ({ id, label: `Group ${id}` }));
const breakdown = (counts: readonly (readonly number[])[]): Breakdown => ({
  id: "kind", title: "Kind", groups, cells: groups.flatMap(({ id }, row) => ["1", "2"].map((cycle, column) => cell(id, cycle, counts[row]?.[column] ?? 0))),
});
const cycles = [{ id: "1", name: "Cycle 1" }, { id: "2", name: "Cycle 2" }];

test("a small count is hidden with its mean, and so are those that would reveal it", () => {
  // The 2 alone could be worked out of its row's and its column's totals, so at least four cells of a rectangle are hidden.
  const { rows, hidden } = dataSetOf([breakdown([[2, 30], [20, 25], [40, 50]])], cycles);
  const at = (group: string, cycle: string) => rows.find((row) => row.group === group && row.cycle === cycle) ?? assert.fail();
  assert.deepEqual(at("Group a", "Cycle 1"), { breakdown: "Kind", group: "Group a", cycle: "Cycle 1", documents: null, percent: null, low: null, high: null, mark: "[c]" });
  assert.ok(hidden >= 4);
  for (const row of rows) assert.equal(row.mark === "[c]", row.documents === null);
  for (const row of rows.filter((each) => each.documents === null)) assert.equal(row.percent, null);
});

test("nothing is hidden where nothing is small, and a nought is marked", () => {
  const { rows, hidden } = dataSetOf([breakdown([[10, 30], [0, 25], [40, 50]])], cycles);
  assert.equal(hidden, 0);
  assert.equal(rows.find((row) => row.group === "Group b" && row.cycle === "Cycle 1")?.mark, "[z]");
  // 10 + 30 + 0 + 25 + 40 + 50 = 155
  assert.equal(rows.find((row) => row.group === "All" && row.cycle === "All cycles")?.documents, 155);
});

let site: TestSite;
let programme = "";
before(async () => {
  site = await testSite({ authority: { isDemo: true, today: "2021-11-12" } });
  await syncShippedInstruments(site.db);
  programme = await storeProgrammeYear(site.db, site.authority);
});
after(() => site?.close());

test("only those who publish see it; the file and its dictionary agree", async () => {
  const chosen = { programme, by: ["team"] };
  for (const path of [reportsPaths.data(chosen), reportsPaths.dataCsv(chosen), reportsPaths.dataMetadata(chosen)]) {
    assert.equal((await site.nobody.get(path)).status, 302);
    for (const role of ["manager", "auditor", "viewer"] as const) assert.equal((await site.as(role).get(path)).status, 403, `${role} ${path}`);
    assert.equal((await site.as("qa-officer").get(path)).status, 200, path);
  }
  assert.equal((await site.as("qa-officer").get(reportsPaths.data())).status, 200);
  assert.equal((await site.as("qa-officer").get(reportsPaths.data({ programme: "x", by: [] }))).status, 400);
  assert.equal((await site.as("qa-officer").get(reportsPaths.dataCsv({ programme: "x", by: [] }))).status, 404);
  const lines = (await site.as("qa-officer").get(reportsPaths.dataCsv(chosen))).body.replace("\uFEFF", "").trim().split("\r\n");
  const metadata = JSON.parse((await site.as("qa-officer").get(reportsPaths.dataMetadata(chosen))).body) as { url: string; tableSchema: { columns: { name: string }[] } };
  assert.equal(lines[0], metadata.tableSchema.columns.map(({ name }) => name).join(","));
  assert.equal(metadata.url, "programme-y1-data.csv");
  // 53 new plans, 519 documents; in cycle 1 a single social care report was audited, and three of mental health advice.
  // 18.44 of 20, as the seed prints it for the year.
  assert.ok(lines.includes("Kind of document,New plan,All cycles,53,92.2,,,"));
  assert.ok(lines.some((line) => line.startsWith("Kind of document,All,All cycles,519,")));
  for (const name of ["Social care advice,Cycle 1", "Mental health advice,Cycle 1"]) assert.ok(lines.includes(`Kind of document,${name},,,,,[c]`), name);
});
