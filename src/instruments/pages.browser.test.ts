import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertFits, openBrowser, screenshot, type TestBrowser } from "../../test/support/browser.ts";
import { testSite, type TestSite } from "../../test/support/site.ts";
import { exampleInstrument } from "../../test/support/example-instrument.ts";
import { instrumentYaml } from "./load/instrument-yaml.ts";
import { instrumentPaths } from "./paths.ts";
import { syncShippedInstruments } from "./store/sync-shipped-instruments.ts";

let site: TestSite;
let browser: TestBrowser;
let signedIn: { baseURL: string; cookie: string };

before(async () => {
  site = await testSite();
  await syncShippedInstruments(site.db);
  browser = await openBrowser();
  signedIn = { baseURL: await site.listen(), cookie: await site.cookieOf("qa-officer") };
});
after(async () => {
  await browser.close();
  await site.close();
});

const pages = [["list", instrumentPaths.list()], ["tool", instrumentPaths.instrument("north-somerset-ehcp")], ["grades", instrumentPaths.instrument("four-grade")], ["import", instrumentPaths.import()]] as const;

for (const size of ["desktop", "phone"] as const) {
  test(`the pages of audit tools are accessible and fit (${size})`, async () => {
    const page = await browser[size](signedIn);
    for (const [name, path] of pages) {
      await page.goto(path);
      await screenshot(page, `instruments-${name}-${size}`);
      await assertAccessible(page);
      await assertFits(page);
    }
    await page.context().close();
  });
}

test("a QA officer brings a tool: faults first, then the preview, then the tool itself", async () => {
  const page = await browser.desktop(signedIn);
  await page.goto(instrumentPaths.list());
  await page.getByRole("link", { name: "Bring your own tool from a spreadsheet" }).click();
  const yaml = instrumentYaml(exampleInstrument({ A: ["A1", { id: "A2", weight: 2 }] }, { id: "visit", title: "Visit to a setting" }));
  const choose = async (text: string) => {
    await page.getByLabel("Spreadsheet or YAML file").setInputFiles({ name: "visit.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Check the file" }).click();
  };
  await choose(yaml.replace("weight: 2", "weight: heavy").replace("new-plan", "new-plans"));
  await screenshot(page, "instruments-faults-desktop");
  await assertAccessible(page);
  assert.match(await page.title(), /^Error: /);
  await page.getByText("criterion A2: “weight” must be a number.").waitFor();
  await choose(yaml);
  await screenshot(page, "instruments-publish-desktop");
  await assertAccessible(page);
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("heading", { level: 1, name: "Visit to a setting" }).waitFor();
  await page.getByText("Visit to a setting, version 1, is published.").waitFor();
  await page.context().close();
});
