import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../test/support/browser.ts";
import { addPlan } from "../../../test/support/plans-to-read.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { addMail, newId, run, sql } from "../../platform/index.ts";
import { recordInTrail } from "./record-in-trail.ts";
import { recordOpening } from "./record-opening.ts";

describe("the trail, the messages and the people in a browser", () => {
  let site: TestSite;
  let browser: TestBrowser;
  let [baseURL, cookie, planId] = ["", "", ""];
  before(async () => {
    site = await testSite({ authority: { name: "Northbridge Council", today: "2026-08-01" } });
    const { id: authorityId, accounts } = site.authority;
    planId = await addPlan(site.db, site.authority, "EHC-00017", { forename: "Quill", surname: "Invented", birthDate: "2014-01-17", need: "ASD" });
    await run(site.db, sql`update account set discipline = 'Educational psychology', job_title = 'Senior educational psychologist' where id = ${accounts.auditor}`);
    const hours = [1, 2, 3, 5, 8, 21, 30, 31, 50];
    for (const [at, back] of hours.entries()) {
      const accountId = [accounts.auditor, accounts.moderator, accounts.manager][at % 3] ?? null;
      await recordOpening(site.db, { authorityId, accountId }, { act: at % 4 === 3 ? "open-reading" : "open-plan", subject: { kind: "plan", id: planId } }, new Date(Date.now() - back * 3_600_000));
    }
    await recordInTrail(site.db, { authorityId, accountId: accounts.auditor }, [{ act: "change-answer", subject: { kind: "assignment", id: newId() }, planId, details: { criterion: "B3", from: "partly", to: "yes" } }]);
    await recordInTrail(site.db, { authorityId, accountId: null }, [{ act: "change-person", subject: { kind: "account", id: accounts.writer }, details: { roles: ["writer"] } }]);
    const mail = { authorityId, toAccountId: accounts.auditor, kind: "audit-given", subject: "An audit for you", body: "2021-C1-007" };
    const failed = await addMail(site.db, mail);
    await addMail(site.db, { ...mail, kind: "audit-late", toAccountId: accounts["panel-member"] });
    const sent = await addMail(site.db, { ...mail, toAccountId: accounts.moderator });
    await run(site.db, sql`update mail set state = 'failed', tries = 10, tried_at = now(), problem = 'notify-unreachable' where id = ${failed}`);
    await run(site.db, sql`update mail set state = 'sent', tries = 1, tried_at = now(), sent_at = now(), way = 'folder' where id = ${sent}`);
    browser = await openBrowser();
    baseURL = await site.listen();
    cookie = await site.cookieOf("administrator");
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const look = async (path: string, name: string, act?: (page: Page) => Promise<void>) => {
    for (const device of ["desktop", "phone"] as const) {
      const page = await browser[device]({ baseURL, cookie });
      await page.goto(path);
      await act?.(page);
      await screenshot(page, `${name}-${device}`);
      await assertFits(page);
      await assertAccessible(page);
      await page.context().close();
    }
  };

  test("who opened a plan", () => look(`/trail/plans/${planId}`, "trail-of-plan"));
  test("the trail", () => look("/trail?act=opened", "trail", (page) => page.getByText("How to prove").click()));
  test("nothing found in the trail", () => look("/trail?person=program&act=open-plan&from=2026-01-01", "trail-empty"));
  test("messages", () => look("/mail", "messages"));
  test("people", () => look("/people", "people"));
  test("a person's form, with a discipline of its own and faults", () => look("/people/add", "person-form", async (page) => {
    await page.getByLabel("Other", { exact: true }).check();
    await page.getByRole("button", { name: "Add person" }).click();
  }));
  test("the family does not want an audit: asked, refused, noted, and asked back", async () => {
    await look(`/register/plans/${planId}/opt-out`, "opt-out-faults", async (page) => {
      await page.getByLabel("Day").fill("32");
      await page.getByRole("button", { name: "Save" }).click();
    });
    await run(site.db, sql`update person set audit_opt_out_on = '2026-07-20'`);
    await look(`/register/plans/${planId}/opt-out`, "opt-out-undo");
    await look(`/register/plans/${planId}`, "plan-opted-out");
  });
});
