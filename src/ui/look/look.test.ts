import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../../test/support/browser.ts";
import { assets } from "../assets.ts";
import { lookPage } from "./look-page.ts";

// No inline script or style gets past this, as on the real site.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

let browser: TestBrowser;
let server: Server;
let url = "";

before(async () => {
  browser = await openBrowser();
  server = createServer((request, response) => {
    const asset = assets.find((one) => one.url === request.url);
    if (asset) return void response.writeHead(200, { "content-type": asset.type }).end(asset.content);
    if (!request.url?.startsWith("/look")) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }).end(lookPage().toString());
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});

after(async () => {
  await browser.close();
  server.close();
});

const look = async (page: Page, name: string): Promise<void> => {
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(String(error)));
  page.on("response", (response) => void (response.status() >= 400 && complaints.push(response.url())));
  await page.goto("/look");
  await screenshot(page, `look-${name}`);
  await assertAccessible(page);
  await assertFits(page);
  assert.deepEqual(complaints, []);
};

test("on a desk every part is accessible, fits and breaks no rule of the content policy", async () => {
  await look(await browser.desktop({ baseURL: url }), "desk");
});

test("on a phone too", async () => {
  await look(await browser.phone({ baseURL: url }), "phone");
});

test("and without scripts", async () => {
  await look(await browser.phone({ baseURL: url, javaScript: true }), "phone-again");
  const page = await browser.phone({ baseURL: url, javaScript: false });
  await page.goto("/look");
  await screenshot(page, "look-phone-without-scripts");
  assert.equal(await page.getByText("Provision", { exact: true }).isVisible(), true);
});

test("no font is fetched, and the shown font is not GDS Transport", async () => {
  const page = await browser.desktop({ baseURL: url });
  await page.goto("/look");
  const fonts = await page.evaluate("[...document.querySelectorAll('body, h1, button, td, input')].map((one) => getComputedStyle(one).fontFamily)");
  assert.ok(!JSON.stringify(fonts).includes("GDS"));
});
