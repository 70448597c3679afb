import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../test/support/browser.ts";
import { addPlan, exampleChildren, exampleFile } from "../../../test/support/plans-to-read.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { syncShippedInstruments } from "../../instruments/index.ts";
import { jobTasks } from "../../main.ts";
import { addJob, one, run, sql, startWorker, type RunningWorker } from "../../platform/index.ts";
import { registerPaths } from "../../register/index.ts";
import { readingPaths } from "../paths.ts";

describe("the pages of readings in a browser", () => {
  let site: TestSite;
  let worker: RunningWorker;
  let browser: TestBrowser;
  let baseURL: string;
  let cookie: string;
  let planId: string;
  before(async () => {
    site = await testSite({ authority: { name: "Northbridge Council", today: "2026-08-01" } });
    await syncShippedInstruments(site.db);
    worker = await startWorker(site.connection, jobTasks(site.connection, site.settings), { concurrency: 2 });
    planId = await addPlan(site.db, site.authority, "EHC-00001", exampleChildren.q01);
    await addPlan(site.db, site.authority, "EHC-00002", { ...exampleChildren.q02, team: "South" });
    await addPlan(site.db, site.authority, "EHC-00003", exampleChildren.q03);
    await addPlan(site.db, site.authority, "EHC-00004", { ...exampleChildren.q04, birthDate: "2014-01-18", nhsNumber: null });
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
    await screenshot(page, `readings-${name}-desktop`);
    await assertAccessible(page);
    await assertFits(page);
    const phone = await browser.phone({ baseURL, cookie });
    await phone.goto(page.url());
    await screenshot(phone, `readings-${name}-phone`);
    await assertAccessible(phone);
    await assertFits(phone);
    await phone.screenshot({ path: `test/output/readings-${name}-phone-top.png` });
    await phone.context().close();
  };
  const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

  for (const javaScript of [true, false])
    test(`plans are uploaded, what is doubtful is answered, and what came of them is seen ${javaScript ? "with" : "without"} scripts`, async () => {
      const page = await browser.desktop({ baseURL, cookie, javaScript });
      const see = (name: string) => (javaScript ? look(page, name) : Promise.resolve());
      await page.goto(readingPaths.findings());
      if (javaScript) await see("empty");
      await page.getByRole("link", { name: "Upload plans" }).or(page.getByRole("button", { name: "Upload plans" })).first().click();
      await see("upload");
      await press(page, "Upload and read");
      await page.getByText("Choose the files.").first().waitFor();
      await see("upload-fault");
      await page.locator("input[type=file]").setInputFiles([
        { name: "Tolliver-Eze final.docx", mimeType: "application/octet-stream", buffer: exampleFile("q01", "plan.docx") },
        { name: "SALT advice.docx", mimeType: "application/octet-stream", buffer: exampleFile("q01", "advice-salt.docx") },
        { name: "Appleyard-Nowak EHCP amended March.pdf", mimeType: "application/octet-stream", buffer: exampleFile("q02", "plan.pdf") },
        { name: "EHC-00003.docx", mimeType: "application/octet-stream", buffer: exampleFile("q03", "plan.docx") },
        { name: "Idris Penhallow plan.docx", mimeType: "application/octet-stream", buffer: exampleFile("q04", "plan.docx") },
        { name: "advice-social-care.docx", mimeType: "application/octet-stream", buffer: Buffer.from("A letter without a name in it.") },
        { name: "cut off.docx", mimeType: "application/octet-stream", buffer: exampleFile("q04", "plan.docx").subarray(0, 4000) },
      ]);
      await press(page, "Upload and read");
      for (let at = 0; at < 100 && (await page.getByText("Waiting for your answers").count()) === 0; at += 1) {
        await sleep(300);
        if (!javaScript) await page.reload();
      }
      await see("asked");
      await page.getByRole("link", { name: "Look for another plan" }).last().click();
      await page.getByLabel("Find a child").fill("penhallow");
      await press(page, "Find");
      await page.getByRole("radio", { name: /EHC-00004/ }).check();
      if (javaScript) {
        await screenshot(page, "readings-find-desktop");
        await assertAccessible(page);
        await assertFits(page);
      }
      await page.getByLabel("What it is").selectOption({ label: "Social care advice" });
      await press(page, "Add to this plan");
      await page.getByText("The file was added to the plan.").waitFor();
      await page.getByRole("radio", { name: /EHC-00004/ }).first().check();
      await press(page, "Save answers");
      for (let at = 0; at < 100 && (await page.locator(".govuk-panel").count()) === 0; at += 1) {
        await sleep(300);
        if (!javaScript) await page.reload();
      }
      await see("done");
      assert.match(await page.locator(".govuk-panel").innerText(), /4 plans read, 1 not/);
      await page.goto(readingPaths.uploads());
      await see("uploads");
      await page.goto(readingPaths.findings());
      await see("findings");
      await page.getByLabel("Section", { exact: true }).selectOption("F");
      await press(page, "Apply filters");
      assert.match(page.url(), /section=F/);
      if (javaScript) await see("findings-filtered");
    });

  test("a plan's page has its reading in numbers, and its reading opens from there", async () => {
    const page = await browser.desktop({ baseURL, cookie });
    await page.goto(registerPaths.plan(planId));
    await look(page, "panel");
    await page.getByRole("link", { name: "See the reading" }).click();
    await look(page, "reading");
    await page.goto(readingPaths.feedback(planId));
    await look(page, "feedback");
  });

  test("a reading that is under way, was not asked for, or failed says what to do", async () => {
    const page = await browser.desktop({ baseURL, cookie });
    const { id, documentId, sealed } = await one<{ id: string; documentId: string; sealed: Buffer }>(site.db, sql`select id, document_id as "documentId", sealed from reading where authority_id = ${site.authority.id} and plan_id = ${planId}`);
    const set = (state: string, more = sql``) => run(site.db, sql`update reading set state = ${state} ${more} where authority_id = ${site.authority.id} and id = ${id}`);
    await set("failed", sql`, problem_code = 'plan-locked', problem_words = 'The document is locked with a password.', problem_cure = 'Take the password off, and add it again.'`);
    await page.goto(readingPaths.reading(planId));
    await page.getByText("Could not be read again").waitFor();
    await set("failed", sql`, sealed = null, is_latest = false`);
    await page.goto(readingPaths.reading(planId));
    await look(page, "failed");
    await set("scan", sql`, pages_done = 3, pages_total = 12`);
    await page.goto(readingPaths.reading(planId));
    await look(page, "stopped");
    await worker.stop();
    await addJob(site.db, "reading/recognise", {}, { key: `recognise ${documentId}` });
    await page.goto(readingPaths.reading(planId));
    await look(page, "scan");
    await page.goto(registerPaths.plan(planId));
    await page.getByText("Recognising the letters of a scan").waitFor();
    await run(site.db, sql`delete from graphile_worker._private_jobs`);
    await set("read", sql`, sealed = ${sealed}, is_latest = true, left_out = jsonb_build_array(jsonb_build_object('documentId', document_id, 'code', 'plan-damaged', 'words', 'The file is damaged.', 'cure', 'Save it again.'))`);
    await page.goto(readingPaths.reading(planId));
    await page.getByText("Not all advice could be read with the plan.").waitFor();
    await page.screenshot({ path: "test/output/readings-news-top.png" });
  });
});
