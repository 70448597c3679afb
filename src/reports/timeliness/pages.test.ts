import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addClockPlan } from "../../../test/support/add-clock-plan.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
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
  assert.match(words, /Three plans came after 20 weeks; one of them has a lawful exception/);
  const table = document.blocks.find((block) => block.type === "table" && block.id === "issued-table");
  const june = table?.type === "table" ? table.rows.at(-1) : undefined;
  assert.deepEqual([june?.[1]?.value, june?.[3]?.value, june?.[5]?.value].map((value) => Number(value?.toFixed(2))), [81.82, 11, 12]);
});
