import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SESSION_COOKIE } from "../../src/access/session/session-cookie.ts";
import { startSession } from "../../src/access/session/start-session.ts";
import { loadDemonstration } from "../../src/demo/index.ts";
import { syncShippedInstruments } from "../../src/instruments/index.ts";
import { one, sql } from "../../src/platform/index.ts";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../support/browser.ts";
import { testSite, type TestSite } from "../support/site.ts";

let site: TestSite;
let browser: TestBrowser;
let baseURL = "";

before(async () => {
  [site, browser] = await Promise.all([testSite(), openBrowser()]);
  await syncShippedInstruments(site.db);
  await loadDemonstration(site.db, { dataKey: site.settings.dataKey, onProgress: () => {} });
  baseURL = await site.listen();
});
after(async () => {
  await browser.close();
  await site.close();
});

const cookieOf = async (name: string) => {
  const { authorityId, id } = await one<{ authorityId: string; id: string }>(site.db, sql`select authority_id as "authorityId", id from account where name = ${name}`);
  return `${SESSION_COOKIE}=${await startSession(site.db, authorityId, id)}`;
};

for (const screen of ["desktop", "phone"] as const) {
  for (const [name, who] of [["Priya Nair", "officer"], ["Martin Oyelaran", "auditor"], ["Cllr Anne Whitfield", "board"]] as const) {
    test(`the home page of ${who} on a ${screen}`, async () => {
      const page = await browser[screen]({ baseURL, cookie: await cookieOf(name) });
      await page.goto("/");
      await screenshot(page, `home-${who}-${screen}`);
      await assertAccessible(page);
      await assertFits(page);
      assert.equal(await page.getByRole("heading", { name: "How the programme stands" }).isVisible(), true);
      assert.equal(await page.getByRole("heading", { name: "Your latest audits" }).isVisible(), who === "auditor");
    });
  }

  test(`a council that begins sees what to do first, on a ${screen}`, async () => {
    const page = await browser[screen]({ baseURL, cookie: await site.cookieOf("administrator") });
    await page.goto("/");
    await screenshot(page, `home-empty-${screen}`);
    await assertAccessible(page);
    await assertFits(page);
    assert.equal(await page.getByRole("link", { name: "Bring in your register" }).isVisible(), true);
  });
}

test("the last quarter's figure is that of the ratings which it opens", async () => {
  const page = await browser.desktop({ baseURL, cookie: await cookieOf("Priya Nair") });
  await page.goto("/");
  const card = page.locator(".gt-card", { has: page.getByRole("link", { name: "April to June 2021" }) });
  const shown = await card.locator(".gt-card__figure").innerText();
  assert.match(shown, /^\d+%$/);
  await page.getByRole("link", { name: "April to June 2021", exact: true }).click();
  await page.waitForURL("**/ratings?**");
  const listed = (await page.locator("main").innerText()).match(/counted once: (\d+\.\d)%/g) ?? [];
  assert.ok(listed.some((text) => `${Math.round(Number(/[\d.]+/.exec(text)?.[0]))}%` === shown), `${shown} among ${listed.join(", ")}`);
});

test("who begins, and may bring nothing in, is told why there is nothing", async () => {
  assert.match((await site.as("viewer").get("/")).body, /There is nothing here yet/);
  assert.doesNotMatch((await site.as("viewer").get("/")).body, /First steps/);
});

test("whoever sees no figures is led to their own audits, and not told that there is nothing", async () => {
  for (const role of ["writer", "outside-auditor", "panel-member"] as const) {
    const { body } = await site.as(role).get("/");
    assert.doesNotMatch(body, /There is nothing here yet/, role);
    assert.match(body, /href="\/audits">My audits<\/a>/, role);
  }
});
