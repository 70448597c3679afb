import { html, type Html } from "../../../ui/index.ts";

const keys: readonly (readonly [string, string])[] = [
  ["1 2 3 4", "Choose the first, second … answer"], ["Y P N A", "Choose Yes, Partly, No, Not applicable (other scales: their first letters)"],
  ["J or ↓", "Next question"], ["K or ↑", "Question before"], ["U", "Next unanswered question"],
  ["E", "Keep the selected words as evidence; without a selection, write them"], ["C", "Write a comment"], ["S", "Agree with the reading program’s suggestion"], ["?", "Show these keys"],
];

/** The keys of the form, in words. Single keys can be turned off, for people whose software types by itself (WCAG 2.1.4). */
export const keysView = (): Html => html`<dialog class="gt-keys" data-keys aria-labelledby="keys-title">
<h2 class="govuk-heading-m" id="keys-title">Keys for answering</h2>
<p class="govuk-body">They work on the question that is marked, and never while you type in a box.</p>
<dl class="gt-keys__list">${keys.map(([key, what]) => html`<div><dt>${key.split(" ").map((part) => (part === "or" ? html` or ` : html`<kbd class="gt-key">${part}</kbd> `))}</dt><dd>${what}</dd></div>`)}</dl>
<p class="govuk-body">Tab, the space bar and the arrow keys work everywhere as on any other page.</p>
<label class="gt-check"><input type="checkbox" data-keys-on checked> Use these keys</label>
<p><button type="button" class="govuk-button" data-close-keys>Close</button></p>
</dialog>`;
