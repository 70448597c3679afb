import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../test/support/browser.ts";
import { addPlans, makeCycle, TODAY } from "../../test/support/plans-to-sample.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { syncShippedInstruments } from "../instruments/index.ts";
import { samplingPaths as paths } from "./paths.ts";

let site: TestSite;
let browser: TestBrowser;
let baseURL = "";

before(async () => {
  site = await testSite({ authority: { today: TODAY, teams: ["North", "South"] } });
  await syncShippedInstruments(site.db);
  await addPlans(site.db, site.authority, { team: "North", count: 14, advice: ["medical-advice"] });
  await addPlans(site.db, site.authority, { team: "South", count: 2, kind: "amended-plan-to-year-8" });
  [browser, baseURL] = await Promise.all([openBrowser(), site.listen()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function look(page: Page, name: string): Promise<void> {
  await assertAccessible(page);
  await assertFits(page);
  await screenshot(page, `sampling-${name}`);
}

/** The whole way: design, check, draw, replace, withdraw. */
async function walk(page: Page, cycleId: string, size: string): Promise<void> {
  await page.goto(paths.design(cycleId));
  await look(page, `design-${size}`);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForLoadState();
  await look(page, `design-faults-${size}`);
  assert.match(await page.title(), /^Error: /);
  for (const kind of ["New plan", "Amended plan to Year 8"]) await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Divide by").selectOption({ label: "Team" });
  await page.getByLabel("How many from each group").fill("3");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { name: "Check before you draw" }).waitFor();
  await look(page, `check-${size}`);
  await page.getByRole("button", { name: "Draw 5 documents" }).click();
  await page.getByText("The sample is drawn.").waitFor();
  await look(page, `sample-${size}`);
  await page.getByRole("link", { name: /^Replace/ }).first().click();
  await page.getByRole("heading", { name: /^Replace / }).waitFor();
  await look(page, `replace-${size}`);
  await page.getByLabel("The file is missing").check();
  await page.getByRole("button", { name: "Replace it" }).click();
  await page.getByText(/was replaced by/).waitFor();
  await look(page, `replaced-${size}`);
  await page.getByRole("link", { name: "Withdraw this draw" }).click();
  await page.getByLabel("Why it is withdrawn").fill("Drawn to try it out");
  await look(page, `withdraw-${size}`);
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await page.getByText("The draw was withdrawn.").waitFor();
  await page.goto(paths.calculator());
  await look(page, `calculator-${size}`);
}

test("a sample is drawn, replaced and withdrawn on a desktop; every page is accessible", async () => {
  await walk(await browser.desktop({ baseURL, cookie: await site.cookieOf("qa-officer") }), await makeCycle(site.db, site.authority, "D"), "desktop");
});

test("the same on a phone", async () => {
  await walk(await browser.phone({ baseURL, cookie: await site.cookieOf("qa-officer") }), await makeCycle(site.db, site.authority, "F"), "phone");
});

test("and without JavaScript, with numbers of its own for each group and the seed that was thrown", async () => {
  const page = await browser.desktop({ baseURL, cookie: await site.cookieOf("qa-officer"), javaScript: false });
  await page.goto(paths.design(await makeCycle(site.db, site.authority, "N")));
  await page.getByLabel("New plan", { exact: true }).check();
  await page.getByLabel("Divide by").selectOption({ label: "Kind of document" });
  await page.getByLabel("A number of its own for each group").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("How many of New plan").fill("4");
  await page.getByRole("button", { name: "Work it out again" }).click();
  await page.getByText("From 14 documents, 4 would be drawn").waitFor();
  await page.getByLabel("We bring our own").check();
  await page.getByLabel("Seed", { exact: true }).fill("3 3 6 1 5");
  await page.getByRole("button", { name: "Draw the sample" }).click();
  await page.getByText("The sample is drawn.").waitFor();
  await page.getByText("3 3 6 1 5").waitFor();
});
