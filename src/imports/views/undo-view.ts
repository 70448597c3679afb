import { button, errorSummary, html, warningText, type Html } from "../../ui/index.ts";
import type { ImportRecord } from "../import-record.ts";
import { importPaths } from "../paths.ts";
import { countsWords } from "./counts-words.ts";

/** Asks once more before an import is undone; says why where it cannot be. */
export function undoView(page: { record: ImportRecord; csrf: Html; error?: { text: string; cure: string } }): Html {
  const { record, error } = page;
  return html`${error && errorSummary({ titleText: "This cannot be undone", errorList: [{ text: error.text }, { text: error.cure }] })}
<span class="govuk-caption-l govuk-!-text-break-word">${record.fileName}</span><h1 class="govuk-heading-l">Undo this import?</h1>
<p class="govuk-body">It brought in: ${countsWords(record.result.counts)}.</p>
${warningText({ text: "What is new is taken away, and what was changed is put back as it was before." })}
<p class="govuk-body">It is done whole or not at all, and refused where something has been changed since or hangs on what came in. The file stays, so that you can take it in again.</p>
<form method="post" action="${importPaths.undo(record.id)}">${page.csrf}
<div class="govuk-button-group">${button({ text: "Undo the import", classes: "govuk-button--warning", preventDoubleClick: true })}<a class="govuk-link" href="${importPaths.import(record.id)}">Keep it</a></div></form>`;
}
