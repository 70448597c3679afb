import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { unpackBrowser } from "./unpack-browser.ts";

const root = join(import.meta.dirname, "..", "..");

export type PageOptions = {
  /** So that `page.goto("/register")` works. */
  baseURL?: string;
  /** The `cookie` header of somebody who is signed in ("name=value; name=value"). Needs `baseURL`. */
  cookie?: string;
  /** false: as somebody sees it whose browser runs no JavaScript. */
  javaScript?: boolean;
};

export type TestBrowser = {
  /** A page of 1280 by 900 in a context of its own. */
  desktop: (options?: PageOptions) => Promise<Page>;
  /** A page of 375 by 740, as on a small phone. */
  phone: (options?: PageOptions) => Promise<Page>;
  close: () => Promise<void>;
};

/** Starts Chromium; about half a second. */
export async function openBrowser(): Promise<TestBrowser> {
  const { executable, env } = await unpackBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    // Playwright's and the package's own choices end in a crash here; these do not.
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const open = async (width: number, height: number, isPhone: boolean, options: PageOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width, height },
      hasTouch: isPhone,
      isMobile: isPhone,
      locale: "en-GB",
      timezoneId: "Europe/London",
      reducedMotion: "reduce",
      javaScriptEnabled: options.javaScript ?? true,
      ...(options.baseURL === undefined ? {} : { baseURL: options.baseURL }),
    });
    if (options.cookie !== undefined && options.baseURL !== undefined) await signIn(context, options.cookie, options.baseURL);
    return context.newPage();
  };
  return {
    desktop: (options) => open(1280, 900, false, options),
    phone: (options) => open(375, 740, true, options),
    close: () => browser.close(),
  };
}

async function signIn(context: BrowserContext, cookie: string, url: string): Promise<void> {
  const cookies = cookie.split(";").map((pair) => {
    const [name = "", ...value] = pair.trim().split("=");
    return { name, value: value.join("="), url };
  });
  await context.addCookies(cookies);
}

/** Saves the whole page as test/output/NAME.png; gives the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(root, "test", "output");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

type AxeResult = { violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };

let axe: string | undefined;

/** Fails with every breach of WCAG 2.0 to 2.2, levels A and AA, that axe-core finds, each with its place. */
export async function assertAccessible(page: Page): Promise<void> {
  axe ??= readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }, resultTypes: ["violations"] })`,
  )) as AxeResult;
  const found = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.help}) at ${node.target.join(" ")}: ${node.failureSummary?.replaceAll(/\s+/g, " ") ?? ""}`),
  );
  assert.deepEqual(found, [], `${new URL(page.url()).pathname} is not accessible:\n${found.join("\n")}`);
}

/** Fails where a person would have to scroll sideways (WCAG 2.2, 1.4.10 Reflow). */
export async function assertFits(page: Page): Promise<void> {
  const wide = (await page.evaluate("document.documentElement.scrollWidth")) as number;
  // Not window.innerWidth: on a phone it grows with what does not fit.
  const window = page.viewportSize()?.width ?? 0;
  assert.ok(wide <= window, `${new URL(page.url()).pathname} is ${wide} wide in a window of ${window}`);
}
