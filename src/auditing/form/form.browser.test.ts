// This file is long because each promise of the form is kept in a real browser: by keyboard alone, without a connection, in two windows, signed
// out, without scripts.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import type { Page } from "playwright-core";
import { addAssignment, addAudit, type TestAuditOptions } from "../../../test/support/audits.ts";
import { makeAuthority, type TestAuthority, type TestRole } from "../../../test/support/authority.ts";
import { assertAccessible, assertFits, openBrowser, type TestBrowser } from "../../../test/support/browser.ts";
import { eventually } from "../../../test/support/eventually.ts";
import { testSite, type TestSite } from "../../../test/support/site.ts";
import { many, one, run, sql } from "../../platform/index.ts";

let site: TestSite;
let browser: TestBrowser;
let base: string;
let authority: TestAuthority;
before(async () => {
  [site, browser] = await Promise.all([testSite(), openBrowser()]);
  base = await site.listen();
});
after(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  authority = await makeAuthority(site.db, { today: "2026-05-01" });
});

const add = (options: TestAuditOptions = {}) => addAudit(site.db, authority, options);
const open = async (path: string, { role = "auditor" as TestRole, phone = false, javaScript = true } = {}): Promise<Page> => {
  const options = { baseURL: base, cookie: await site.cookieOf(role, authority), javaScript };
  const page = await (phone ? browser.phone(options) : browser.desktop(options));
  page.on("pageerror", (error) => assert.fail(error));
  await page.goto(path);
  return page;
};
const form = async (id: string, options: Parameters<typeof open>[1] = {}) => {
  const page = await open(`/audits/${id}`, options);
  await page.waitForSelector(".gt-audit--live");
  return page;
};
/** What is in the window: the whole form would be too tall a picture to look at. */
const screenshot = (page: Page, name: string) => page.screenshot({ path: join(import.meta.dirname, "..", "..", "..", "test", "output", `${name}.png`) });
const saved = (page: Page) => page.locator("[data-saved]", { hasText: "All answers saved" }).waitFor();
const status = (page: Page) => page.locator("[data-saved]").innerText();
const stored = () => many<{ id: string; value: string; comment: string; evidence: { quote: string; section: string }[] }>(site.db, sql`
  select d.criterion_id as id, d.value, d.comment, d.evidence from draft_answer d where d.authority_id = ${authority.id} order by d.criterion_id`);

test("a whole audit by the keyboard alone: 62 answers, a comment, words, judgements, the check, handing in", async () => {
  const given = await add({ read: true });
  const page = await form(given.assignmentId);
  const { keyboard } = page;
  await keyboard.press("u");
  for (let index = 0; index < 62; index += 1) {
    await keyboard.press(["y", "2", "n", "a"][index % 4] ?? "1");
    if (index < 61) await keyboard.press("j");
  }
  assert.equal(await page.locator("[data-done]").innerText(), "62");
  await keyboard.press("k");
  await keyboard.press("c");
  await keyboard.type("Typed n, y and j: none of them is a key here?");
  await page.locator("#comment-T5").evaluate((field) => field.blur());
  await keyboard.press("j");
  for (let step = 0; step < 3; step += 1) {
    await keyboard.press("j");
    await keyboard.press("2");
  }
  await saved(page);
  const answers = await stored();
  assert.equal(answers.length, 62);
  assert.equal(answers.find(({ id }) => id === "T5")?.comment, "Typed n, y and j: none of them is a key here?");
  assert.equal(answers.find(({ id }) => id === "A1")?.value, "Yes");
  assert.equal(answers.find(({ id }) => id === "A2")?.value, "Partly");
  // On to the check and through it by Tab and Enter, as anywhere.
  for (let tabs = 0; tabs < 40 && !(await page.evaluate(`document.activeElement.textContent.trim().startsWith("Check and hand in")`)); tabs += 1) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.waitForURL(/\/check$/);
  await page.getByText("All 62 questions are answered").waitFor();
  for (let tabs = 0; tabs < 60 && (await page.evaluate(`document.activeElement.textContent.trim()`)) !== "Hand in"; tabs += 1) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: "Handed in" }).waitFor();
  assert.equal((await one<{ state: string }>(site.db, sql`select state from assignment where authority_id = ${authority.id}`)).state, "handed-in");
});

test("words that are selected in the plan become evidence, are shown in it, and can be taken away again", async () => {
  const given = await add({ read: true });
  const page = await form(given.assignmentId);
  await page.locator("#q-F2").focus();
  await page.waitForSelector('[data-to-section="F"][aria-current="true"]');
  const line = page.locator('[data-text-section="F"] li', { hasText: "12 hours a week" });
  assert.ok(await line.isVisible(), "section F of the plan came into view");
  await line.click({ clickCount: 3 });
  await page.getByRole("button", { name: "Use these words for F2" }).waitFor();
  await page.keyboard.press("e");
  await saved(page);
  const [answer] = await stored();
  assert.equal(answer?.id, "F2");
  assert.deepEqual(answer?.evidence.map(({ section }) => section), ["F"]);
  assert.match(answer?.evidence[0]?.quote ?? "", /12 hours a week/);
  assert.equal(await page.evaluate(`CSS.highlights.get("gt-evidence-here").size`), 1);
  // Written by hand: the server looks whether it stands there.
  await page.locator("#quote-F2").fill("These words stand nowhere.");
  // A reply that comes back at this moment may move the button from under the mouse: whoever sees their words still in the box presses again.
  const fault = page.locator("#q-F2 .gt-q__fault", { hasText: "do not stand in the document" });
  await eventually("the fault is told", async () => {
    if (!(await fault.isVisible()) && (await page.locator("#quote-F2").inputValue()) !== "") await page.locator("#q-F2").getByRole("button", { name: "Add these words" }).click();
    return fault.waitFor({ timeout: 5_000 }).then(() => true, () => false);
  });
  assert.equal(await page.locator("#quote-F2").inputValue(), "These words stand nowhere.");
  assert.equal((await stored())[0]?.evidence.length, 1);
  await page.locator("#q-F2").getByRole("button", { name: "Remove these words" }).click();
  await page.locator("#q-F2 [data-quote]").waitFor({ state: "detached" });
  await saved(page);
  assert.deepEqual((await stored())[0]?.evidence, []);
});

test("without a connection answers stay in the browser, also when the window is closed, and are sent when it is back, in order", async () => {
  const given = await add({ withoutFile: true });
  const page = await form(given.assignmentId);
  const context = page.context();
  await context.setOffline(true);
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("j");
  await page.keyboard.press("2");
  await page.locator("#q-A1").focus();
  await page.keyboard.press("3");
  await page.locator("[data-saved]", { hasText: "No connection." }).waitFor();
  assert.match(await status(page), /kept in this browser and will be sent/);
  assert.deepEqual(await stored(), []);
  await context.setOffline(false);
  await saved(page);
  assert.deepEqual((await stored()).map(({ id, value }) => [id, value]), [["A1", "No"], ["A2", "Partly"]]);
  // Closed while away, and opened again later.
  await context.setOffline(true);
  await page.locator("#q-A3").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("c");
  await page.keyboard.type("Written on the train.");
  await page.locator("[data-saved]", { hasText: "No connection." }).waitFor();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(`/audits/${given.assignmentId}`);
  await saved(next);
  assert.deepEqual((await stored()).map(({ id, value, comment }) => [id, value, comment]).at(-1), ["A3", "Yes", "Written on the train."]);
  assert.equal(await next.locator("#comment-A3").inputValue(), "Written on the train.");
  assert.equal(await next.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('gt-audit:')).length"), 0, "nothing stays behind once it is saved");
});

test("a reply that was lost is no second answer, and no quarrel with oneself", async () => {
  const given = await add({ withoutFile: true });
  const page = await form(given.assignmentId);
  let lost = 0;
  await page.route("**/answers", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  await page.locator("[data-saved]", { hasText: "No connection." }).waitFor();
  await page.keyboard.press("2");
  await saved(page);
  assert.equal(lost, 1);
  const [answer] = await many<{ value: string; revision: number }>(site.db, sql`select value, revision from draft_answer where authority_id = ${authority.id}`);
  assert.deepEqual(answer, { value: "Partly", revision: 2 });
  assert.equal(await page.locator(".gt-conflict").count(), 0);
});

test("one audit in two windows: what the other saved is shown; where both answered, both are shown and one is chosen", async () => {
  const given = await add({ withoutFile: true });
  const one = await form(given.assignmentId);
  const two = await form(given.assignmentId);
  await one.locator("#q-A1").focus();
  await one.keyboard.press("1");
  await saved(one);
  await two.locator("#q-A1").focus();
  await two.keyboard.press("3");
  await two.getByText("Test auditor saved another answer").waitFor();
  assert.match(await two.locator("#q-A1 .gt-conflict").innerText(), /saved another answer at \d\d:\d\d: Yes\.\s+Yours, not saved: No\./);
  assert.match(await status(two), /choose which answer stands/);
  assert.equal((await stored())[0]?.value, "Yes", "nothing was overwritten");
  await screenshot(two, "audit-form-conflict");
  await assertAccessible(two);
  await two.getByRole("button", { name: "Keep mine" }).click();
  await saved(two);
  assert.equal((await stored())[0]?.value, "No");
  await one.evaluate(`document.dispatchEvent(new Event("visibilitychange"))`);
  await one.locator('#q-A1 input[value="No"]:checked').waitFor();
});

test("signed out meanwhile: it says so, keeps the answers, and sends them when one has signed in again; never as somebody else", async () => {
  const given = await add({ withoutFile: true });
  const page = await form(given.assignmentId);
  const context = page.context();
  await context.clearCookies();
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  await page.locator("[data-saved]", { hasText: "You are signed out." }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Sign in again" }).getAttribute("target"), "_blank");
  const signIn = async (role: TestRole) => {
    const [name = "", value = ""] = (await site.cookieOf(role, authority)).split("=");
    await context.addCookies([{ name, value, url: base }]);
    await page.evaluate(`dispatchEvent(new Event("online"))`);
  };
  await signIn("qa-officer");
  await page.locator("[data-saved]", { hasText: "Somebody else is signed in here now" }).waitFor();
  assert.deepEqual(await stored(), []);
  await context.clearCookies();
  await page.reload().catch(() => {});
  await signIn("auditor");
  await page.goto(`/audits/${given.assignmentId}`);
  await page.waitForSelector(".gt-audit--live");
  await saved(page);
  assert.equal((await stored())[0]?.value, "Yes");
});

test("signing out asks before it forgets answers that were not sent, and then forgets them", async () => {
  const given = await add({ withoutFile: true });
  const page = await form(given.assignmentId);
  const kept = () => page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('gt-audit:')).length");
  await page.route("**/answers", (route) => route.abort());
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  await page.locator("[data-saved]", { hasText: "No connection." }).waitFor();
  const asked: string[] = [];
  let isSure = false;
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return isSure ? dialog.accept() : dialog.dismiss();
  });
  await page.getByRole("button", { name: "Sign out" }).click();
  assert.deepEqual(asked, ["confirm"]);
  assert.equal(await kept(), 1);
  isSure = true;
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/sign-in/);
  assert.equal(await kept(), 0);
  assert.deepEqual(asked, ["confirm", "confirm"], "and the window closes without another question");
});

test("the reading program's suggestion comes after the answer; one key agrees", async () => {
  const given = await add({ read: true });
  const suggested = await one<{ id: string; value: string }>(site.db, sql`
    select a.criterion_id as id, a.value from rating r join answer a on a.authority_id = r.authority_id and a.rating_id = r.id where r.authority_id = ${authority.id} and r.role = 'program' and a.criterion_id like 'F%' order by 1 limit 1`);
  const page = await form(given.assignmentId);
  const question = page.locator(`#q-${suggested.id}`);
  await question.focus();
  assert.equal(await page.getByText("The reading program suggests").count(), 0);
  await page.keyboard.press(suggested.value === "Yes" ? "n" : "y");
  await question.getByText("The reading program suggests").waitFor();
  await screenshot(page, "audit-form-suggestion");
  await page.keyboard.press("s");
  await question.getByText(/reading program suggests .* too/).waitFor();
  await saved(page);
  assert.equal((await stored())[0]?.value, suggested.value);
});

test("single keys can be turned off, and stay off", async () => {
  const given = await add({ withoutFile: true });
  const page = await form(given.assignmentId);
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keys for answering" }).waitFor();
  await assertAccessible(page);
  await screenshot(page, "audit-form-keys");
  await page.getByLabel("Use these keys").uncheck();
  await page.keyboard.press("Escape");
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  await page.reload();
  await page.waitForSelector(".gt-audit--live");
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  assert.equal(await page.locator("[data-done]").innerText(), "0");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await saved(page);
  assert.equal((await stored())[0]?.value, "Yes", "Tab and the space bar go on working");
});

test("handed in elsewhere while a window is open: it says so and saves nothing more", async () => {
  const given = await add({ withoutFile: true });
  const page = await form(given.assignmentId);
  await run(site.db, sql`update assignment set state = 'handed-in', handed_in_at = now() where authority_id = ${authority.id} and id = ${given.assignmentId}`);
  await page.locator("#q-A1").focus();
  await page.keyboard.press("1");
  await page.locator("[data-saved]", { hasText: "This audit was handed in meanwhile" }).waitFor();
  assert.deepEqual(await stored(), []);
});

test("without scripts: a section at a time, with a button", async () => {
  const given = await add({ read: true });
  const page = await open(`/audits/${given.assignmentId}`, { javaScript: false });
  await page.locator('#q-A1 input[value="Yes"]').check();
  await page.locator("#q-A2 details[data-comment] summary").click();
  await page.locator("#comment-A2").fill("Only the parents’.");
  await page.locator('#q-A2 input[value="Partly"]').check();
  await page.locator("#section-A").getByRole("button", { name: "Save these answers" }).click();
  await page.waitForURL(/#section-A$/);
  assert.deepEqual((await stored()).map(({ id, value, comment }) => [id, value, comment]), [["A1", "Yes", ""], ["A2", "Partly", "Only the parents’."]]);
  assert.ok(await page.locator('#q-A1 input[value="Yes"]').isChecked());
  assert.ok(await page.getByRole("link", { name: "Read section A of the document" }).isVisible());
  await assertFits(page);
  await screenshot(page, "audit-form-plain-desktop");
  const phone = await open(`/audits/${given.assignmentId}`, { javaScript: false, phone: true });
  await assertFits(phone);
});

test("on a phone the document opens over the questions and gives its words", async () => {
  const given = await add({ read: true });
  const page = await form(given.assignmentId, { phone: true });
  await page.locator("#q-F2 .gt-option").first().tap();
  await page.getByRole("button", { name: "Show section F of the document" }).tap();
  assert.ok(await page.locator('[data-text-section="F"] h2').isVisible());
  await page.evaluate(`getSelection().selectAllChildren([...document.querySelectorAll('[data-text-section="F"] li')].find((line) => line.textContent.includes("12 hours a week")))`);
  await page.getByRole("button", { name: "Use these words for F2" }).tap();
  await saved(page);
  assert.equal((await stored())[0]?.evidence[0]?.section, "F");
  assert.equal(await page.locator("[data-toggle]").getAttribute("aria-expanded"), "false", "the sheet closes when words were taken");
});

test("all pages are accessible and fit, on a desktop and a phone", async () => {
  const given = await add({ read: true, suggestions: "shown" });
  const facts = await add({ instrument: "programme-ehcp", kind: "amended-plan-from-year-9", plan: "q02", dueOn: "2026-05-03" });
  const panel = await add({ role: "panel", account: "auditor", withoutFile: true });
  const member = await addAssignment(site.db, authority, { ...panel, account: "auditor", role: "panel-member", panelId: panel.assignmentId });
  await addAssignment(site.db, authority, { ...panel, account: "panel-member", role: "panel-member", panelId: panel.assignmentId });
  const me = site.as("auditor", authority);
  await me.get(`/audits/${given.assignmentId}`);
  await me.post(`/audits/${given.assignmentId}/sections/A`, { "value-A1": "Yes", "comment-A1": "In her own words.", "value-A2": "No", "quote-A1": "Mum and Dad checked it" });
  await me.post(`/audits/${given.assignmentId}/messages`, { words: "Where do the 12 hours come from?", kind: "to-writer", about: "F2" });
  const look = async (name: string, path: string, role: TestRole = "auditor") => {
    for (const phone of [false, true]) {
      const page = await open(path, { role, phone });
      if ((await page.locator("[data-audit]").count()) > 0) await page.waitForSelector(".gt-audit--live");
      await assertFits(page);
      // The phone's form has the same markup as the desktop's, and 62 questions take a while to go through.
      if (!phone || name === "form" || !path.match(/^\/audits\/[^/]+$/)) await assertAccessible(page);
      await screenshot(page, `audit-${name}-${phone ? "phone" : "desktop"}`);
      await page.context().close();
    }
  };
  await look("list", "/audits");
  await look("form", `/audits/${given.assignmentId}`);
  await look("form-read", `/audits/${given.assignmentId}`, "qa-officer");
  await look("form-facts", `/audits/${facts.assignmentId}`);
  await look("panel-waits", `/audits/${panel.assignmentId}`);
  await look("messages", `/audits/${given.assignmentId}/messages`);
  await look("messages-writer", `/audits/${given.assignmentId}/messages`, "writer");
  await look("list-writer", "/audits", "writer");
  await look("check", `/audits/${given.assignmentId}/check`);
  await me.post(`/audits/${given.assignmentId}/sections/_overall`, { "value-rag": "amber", "value-reviewed-by": "qa-officer" });
  await look("check-ready", `/audits/${given.assignmentId}/check`);
  await me.post(`/audits/${given.assignmentId}/hand-in`, { withUnanswered: "yes" });
  await look("handed-in", `/audits/${given.assignmentId}`);
  await look("handed-in-officer", `/audits/${given.assignmentId}`, "qa-officer");
  await look("send-back", `/audits/${given.assignmentId}/send-back`, "moderator");
  await look("withdraw", `/audits/${given.assignmentId}/withdraw`, "qa-officer");
  await me.get(`/audits/${member}`);
  await me.post(`/audits/${member}/sections/A`, { "value-A1": "Yes" });
  await me.post(`/audits/${member}/sections/_overall`, { "value-rag": "amber", "value-reviewed-by": "qa-officer" });
  await me.post(`/audits/${member}/hand-in`, { withUnanswered: "yes" });
  await me.post(`/audits/${panel.assignmentId}/begin`);
  await me.post(`/audits/${panel.assignmentId}/actions`, { text: "Ask health for its advice", lead: "Priya Nair", "due-day": "12", "due-month": "4", "due-year": "2026" });
  await look("panel", `/audits/${panel.assignmentId}`);
  await look("actions", `/audits/${panel.assignmentId}/actions`);
});
