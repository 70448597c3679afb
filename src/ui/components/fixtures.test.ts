import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { type Html, raw } from "../html.ts";
import * as components from "./index.ts";
import { tokensOf } from "./same-markup.ts";

const require = createRequire(import.meta.url);

type Fixture = { name: string; options: unknown; html: string };

const markupKeys = new Set(["html", "titleHtml", "descriptionHtml", "summaryHtml", "start", "end", "navigationStart", "navigationEnd"]);

/** The fixtures hold markup as strings; our components take it only when it is declared to be markup. */
const declared = (value: unknown, key = ""): unknown => {
  if (typeof value === "string" && markupKeys.has(key)) return raw(value);
  if (Array.isArray(value)) return value.map((item) => declared(item));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, declared(item, name)]));
  }
  return value;
};

type Component = (params: never) => Html;

const proved: Record<string, { render: Component; fixtures: number }> = {
  accordion: { render: components.accordion, fixtures: 13 },
  "back-link": { render: components.backLink, fixtures: 7 },
  breadcrumbs: { render: components.breadcrumbs, fixtures: 12 },
  button: { render: components.button, fixtures: 38 },
  "character-count": { render: components.characterCount, fixtures: 34 },
  checkboxes: { render: components.checkboxes, fixtures: 42 },
  "date-input": { render: components.dateInput, fixtures: 50 },
  details: { render: components.details, fixtures: 10 },
  "error-message": { render: components.errorMessage, fixtures: 9 },
  "error-summary": { render: components.errorSummary, fixtures: 19 },
  fieldset: { render: components.fieldset, fixtures: 18 },
  "file-upload": { render: components.fileUpload, fixtures: 22 },
  hint: { render: components.hint, fixtures: 6 },
  input: { render: components.input, fixtures: 45 },
  "inset-text": { render: components.insetText, fixtures: 6 },
  label: { render: components.label, fixtures: 17 },
  "notification-banner": { render: components.notificationBanner, fixtures: 21 },
  pagination: { render: components.pagination, fixtures: 15 },
  panel: { render: components.panel, fixtures: 19 },
  "password-input": { render: components.passwordInput, fixtures: 12 },
  "phase-banner": { render: components.phaseBanner, fixtures: 7 },
  radios: { render: components.radios, fixtures: 43 },
  select: { render: components.select, fixtures: 19 },
  "service-navigation": { render: components.serviceNavigation, fixtures: 33 },
  "skip-link": { render: components.skipLink, fixtures: 9 },
  "summary-list": { render: components.summaryList, fixtures: 30 },
  table: { render: components.table, fixtures: 21 },
  tabs: { render: components.tabs, fixtures: 14 },
  tag: { render: components.tag, fixtures: 12 },
  "task-list": { render: components.taskList, fixtures: 11 },
  textarea: { render: components.textarea, fixtures: 18 },
  "warning-text": { render: components.warningText, fixtures: 8 },
};

for (const [name, { render, fixtures }] of Object.entries(proved)) {
  test(`${name} gives the markup of govuk-frontend for its ${fixtures} fixtures`, () => {
    const path = require.resolve(`govuk-frontend/dist/govuk/components/${name}/fixtures.json`);
    const file: { fixtures: Fixture[] } = JSON.parse(readFileSync(path, "utf8"));
    assert.equal(file.fixtures.length, fixtures, "a new release of govuk-frontend changed its fixtures");
    for (const fixture of file.fixtures) {
      // The params come from a data file, so their type is only known to the component.
      const markup = render(declared(fixture.options) as never).toString();
      assert.deepEqual(tokensOf(markup), tokensOf(fixture.html), `${name}: ${fixture.name}`);
    }
  });
}
