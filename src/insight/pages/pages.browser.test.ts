import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../test/support/browser.ts";
import { makeAuthority } from "../../../test/support/authority.ts";
import { TODAY } from "../../../test/support/plans-to-sample.ts";
import { storeWholeProgramme } from "../../../test/support/whole-programme-ratings.ts";
import { fiveTeams, storeDipSampleAudits } from "../../../test/support/dip-sample-audits.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { wholePaths } from "../whole/paths.ts";

let site: TestSite;
let browser: TestBrowser;
let desktop: Page;
let phone: Page;
let plain: Page;
let baseURL: string;

before(async () => {
  site = await testSite({ authority: { teams: fiveTeams, isDemo: true, today: "2020-10-12" } });
  await storeDipSampleAudits(site.db, site.authority);
  baseURL = await site.listen();
  const cookie = await site.cookieOf("qa-officer");
  browser = await openBrowser();
  desktop = await browser.desktop({ baseURL, cookie });
  phone = await browser.phone({ baseURL, cookie });
  plain = await browser.desktop({ baseURL, cookie, javaScript: false });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function look(name: string, path: string, pages: readonly (readonly [device: string, page: Page])[] = [["desktop", desktop], ["phone", phone]]): Promise<void> {
  for (const [device, page] of pages) {
    await page.goto(path);
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    await screenshot(page, `insight-${name}-${device}`);
    await assertFits(page);
    await assertAccessible(page);
  }
}

test("each kind of picture can be read by everybody, on a desk and on a phone", async () => {
  await look("month", "/insight");
  await look("team", `/insight?measure=percent&by=team&a=${site.authority.teamIds[0]}&b=${site.authority.teamIds[3]}`);
  await look("heat", "/insight?measure=percent&by=section&by2=team");
  await look("answers", "/insight?measure=answers&by=section");
  await look("criteria", "/insight?measure=met&by=criterion&section=E");
  await look("count", "/insight?measure=ratings&by=discipline");
  await look("whole", "/insight?measure=percent");
});

test("so can the ready questions, what stands behind a figure, faults and emptiness", async () => {
  await look("questions", "/insight/questions");
  await look("behind", `/insight/behind?measure=percent&team=${site.authority.teamIds[0]}`);
  await look("fault", "/insight?measure=weeks&by=rater");
  await look("empty", "/insight?measure=smart&by=need");
});

test("so can a programme's figures of audits joined with the reading program, and what is missing for them", async () => {
  await look("whole-programme-empty", wholePaths.page());
  const other = await makeAuthority(site.db, { today: TODAY });
  await storeWholeProgramme(site.db, other);
  const as = { baseURL, cookie: await site.cookieOf("qa-officer", other) };
  await look("whole-programme", wholePaths.page(), [["desktop", await browser.desktop(as)], ["phone", await browser.phone(as)]]);
});

test("a question is put with the form alone, without JavaScript", async () => {
  await plain.goto("/insight");
  await plain.getByLabel("What to measure").selectOption("Criteria met in full");
  await plain.getByLabel("Divide by").selectOption("Section");
  await plain.getByLabel("To month").fill("2020-08");
  await plain.getByRole("button", { name: "Show the answer" }).click();
  assert.equal(await plain.getByRole("heading", { level: 1 }).textContent(), "Criteria met in full by section");
  assert.match(plain.url(), /measure=met.*by=section/);
  await plain.getByRole("link", { name: "Remove the filter Months: To August 2020" }).click();
  assert.ok(!plain.url().includes("2020-08"));
});
