import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../../test/support/browser.ts";
import { emptyReport, exampleReport, hostileReport } from "../../../../test/support/example-report.ts";
import { assets, html, layout } from "../../../ui/index.ts";
import { renderReport } from "../render-report.ts";
import { reportBlocks } from "./report-blocks.ts";

// As on the real site: no inline script or style gets past this.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";
const reports = { example: exampleReport, hostile: hostileReport, empty: emptyReport };

let browser: TestBrowser;
let server: Server;
let url = "";

const pageOf = (document: typeof exampleReport): string => layout({
  title: document.title, wide: true, main: html`<h1 class="govuk-heading-xl">${document.title}</h1>${reportBlocks(document, { after: (block) => block.type === "text" && html`<p class="govuk-body"><a class="govuk-link" href="/change/${block.id}">Change this text<span class="govuk-visually-hidden"> (${block.id})</span></a></p>` })}`,
}).toString();

before(async () => {
  browser = await openBrowser();
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of Object.entries(reports)) files[`/file/${name}`] = await renderReport(document, "html", { baseUrl: "https://qa.example.gov.uk" });
  server = createServer((request, response) => {
    const asset = assets.find((one) => one.url === request.url);
    if (asset) return void response.writeHead(200, { "content-type": asset.type }).end(asset.content);
    const file = files[request.url ?? ""];
    if (file) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(file);
    const document = Object.entries(reports).find(([name]) => request.url === `/page/${name}`)?.[1];
    if (!document) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }).end(pageOf(document));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

after(async () => {
  await browser.close();
  server.close();
});

const look = async (page: Page, path: string, name: string): Promise<void> => {
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && !message.text().includes("favicon") && complaints.push(message.text())));
  page.on("dialog", (dialog) => {
    complaints.push("a script ran");
    void dialog.dismiss();
  });
  await page.goto(path);
  // The hostile one is longer than a picture can be.
  if (!path.endsWith("hostile")) await screenshot(page, name);
  await assertAccessible(page);
  await assertFits(page);
  assert.deepEqual(complaints.filter((complaint) => !complaint.includes("404")), [], path);
};

for (const name of Object.keys(reports)) {
  test(`the page of the ${name} report is accessible, fits a desk and a phone, and keeps to the content policy`, async () => {
    await look(await browser.desktop({ baseURL: url }), `/page/${name}`, `report-page-${name}-desk`);
    await look(await browser.phone({ baseURL: url }), `/page/${name}`, `report-page-${name}-phone`);
  });

  test(`the ${name} report as one web page is accessible, fits a desk and a phone, and runs nothing`, async () => {
    await look(await browser.desktop({ baseURL: url }), `/file/${name}`, `report-file-${name}-desk`);
    await look(await browser.phone({ baseURL: url }), `/file/${name}`, `report-file-${name}-phone`);
  });
}

test("contents lead to headings, charts to their tables, figures to their ratings", async () => {
  const page = await browser.desktop({ baseURL: url });
  await page.goto("/page/example");
  const dead = await page.evaluate("[...document.querySelectorAll('main a[href^=\"#\"]')].filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => link.hash)");
  assert.deepEqual(dead, []);
  await page.locator("summary", { hasText: "Overall compliance by month" }).click();
  assert.equal(await page.getByRole("link", { name: /^74% ?, July 2020, Compliance: show the ratings$/ }).getAttribute("href"), "/ratings?from=2020-07&to=2020-07");
  await page.locator("summary", { hasText: "Sections" }).click();
  assert.equal(await page.getByRole("cell", { name: /^71%.*published before/ }).first().getByRole("link").count(), 0);
  const doubled = await page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, index, all) => all.indexOf(id) !== index)");
  assert.deepEqual(doubled, []);
});

test("a table that belongs to a picture is folded until it is asked for, by link or by key, and stands open on paper", async () => {
  for (const path of ["/page/example", "/file/example"]) {
    const page = await browser.desktop({ baseURL: url });
    await page.goto(path);
    // Three of the example's five tables have pictures.
    assert.equal(await page.locator("details:has(table)").count(), 3, path);
    const table = page.getByRole("table", { name: "Compliance by team and month" });
    assert.equal(await table.count(), 0, "folded");
    await page.locator("summary", { hasText: "Compliance by team and month" }).focus();
    await page.keyboard.press("Enter");
    assert.ok(await table.isVisible());
    // A link into it opens it.
    await page.locator("a[href='#overall-table']").click();
    await page.getByRole("table", { name: "Overall compliance by month" }).waitFor();
    await assertAccessible(page);
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const tall = await page.evaluate("[...document.querySelectorAll('table')].filter((one) => one.getBoundingClientRect().height > 50).length");
    assert.equal(tall, 5, `${path}: every table on paper`);
  }
});

test("people who may not open the ratings get the figures without links", () => {
  const page = reportBlocks(exampleReport, { linkFigures: false }).toString();
  assert.doesNotMatch(page, /ratings\?/);
  assert.match(page, />74%</);
});
