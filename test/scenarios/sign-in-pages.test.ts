import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { newId, run, sql } from "../../src/platform/index.ts";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../support/browser.ts";
import { makeAuthority } from "../support/authority.ts";
import { testSite, type TestSite } from "../support/site.ts";

const staff = [
  ["Priya Nair", "Senior SEND officer, quality assurance", "qa-officer"], ["Martin Oyelaran", "SEND training and compliance officer", "auditor"],
  ["Dr Samir Haddad", "Designated clinical officer", "auditor"], ["David Achterberg", "SEND service manager", "manager"],
] as const;

let site: TestSite;
let browser: TestBrowser;
let baseURL = "";

before(async () => {
  [site, browser] = await Promise.all([testSite({ authority: { isDemo: true, today: "2021-07-12", name: "Hartmere County Council" }, settings: { demo: true } }), openBrowser()]);
  for (const [name, job, role] of staff) {
    await run(site.db, sql`insert into account (authority_id, id, email, name, job_title, roles) values (${site.authority.id}, ${newId()}, ${`${name.replaceAll(" ", ".").toLowerCase()}@hartmere.example`}, ${name}, ${job}, ${[role]})`);
  }
  baseURL = await site.listen();
});
after(async () => {
  await browser.close();
  await site.close();
});

const check = async (page: Page, path: string, name: string) => {
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && !message.text().includes("404") && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(String(error)));
  await page.goto(path);
  await screenshot(page, name);
  await assertAccessible(page);
  await assertFits(page);
  assert.deepEqual(complaints, [], path);
};

for (const screen of ["desktop", "phone"] as const) {
  test(`a person of the demonstration signs in, sees home and their account, and signs out, on a ${screen}`, async () => {
    const page = await browser[screen]({ baseURL });
    await check(page, "/account", `sign-in-${screen}`);
    await page.getByRole("button", { name: /Priya Nair/ }).click();
    await page.waitForURL("**/account");
    await check(page, "/account", `account-${screen}`);
    await check(page, "/account/password", `password-${screen}`);
    await check(page, "/", `home-${screen}`);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/sign-in");
  });

  test(`an administrator of a real authority lets a person choose their password, on a ${screen}`, async () => {
    const real = await makeAuthority(site.db, { name: `Realshire ${screen}` });
    const page = await browser[screen]({ baseURL, cookie: await site.cookieOf("administrator", real) });
    await check(page, `/people/${real.accounts.auditor}/password`, `person-password-${screen}`);
    await page.getByRole("button", { name: "Make a link" }).click();
    await screenshot(page, `password-link-${screen}`);
    await assertAccessible(page);
    await assertFits(page);
    const link = new URL(await page.locator(".gt-secret").innerText());
    const person = await browser[screen]({ baseURL });
    await check(person, link.pathname, `set-password-${screen}`);
    await person.getByLabel("New password", { exact: true }).fill("granite kettle moth");
    await person.getByLabel("New password again").fill("granite kettle moth");
    await person.getByRole("button", { name: "Set password and sign in" }).click();
    await person.getByText("Your password is set").waitFor();
    await person.goto("/account/password");
    await screenshot(person, `password-${screen}`);
  });

  test(`an administrator's pages, on a ${screen}`, async () => {
    const page = await browser[screen]({ baseURL, cookie: await site.cookieOf("administrator") });
    await check(page, "/people", `people-${screen}`);
    await check(page, "/people/add", `people-add-${screen}`);
    await page.getByRole("button", { name: "Add person" }).click();
    await screenshot(page, `people-add-faults-${screen}`);
    await assertAccessible(page);
    await check(page, `/people/${site.authority.accounts.auditor}`, `person-${screen}`);
    await check(page, "/nowhere", `not-found-${screen}`);
  });
}
