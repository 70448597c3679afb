import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../../test/support/browser.ts";
import { feedbackPage } from "../feedback-page.ts";
import { readingPage } from "../reading-page.ts";
import { exampleReading, exampleToShow } from "./example-reading.ts";
import { serveViews } from "./serve-views.ts";

let browser: TestBrowser;
let server: Server;
let url = "";

before(async () => {
  browser = await openBrowser();
  const feedback = { ...exampleToShow, authorityName: "Example Council", links: { reading: "/reading", docx: "/feedback.docx" } };
  const nothing = { ...exampleReading, sections: [], aspirations: [], needs: [], outcomes: [], provisions: [], links: [], advice: [], findings: [], answers: {} };
  ({ server, url } = await serveViews({
    reading: { title: "How the plan reads", main: readingPage(exampleToShow), wide: true },
    feedback: { title: "Feedback", main: feedbackPage(feedback), wide: false },
    nothing: { title: "How the plan reads", main: readingPage({ ...exampleToShow, reading: nothing, document: { ...exampleToShow.document, href: null, datedOn: null } }), wide: true },
    "nothing-feedback": { title: "Feedback", main: feedbackPage({ ...feedback, reading: nothing }), wide: false },
  }));
});

after(async () => {
  await browser.close();
  server.close();
});

async function look(page: Page, name: string, picture: string): Promise<void> {
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(String(error)));
  await page.goto(`/${name}`);
  for (const details of await page.locator("details > summary").all()) await details.click();
  await screenshot(page, picture);
  await assertAccessible(page);
  await assertFits(page);
  assert.deepEqual(complaints, []);
}

for (const name of ["reading", "feedback", "nothing", "nothing-feedback"]) {
  test(`${name}: on a desk it is accessible, fits and breaks no rule of the content policy`, async () => look(await browser.desktop({ baseURL: url }), name, `views-${name}-desktop`));
  test(`${name}: on a phone too`, async () => look(await browser.phone({ baseURL: url }), name, `views-${name}-phone`));
}

test("choosing a node opens its words beside the map, lights its lines, and Escape goes back to it", async () => {
  const page = await browser.desktop({ baseURL: url });
  await page.goto("/reading");
  await page.locator("#node-n1").click();
  const panel = page.locator("#thread-n1");
  assert.equal(await panel.isVisible(), true);
  assert.equal(await page.locator("#node-n1").isVisible(), true);
  assert.match(await panel.innerText(), /Provision 1.*Because they have words or a subject in common: “instructions”/s);
  assert.equal(await page.locator(".gt-thread__line.is-on").count(), 1);
  assert.equal(await page.evaluate("document.activeElement.id"), "thread-n1");
  const [box, height] = [await panel.boundingBox(), page.viewportSize()?.height ?? 0];
  assert.ok(box !== null && box.y + box.height <= height + 1, "the words stand within the window");
  await screenshot(page, "views-reading-chosen-desktop");
  await assertAccessible(page);
  await page.keyboard.press("Escape");
  assert.equal(await panel.isVisible(), false);
  assert.equal(await page.evaluate("document.activeElement.id"), "node-n1");
});

test("the map is used by keyboard alone: from a node to its words, to what it is joined to, and back", async () => {
  const page = await browser.desktop({ baseURL: url });
  await page.goto("/reading");
  await page.locator("#node-n2").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#thread-p2").isVisible(), true);
  await page.getByText("Close and go back to the map", { exact: false }).locator("visible=true").click();
  assert.equal(await page.evaluate("document.activeElement.id"), "node-p2");
});

test("an address opens a node's words, with and without scripts", async () => {
  for (const javaScript of [true, false]) {
    const page = await browser.phone({ baseURL: url, javaScript });
    await page.goto("/reading#thread-o3");
    assert.equal(await page.locator("#thread-o3").isVisible(), true, `scripts: ${javaScript}`);
    assert.equal(await page.locator("#thread-o2").isVisible(), false);
  }
});

test("without scripts a node leads to its words, a number to its finding and back to the text", async () => {
  const page = await browser.desktop({ baseURL: url, javaScript: false });
  await page.goto("/reading");
  await page.locator("#node-p3").click();
  assert.equal(await page.locator("#thread-p3").isVisible(), true);
  await page.locator("#words-10").click();
  assert.equal(new URL(page.url()).hash, "#finding-10");
  await page.locator("#finding-10").getByText("See it in the text").click();
  assert.equal(new URL(page.url()).hash, "#words-10");
  await screenshot(page, "views-reading-without-scripts");
});

test("suggested answers are hidden until somebody asks for them", async () => {
  const page = await browser.desktop({ baseURL: url });
  await page.goto("/reading");
  const answer = page.locator("#answers").getByText("Very sure (90%)");
  assert.equal(await answer.isVisible(), false);
  await page.getByText("Show the suggested answers").click();
  assert.equal(await answer.isVisible(), true);
});
