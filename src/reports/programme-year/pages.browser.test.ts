import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../test/support/browser.ts";
import { storeProgrammeYear } from "../../../test/support/programme-year-ratings.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { smallJpeg } from "../../../test/support/pictures.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { run, sql } from "../../platform/index.ts";
import { changeLogo } from "../logo/change-logo.ts";
import { reportsPaths } from "../paths.ts";
import { correctReport } from "../use-cases/correct-report.ts";
import { makeMonthsReport } from "../use-cases/make-months-report.ts";
import { makeProgrammeReport } from "../use-cases/make-programme-report.ts";
import { publishReport } from "../use-cases/publish-report.ts";

let site: TestSite;
let browser: TestBrowser;
let pages: [string, Page][];
let programmeId = "";

before(async () => {
  site = await testSite({ authority: { isDemo: true, today: "2021-11-12" } });
  await syncShippedInstruments(site.db);
  programmeId = await storeProgrammeYear(site.db, site.authority);
  const baseURL = await site.listen();
  browser = await openBrowser();
  const cookie = await site.cookieOf("qa-officer");
  pages = [["desktop", await browser.desktop({ baseURL, cookie })], ["phone", await browser.phone({ baseURL, cookie })]];
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function look(name: string, path: string): Promise<void> {
  for (const [device, page] of pages) {
    await page.goto(path);
    await screenshot(page, `programme-year-${name}-${device}`);
    await assertFits(page);
    await assertAccessible(page);
  }
}

test("the year's report, its layout, quotes and logo, its correction and its data can be read by everybody, at a desk and on a phone", async () => {
  const actor = { authorityId: site.authority.id, accountId: site.authority.accounts["qa-officer"], today: "2021-11-12" };
  await look("make", reportsPaths.make("programme-year"));
  const { id } = await makeProgrammeReport(site.db, actor, { kind: "programme-year", programmeId });
  await look("draft", reportsPaths.report(id));
  await look("layout", reportsPaths.layout(id));
  await run(site.db, sql`update answer set comment = 'One of three outcomes of the advice is in the plan.' where authority_id = ${site.authority.id} and 'outcomes' = any(themes)`);
  await look("quotes", reportsPaths.quotes(id));
  await changeLogo(site.db, actor, smallJpeg);
  await look("logo", reportsPaths.logo());
  await publishReport(site.db, actor, id, { baseUrl: null });
  await look("correct", reportsPaths.correct(id));
  const correction = await correctReport(site.db, actor, { reportId: id, reason: "A table was wrong." });
  await look("correction", reportsPaths.report(correction.id));
  const pack = await makeProgrammeReport(site.db, actor, { kind: "inspection-pack", programmeId });
  await look("pack", reportsPaths.report(pack.id));
  for (const kind of ["families-summary", "easy-read"] as const) {
    const { id: summary } = await makeMonthsReport(site.db, actor, { kind, from: "2021-01", to: "2021-06" }, { isKnownToHold: true });
    await look(kind, reportsPaths.report(summary));
  }
  await look("data", reportsPaths.data({ programme: programmeId, by: ["team"] }));
});
