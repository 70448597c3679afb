import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { syncShippedInstruments } from "../instruments/index.ts";
import { jobTasks } from "../main.ts";
import { run, sql, startWorker, type RunningWorker } from "../platform/index.ts";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../test/support/browser.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { importPaths } from "./paths.ts";

const example = (name: string) => join(import.meta.dirname, "..", "..", "test", "imports", name);

describe("the pages of imports in a browser", () => {
  let site: TestSite;
  let worker: RunningWorker;
  let browser: TestBrowser;
  let baseURL: string;
  let cookie: string;
  before(async () => {
    site = await testSite({ authority: { name: "Northbridge Council", today: "2026-03-01" } });
    await syncShippedInstruments(site.db);
    worker = await startWorker(site.connection, jobTasks(site.connection, site.settings), { concurrency: 1 });
    browser = await openBrowser();
    baseURL = await site.listen();
    cookie = await site.cookieOf("qa-officer");
  });
  after(async () => {
    await browser.close();
    await worker.stop();
    await site.close();
  });

  /** The page as it is on a desk and on a phone: accessible, and no wider than the window. */
  const look = async (page: Page, name: string) => {
    await screenshot(page, `imports-${name}-desktop`);
    await assertAccessible(page);
    await assertFits(page);
    const phone = await browser.phone({ baseURL, cookie });
    await phone.goto(page.url());
    await screenshot(phone, `imports-${name}-phone`);
    await assertAccessible(phone);
    await assertFits(phone);
    await phone.context().close();
  };
  const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

  for (const javaScript of [true, false])
    test(`a register goes in and out again ${javaScript ? "with" : "without"} scripts`, async () => {
      const page = await browser.desktop({ baseURL, cookie, javaScript });
      const see = (name: string) => (javaScript ? look(page, name) : Promise.resolve());
      await page.goto(importPaths.list());
      await see("empty");
      await page.getByRole("button", { name: "New import" }).or(page.getByRole("link", { name: "New import" })).first().click();
      await see("kind");
      await page.getByLabel("Children and plans").check();
      await press(page, "Continue");
      await see("files");
      await page.locator("input[type=file]").setInputFiles(example("caseload.csv"));
      await press(page, "Continue");
      await page.getByRole("heading", { name: "What do the columns mean?" }).waitFor();
      await see("columns");
      await page.getByLabel("Meaning of Ref").selectOption({ label: "Plan reference" });
      await press(page, "Check the file");
      await page.getByRole("button", { name: "Take it in" }).waitFor();
      await see("checked");
      await press(page, "Take it in");
      await page.getByRole("heading", { name: "Taken in" }).waitFor();
      await see("done");
      await page.getByRole("link", { name: "Undo this import" }).click();
      await see("undo");
      await press(page, "Undo the import");
      await page.getByText("Everything is as it was before").first().waitFor();
      await see("undone");
      await page.goto(importPaths.list());
      await see("list");
      await page.context().close();
    });

  test("faults, questions, progress and a file that cannot be read are shown where one looks", async () => {
    const page = await browser.desktop({ baseURL, cookie });
    const bad = readFileSync(example("caseload.csv"), "utf8").replace("T813200000701", "X813200000701").replace("22/03/2021", "22/03/2031").replace("Speech and language", "Talking").replace("02/11/2020", "31/11/2020");
    await page.goto(importPaths.files("register"));
    await press(page, "Continue");
    await look(page, "files-error");
    await page.locator("input[type=file]").setInputFiles({ name: "caseload 2026 final version 3.csv", mimeType: "text/csv", buffer: Buffer.from(bad) });
    await press(page, "Continue");
    await press(page, "Check the file");
    await page.getByText("4 faults to mend").waitFor();
    await look(page, "faults");

    await page.goto(importPaths.files("ratings"));
    await page.locator("input[type=file]").setInputFiles(example("audits-wide.csv"));
    await press(page, "Continue");
    await look(page, "options");
    await press(page, "Continue");
    await look(page, "options-error");
    await page.getByLabel("Instrument").selectOption("dip-sample");
    await press(page, "Continue");
    await page.getByRole("heading", { name: "What do the columns mean?" }).waitFor();
    await look(page, "columns-ratings");
    await page.getByLabel("Meaning of EHCP ref").selectOption("");
    await press(page, "Check the file");
    await page.getByText("1 question to answer").waitFor();
    await look(page, "questions");

    // While no worker is there, the progress stands still; when one comes, the page finds out by itself.
    await worker.stop();
    await press(page, "Save answers and check again");
    await page.getByText("1 question to answer").waitFor();
    await page.getByLabel("North").check();
    await press(page, "Save answers and check again");
    await page.getByText("Checking the file").waitFor();
    await run(site.db, sql`update import set rows_done = 1200, rows_total = 4800 where state = 'checking'`);
    await page.getByText("1,200 of 4,800 (25%)").last().waitFor();
    await look(page, "progress");
    worker = await startWorker(site.connection, jobTasks(site.connection, site.settings), { concurrency: 1 });
    await page.getByRole("button", { name: "Take it in" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Take it in" }).count(), 1);

    await page.goto(importPaths.files("figures"));
    await page.locator("input[type=file]").setInputFiles({ name: "numbers.csv", mimeType: "text/csv", buffer: Buffer.from("1,2\n3,4\n") });
    await press(page, "Continue");
    await press(page, "Continue");
    await page.getByText("holds no table").waitFor();
    await look(page, "failed");
    await page.context().close();
  });
});
