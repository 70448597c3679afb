import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { SESSION_COOKIE } from "../../src/access/session/session-cookie.ts";
import { startSession } from "../../src/access/session/start-session.ts";
import { loadDemonstration } from "../../src/demo/index.ts";
import { syncShippedInstruments } from "../../src/instruments/index.ts";
import { many, one, sql } from "../../src/platform/index.ts";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../support/browser.ts";
import { testSite, type TestSite } from "../support/site.ts";

// This file is long because it follows one cycle of a published yearly programme through every hand: the QA officer who sets it up and draws, five
// auditors (one by keyboard alone), a moderator who must not see their answers, the two who settle, and the officer who reads what came of it.
let site: TestSite;
let browser: TestBrowser;
let baseURL = "";
let officer: Page;
let cyclePath = "";

before(async () => {
  [site, browser] = await Promise.all([testSite(), openBrowser()]);
  await syncShippedInstruments(site.db);
  await loadDemonstration(site.db, { dataKey: site.settings.dataKey, onProgress: () => {} });
  baseURL = await site.listen();
  officer = await open("Priya Nair");
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(name: string): Promise<Page> {
  const { authorityId, id } = await one<{ authorityId: string; id: string }>(site.db, sql`select authority_id as "authorityId", id from account where name = ${name}`);
  const page = await browser.desktop({ baseURL, cookie: `${SESSION_COOKIE}=${await startSession(site.db, authorityId, id)}` });
  page.on("pageerror", (error) => assert.fail(error));
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `programme-${name}`);
  if (await page.locator(".gt-audit").count()) await page.screenshot({ path: join(import.meta.dirname, "..", "output", `programme-${name}-window.png`) });
  await assertAccessible(page);
  await assertFits(page);
}

const auditors = ["Imran Qureshi", "Beth Lawley", "Martin Oyelaran", "Grace Adeyinka", "Tom Ellery"];
const audits = (state: string, role = "audit") => many<{ id: string; reference: string; name: string }>(site.db, sql`
  select s.id, t.reference, a.name from assignment s join sample_item t on t.authority_id = s.authority_id and t.id = s.item_id
  join account a on a.authority_id = s.authority_id and a.id = s.account_id where t.reference like '2122-%' and s.role = ${role} and s.state = ${state} order by t.reference`);

test("the QA officer sets up a yearly programme, adds an auditor to a group, and starts it", async () => {
  await officer.goto("/programmes/new");
  await officer.getByLabel("A year in cycles").check();
  await officer.getByLabel("Name", { exact: true }).fill("Programme 2021 to 2022");
  await officer.getByLabel("Short code").fill("2122");
  for (const [id, value] of [["start-day", "1"], ["start-month", "7"], ["start-year", "2021"], ["end-day", "30"], ["end-month", "6"], ["end-year", "2022"]] as const) await officer.locator(`#${id}`).fill(value);
  await officer.getByLabel("Every school term").check();
  await officer.getByRole("button", { name: "Set up the programme" }).click();
  await officer.getByText("The programme was set up.").waitFor();
  await look(officer, "set-up");
  const programme = officer.url();
  await officer.getByRole("link", { name: "Who belongs to which group" }).click();
  await officer.getByRole("link", { name: "Plan coordinators", exact: true }).click();
  await officer.getByLabel("Tom Ellery").check();
  await look(officer, "group");
  await officer.getByRole("button", { name: "Save" }).click();
  await officer.getByText("was saved.").waitFor();
  await officer.goto(programme);
  await officer.getByRole("button", { name: "Start the programme" }).click();
  await officer.getByText("The programme is running.").waitFor();
  await officer.locator("table", { hasText: "Audits due" }).getByRole("link").first().click();
  await officer.getByText("Draw the sample first.").waitFor();
  cyclePath = new URL(officer.url()).pathname;
});

test("the sample is drawn blind, proves itself, and its audits are shared out evenly", async () => {
  await officer.getByRole("button", { name: "Draw a sample", exact: true }).click();
  while (await officer.locator('input[name="kinds"]:checked').count()) await officer.locator('input[name="kinds"]:checked').first().uncheck();
  await officer.getByLabel("New plan", { exact: true }).check();
  while (await officer.locator('input[name="advice"]:checked').count()) await officer.locator('input[name="advice"]:checked').first().uncheck();
  await officer.getByLabel("Divide by").selectOption({ label: "Kind of document" });
  await officer.getByLabel("How many from each group").fill("5");
  await officer.getByRole("button", { name: "Continue" }).click();
  await officer.getByRole("heading", { name: "Check before you draw" }).waitFor();
  await look(officer, "check-draw");
  await officer.getByRole("button", { name: "Draw 5 documents" }).click();
  await officer.getByText("The sample is drawn.").waitFor();
  await look(officer, "sample");
  const text = await officer.locator("main").innerText();
  const children = await many<{ surname: string }>(site.db, sql`
    select distinct c.surname from sample_item t join plan p on p.id = t.plan_id join person c on c.id = p.person_id where t.reference like '2122-%'`);
  assert.equal(children.length > 0, true);
  for (const { surname } of children) assert.ok(!text.includes(surname), "whoever draws sees no child's name");
  await officer.goto(cyclePath);
  await officer.getByRole("button", { name: "Share out", exact: true }).click();
  await officer.getByText("10 of 10 would be given now").waitFor();
  await look(officer, "share-out");
  await officer.getByRole("button", { name: "Share out 10" }).click();
  await officer.getByText("10 shared out.").waitFor();
  // Whoever has audits of another cycle left gets fewer of this one; the officer gives two of the newcomer's to the two who got none.
  const of = (name: string) => audits("assigned").then((all) => all.filter((each) => each.name === name));
  for (const name of auditors) {
    if ((await of(name)).length > 0) continue;
    const spare = (await Promise.all(auditors.map(of))).find((own) => own.length > 1)?.at(-1);
    await officer.goto(`${cyclePath}/assignments?role=audit`);
    await officer.getByRole("link", { name: spare?.reference ?? "" }).click();
    await officer.getByLabel(name).check();
    await look(officer, "give");
    await officer.getByRole("button", { name: "Give it to them" }).click();
    await officer.getByText("was given to somebody else.").waitFor();
  }
  const given = await audits("assigned");
  assert.deepEqual(given.map((each) => each.name).toSorted(), auditors.toSorted(), "five audits, one each");
});

/** Answers every question of the open form: mostly yes, sometimes partly or no, by the keys of the page or by the mouse. */
async function answerAll(page: Page, by: "keyboard" | "mouse", harder: boolean): Promise<void> {
  await page.waitForSelector(".gt-audit--live");
  const questions = await page.locator(".gt-q[data-section]:not([hidden])").count();
  assert.ok(questions > 40, `${questions} questions`);
  if (by === "keyboard") {
    await page.keyboard.press("u");
    for (let index = 0; index < questions; index += 1) {
      await page.keyboard.press(index % 7 === 3 ? "p" : index % 11 === 5 ? "n" : "y");
      if (index < questions - 1) await page.keyboard.press("j");
    }
  } else {
    for (const [index, question] of (await page.locator(".gt-q[data-section]:not([hidden])").all()).entries()) {
      const wanted = index % 5 === 2 && harder ? "No" : index % 4 === 1 ? "Partly" : "Yes";
      await question.locator(`input[type="radio"][value="${wanted}"]`).first().check();
    }
  }
  await page.locator("[data-saved]", { hasText: "All answers saved" }).waitFor();
}

async function handIn(page: Page, assignmentId: string): Promise<void> {
  await page.goto(`/audits/${assignmentId}/check`);
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await page.getByRole("heading", { name: "Handed in" }).waitFor();
}

test("five auditors complete their audits, one by keyboard alone", async () => {
  for (const [index, name] of auditors.entries()) {
    const page = await open(name);
    await page.goto("/");
    await page.getByRole("link", { name: "Your audits", exact: true }).click();
    const [own] = (await audits("assigned")).filter((each) => each.name === name);
    assert.ok(own);
    await page.getByRole("link", { name: own.reference }).click();
    const begin = page.getByRole("button", { name: /^Begin/ });
    if (await begin.count()) await begin.click();
    await answerAll(page, index === 0 ? "keyboard" : "mouse", index === 1);
    if (index < 2) await look(page, index === 0 ? "audit-by-keyboard" : "audit");
    if (index === 0) {
      await page.goto(`/audits/${own.id}/check`);
      for (let tabs = 0; tabs < 80 && (await page.evaluate("document.activeElement.textContent.trim()")) !== "Hand in"; tabs += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Handed in" }).waitFor();
      await look(page, "handed-in");
    } else await handIn(page, own.id);
    await page.close();
  }
  assert.equal((await audits("handed-in")).length, 5);
});

test("the moderators rate again without being able to see the first answers, then settle", async () => {
  for (const name of ["Ruth Langford", "Sandra Whitlock"]) {
    const page = await open(name);
    for (const own of (await audits("assigned", "moderation")).filter((each) => each.name === name)) {
      const first = await one<{ id: string }>(site.db, sql`select r.id from rating r where r.reference = ${own.reference} and r.role = 'audit'`);
      assert.equal((await page.goto(`/ratings/${first.id}`))?.status(), 403, "the first rating is hidden from whoever is to rate again");
      await page.goto("/ratings?role=audit");
      assert.ok(!(await page.locator("main").innerText()).includes(own.reference));
      await page.goto(`/audits/${own.id}`);
      const begin = page.getByRole("button", { name: /^Begin/ });
      if (await begin.count()) await begin.click();
      await answerAll(page, "keyboard", false);
      await handIn(page, own.id);
    }
    await page.close();
  }
  assert.equal((await audits("handed-in", "moderation")).length, 5);
  const [settled] = await audits("handed-in", "moderation");
  const moderator = await open(settled?.name ?? "");
  await moderator.goto("/moderation");
  await moderator.getByRole("link", { name: settled?.reference ?? "" }).first().click();
  await moderator.waitForURL(/\/moderation\//);
  await look(moderator, "differences");
  for (let left = await moderator.getByRole("button", { name: /^Save what was settled/ }).count(); left > 0; left -= 1) {
    const form = moderator.locator("form", { has: moderator.getByRole("button", { name: /^Save what was settled/ }) }).first();
    await form.getByLabel(/^(?!Leave)/).first().waitFor();
    await form.locator('input[name="stands"][value="second"]').check({ force: true });
    await form.locator('input[name="how"][value="agreement"]').check({ force: true });
    await form.getByRole("button", { name: /^Save what was settled/ }).click();
    await moderator.waitForLoadState();
    if ((await moderator.locator("form:visible", { has: moderator.getByRole("button", { name: /^Save what was settled/ }) }).count()) === 0) break;
  }
  await moderator.getByRole("button", { name: "Settle", exact: true }).click();
  await moderator.waitForLoadState();
  await look(moderator, "settled");
  const ratings = await many<{ role: string }>(site.db, sql`select role from rating where reference = ${settled?.reference ?? ""} and state = 'submitted' and role <> 'program' order by role`);
  assert.deepEqual(ratings.map(({ role }) => role), ["audit", "moderation", "settled"], "both ratings are kept beside the settled one");
});

test("the officer reads how far they agree and how strict each is, and closes the cycle", async () => {
  const { id } = await one<{ id: string }>(site.db, sql`select c.id from cycle c join programme p on p.id = c.programme_id where p.code = '2122' and c.position = 1`);
  await officer.goto(`/moderation?cycle=${id}`);
  await officer.getByRole("link", { name: "How far auditors and moderators agree" }).click();
  await officer.getByText(/agree/i).first().waitFor();
  await look(officer, "agreement");
  await officer.goto("/severity");
  await officer.getByText("Tom Ellery").first().waitFor();
  await look(officer, "severity");
  await officer.goto(cyclePath);
  await look(officer, "cycle-done");
  await officer.getByRole("button", { name: "Auditing is done: settle differences" }).click();
  await officer.getByRole("button", { name: "Close the cycle" }).click();
  await officer.getByText(/closed/).first().waitFor();
  const { state } = await one<{ state: string }>(site.db, sql`select state from cycle where id = ${id}`);
  assert.equal(state, "closed");
});
