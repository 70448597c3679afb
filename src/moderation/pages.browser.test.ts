import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../test/support/browser.ts";
import { makeDrawnProgramme, type DrawnProgramme } from "../../test/support/drawn-programme.ts";
import { handIn } from "../../test/support/handed-in.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { makeAssignments, shareOutCycle } from "../auditing/index.ts";
import { syncShippedInstruments } from "../instruments/index.ts";
import { many, one, run, sql } from "../platform/index.ts";
import { moderationPaths } from "./paths.ts";

let site: TestSite;
let browser: TestBrowser;
let desktop: Page;
let phone: Page;
let baseURL = "";
let drawn: DrawnProgramme;
let calibration: DrawnProgramme;
let pairs: { id: string; first: string; second: string }[] = [];

before(async () => {
  site = await testSite({ authority: { isDemo: true, today: "2020-12-20" } });
  const { db, authority } = site;
  await syncShippedInstruments(db);
  const { auditor, moderator } = authority.accounts;
  const panel = authority.accounts["panel-member"];
  for (const [id, name] of [[auditor, "Asha Patel"], [moderator, "Ben Okafor"], [panel, "Cara Lindqvist"]] as const) await run(db, sql`update account set name = ${name} where authority_id = ${authority.id} and id = ${id}`);
  const members = { "Plan coordinators": [auditor, panel], "Lead coordinators": [moderator] };
  drawn = await makeDrawnProgramme(db, authority, { kinds: Array.from({ length: 8 }, () => "new-plan"), members });
  await makeAssignments(db, authority.id, drawn.sampleId);
  await shareOutCycle(db, authority.id, drawn.cycleId);
  pairs = await many(db, sql`
    select m.id, m.first_assignment_id as first, m.second_assignment_id as second from moderation m join sample_item t on t.authority_id = m.authority_id and t.id = m.item_id
    where m.authority_id = ${authority.id} order by t.reference`);
  for (const [at, pair] of pairs.slice(0, 7).entries()) {
    await handIn(db, authority.id, pair.first, { ratedOn: at < 3 ? "2020-10-05" : "2020-11-05", answers: { A2: { value: "Partly", comment: "Photographs are named, not when they were used.", evidence: "He chose from photographs" }, B1: at % 2 === 0 ? "Partly" : "Yes", E3: "Partly" } });
    await handIn(db, authority.id, pair.second, { ratedOn: at < 3 ? "2020-10-12" : "2020-11-12", answers: { A2: { value: "No", comment: "Nobody is named who asked him." }, B1: "Partly", E2: "Partly", E3: at % 3 === 0 ? "No" : "Partly", F1: "Partly" } });
  }
  await handIn(db, authority.id, pairs[7]?.first ?? "");
  calibration = await makeDrawnProgramme(db, authority, { code: "CAL", purpose: "calibration", kinds: ["new-plan", "new-plan"], members });
  await makeAssignments(db, authority.id, calibration.sampleId);
  const rows = await many<{ id: string; accountId: string }>(db, sql`select id, account_id as "accountId" from assignment where authority_id = ${authority.id} and role = 'calibration' order by id`);
  for (const row of rows) await handIn(db, authority.id, row.id, { answers: row.accountId === moderator ? { A1: "Partly", B2: "No", E1: "Partly" } : row.accountId === panel ? { B2: "Partly", E1: "Partly" } : { A1: "N/A" } });
  baseURL = await site.listen();
  browser = await openBrowser();
  desktop = await browser.desktop({ baseURL, cookie: await site.cookieOf("qa-officer") });
  phone = await browser.phone({ baseURL, cookie: await site.cookieOf("qa-officer") });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function look(name: string, path: string): Promise<void> {
  for (const [device, page] of [["desktop", desktop], ["phone", phone]] as const) {
    await page.goto(path);
    await screenshot(page, `moderation-${name}-${device}`);
    await assertFits(page);
    await assertAccessible(page);
  }
}

test("every page can be read on a desk and on a phone, by everybody", async () => {
  await look("list", moderationPaths.list());
  await look("list-settled", moderationPaths.list({ cycle: drawn.cycleId, state: "settled" }));
  await look("waiting", moderationPaths.moderation(pairs[7]?.id ?? ""));
  await look("compare", moderationPaths.moderation(pairs[0]?.id ?? ""));
  await look("calibration", moderationPaths.calibration(calibration.cycleId));
  await look("calibration-empty", moderationPaths.calibration(drawn.cycleId));
  await look("outside", moderationPaths.outside(drawn.cycleId));
  await look("agreement-choose", moderationPaths.agreement());
  await look("agreement", moderationPaths.agreement({ role1: "internal", role2: "moderation", by: "section" }));
  await look("agreement-none", moderationPaths.agreement({ role1: "internal", role2: "external" }));
  await look("severity", moderationPaths.severity());
  const { id } = await one<{ id: string }>(site.db, sql`select id from rater where authority_id = ${site.authority.id} and account_id = ${site.authority.accounts.moderator}`);
  await look("rater", moderationPaths.raterSeverity(id));
});

test("auditor and moderator settle a document without JavaScript", async () => {
  const page = await browser.desktop({ baseURL, cookie: await site.cookieOf("moderator"), javaScript: false });
  await page.goto(moderationPaths.list());
  await page.getByRole("link", { name: "T1-C1-002" }).click();
  await page.getByText(/differ in 4/).waitFor();
  const difference = (id: string) => page.locator(`#difference-${id}`);
  await difference("A2").getByLabel("No", { exact: true }).check();
  await difference("A2").getByLabel("The moderator decides").check();
  await page.getByRole("button", { name: "Save what was settled about A2" }).click();
  await page.getByRole("alert").waitFor();
  await screenshot(page, "moderation-fault-desktop");
  assert.ok(await difference("A2").getByLabel("The moderator decides").isChecked(), "what was chosen is still there");
  await difference("A2").getByLabel("Reason").fill("The form asks who was there.");
  await page.getByRole("button", { name: "Save what was settled about A2" }).click();
  await page.getByText("Settled: No").waitFor();
  for (const id of ["B1", "E2", "F1"]) {
    await difference(id).getByLabel("Yes", { exact: true }).check();
    await page.getByRole("button", { name: `Save what was settled about ${id}` }).click();
    await difference(id).getByText("Settled: Yes").waitFor();
  }
  await screenshot(page, "moderation-all-settled-desktop");
  await page.getByRole("button", { name: "Settle", exact: true }).click();
  await page.getByText("T1-C1-002 is settled.").waitFor();
  await look("settled", moderationPaths.moderation(pairs[1]?.id ?? ""));
  await page.getByRole("link", { name: "The settled rating" }).click();
  await page.getByText("Settled: auditor and moderator").first().waitFor();
});

test("an auditor reads how strict they are, and nobody else's", async () => {
  const page = await browser.phone({ baseURL, cookie: await site.cookieOf("auditor") });
  await page.goto(moderationPaths.severity());
  await page.getByRole("heading", { name: "My own ratings" }).waitFor();
  await screenshot(page, "moderation-mine-phone");
  await assertFits(page);
  await assertAccessible(page);
  assert.equal(await page.getByText("Ben Okafor").count(), 0);
});
