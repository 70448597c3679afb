import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../test/support/browser.ts";
import { fiveTeams, storeDipSampleAudits } from "../../test/support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { addRecommendation } from "./recommendations/write-recommendation.ts";
import { makeMonthsReport } from "./use-cases/make-months-report.ts";
import { makeReport } from "./use-cases/make-report.ts";
import { publishReport } from "./use-cases/publish-report.ts";

let site: TestSite;
let browser: TestBrowser;
let desktop: Page;
let phone: Page;
let reportId = "";

before(async () => {
  site = await testSite({ authority: { teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
  const actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-07-20" };
  const first = await makeReport(site.db, actor, { from: "2020-01", to: "2020-06", instrument: "dip-sample" });
  for (const [text, owner, dueOn] of [
    ["Renewed training and support for officers and SENCOs on section A", "Assistant Team Manager", "2020-09-30"],
    ["Quality assurance of section G where health services are involved, with the least detail that each service gives: who does what, how long, how often, and by when it is reviewed", "DCO and Assistant Team Manager", "2020-12-18"],
  ] as const) await addRecommendation(site.db, actor, first.id, { text, owner, dueOn });
  await publishReport(site.db, actor, first.id, { baseUrl: null });
  const baseURL = await site.listen();
  browser = await openBrowser();
  const cookie = await site.cookieOf("qa-officer");
  desktop = await browser.desktop({ baseURL, cookie });
  phone = await browser.phone({ baseURL, cookie });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function look(name: string, path: string): Promise<void> {
  for (const [device, page] of [["desktop", desktop], ["phone", phone]] as const) {
    await page.goto(path);
    await screenshot(page, `reports-${name}-${device}`);
    await assertFits(page);
    await assertAccessible(page);
  }
}

test("a QA officer makes a report, writes in it, recommends, publishes and reads it", async () => {
  await look("list", "/reports");
  await look("choose", "/reports/new");
  await desktop.getByRole("link", { name: "Dip-sampling report" }).click();
  await look("make", "/reports/new/dip-sample");
  await look("make-timeliness", "/reports/new/timeliness");
  const actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2020-10-12" };
  for (const kind of ["board", "quarterly-learning"] as const) {
    const { id } = await makeMonthsReport(site.db, actor, { kind, from: "2020-07", to: "2020-09" });
    await look(kind, `/reports/${id}`);
  }
  await desktop.goto("/reports/new/dip-sample");
  await desktop.getByLabel("First month").fill("2021-07");
  await desktop.getByRole("button", { name: "Make the draft" }).click();
  await desktop.getByRole("alert").waitFor();
  await screenshot(desktop, "reports-make-fault-desktop");
  await desktop.getByLabel("First month").fill("2020-07");
  await desktop.getByLabel("Last month").fill("2020-09");
  await desktop.getByRole("button", { name: "Make the draft" }).click();
  await desktop.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  reportId = desktop.url().split("/").at(-1) ?? "";
  await look("draft", `/reports/${reportId}`);

  await desktop.getByRole("link", { name: /^Change this text\s*: Context/ }).click();
  await desktop.getByLabel("Text").fill("This is the second report.\n\nThe SEND Assessment Team takes over.");
  await screenshot(desktop, "reports-text-desktop");
  await desktop.getByRole("button", { name: "Save" }).click();
  await desktop.getByText("The SEND Assessment Team takes over.").waitFor();
  await look("text", `/reports/${reportId}/texts/context-words`);

  await look("recommend", `/reports/${reportId}/recommendations/new`);
  await desktop.getByLabel("What is to be done").fill("Ensure the NHS number is included in every plan issued");
  await desktop.getByLabel("Who is to do it").fill("Casework Officers and Senior Officers");
  await desktop.getByLabel("Day").fill("31");
  await desktop.getByLabel("Month").fill("2");
  await desktop.getByLabel("Year").fill("2021");
  await desktop.getByRole("button", { name: "Save" }).click();
  await desktop.getByRole("alert").waitFor();
  await screenshot(desktop, "reports-recommend-fault-desktop");
  await desktop.getByLabel("Day").fill("28");
  await desktop.getByRole("button", { name: "Save" }).click();
  await desktop.getByText("The recommendation was added.").waitFor();

  await look("publish", `/reports/${reportId}/publish`);
  await desktop.goto(`/reports/${reportId}/publish`);
  await desktop.getByRole("button", { name: "Publish now" }).click();
  await desktop.getByText("The report is published.").waitFor();
  assert.match(desktop.url(), new RegExp(reportId));
  await look("published", `/reports/${reportId}`);
});

test("a figure opens the ratings behind it", async () => {
  await desktop.goto(`/reports/${reportId}`);
  await desktop.getByRole("link", { name: /^90%\s*, Team 4, Average/ }).first().click();
  await desktop.getByText("Each month counted once: 89.7%").waitFor();
  await screenshot(desktop, "reports-ratings-behind-desktop");
});

test("on paper no link is followed by its address, and nothing asks to be typed or pressed", async () => {
  await desktop.emulateMedia({ media: "print" });
  for (const path of [`/reports/${reportId}`, "/recommendations", "/ratings", "/register"]) {
    await desktop.goto(path);
    const after = await desktop.evaluate(`[...document.querySelectorAll("main a")].map((link) => getComputedStyle(link, "::after").content).filter((content) => content !== "none")`);
    assert.deepEqual(after, [], path);
    for (const typed of await desktop.locator("main form").all()) assert.ok(!(await typed.isVisible()), path);
    await assertFits(desktop);
  }
  await desktop.goto("/register?status=active");
  assert.ok(await desktop.getByText("Status: Plan in force").isVisible(), "what the list was filtered by");
  assert.ok(((await desktop.locator("main table").boundingBox())?.x ?? 999) < 60, "the list has the whole width");
  await screenshot(desktop, "reports-register-print");
  await desktop.emulateMedia({ media: "screen" });
});

test("recommendations are seen, moved on and remembered", async () => {
  await look("recommendations", "/recommendations");
  await desktop.goto("/recommendations?show=overdue");
  await desktop.getByRole("link", { name: /Renewed training/ }).click();
  await desktop.getByLabel("In progress").check();
  await desktop.getByLabel("What has happened").fill("Two of five SENCO forums held.");
  await desktop.getByRole("button", { name: "Save" }).click();
  await desktop.getByText("From “Not started” to “In progress”").waitFor();
  await look("recommendation", new URL(desktop.url()).pathname);
  await look("reassign", `${new URL(desktop.url()).pathname}/owner`);
});

test("a withdrawn report says why", async () => {
  await look("withdraw", `/reports/${reportId}/withdraw`);
  await desktop.goto(`/reports/${reportId}/withdraw`);
  await desktop.getByLabel("Why it is withdrawn").fill("Two audits were entered for the wrong team.");
  await desktop.getByRole("button", { name: "Withdraw it" }).click();
  await desktop.getByText("Two audits were entered for the wrong team.").waitFor();
  await screenshot(desktop, "reports-withdrawn-desktop");
});
