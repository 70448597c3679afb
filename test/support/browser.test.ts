import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { assertAccessible, assertFits, openBrowser } from "./browser.ts";

const good = `<!doctype html><html lang="en"><head><title>Plans</title><meta name="viewport" content="width=device-width"></head>
  <body><main><h1>Plans</h1><p>One plan.</p></main></body></html>`;
const bad = good.replace("<p>One plan.</p>", `<img src="/x.png"><p id="wide">${"wide".repeat(400)}</p>`);

// The strictest policy that a page of ours can have: the check has to work under it.
const server = createServer((request, response) => {
  response.setHeader("content-type", "text/html");
  response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
  response.end(request.url === "/bad" ? bad : good);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await openBrowser();
after(async () => {
  await browser.close();
  server.close();
});

test("a sound page passes on a desktop and on a phone", async () => {
  for (const page of [await browser.desktop({ baseURL }), await browser.phone({ baseURL })]) {
    await page.goto("/good");
    await assertAccessible(page);
    await assertFits(page);
  }
});

test("a picture without words and a page too wide are found", async () => {
  const page = await browser.phone({ baseURL });
  await page.goto("/bad");
  await assert.rejects(assertAccessible(page), /image-alt/);
  await assert.rejects(assertFits(page), /wide in a window of/);
});
