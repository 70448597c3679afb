import { button, errorSummary, fileUpload, html, radios, type Html } from "../../ui/index.ts";
import type { ImportKind } from "../import-kind.ts";
import { importPaths } from "../paths.ts";

/** First step: what the file holds. */
export function kindView(page: { kinds: readonly ImportKind[]; csrf: Html; error?: string }): Html {
  return html`${page.error !== undefined && errorSummary({ errorList: [{ text: page.error, href: "#kind" }] })}
<form method="post" action="${importPaths.new()}" novalidate>${page.csrf}
${radios({
    name: "kind",
    fieldset: { legend: { text: "What do you want to import?", isPageHeading: true, classes: "govuk-fieldset__legend--l" } },
    items: page.kinds.map((kind) => ({ value: kind.id, text: kind.title, hint: { text: kind.summary } })),
    ...(page.error !== undefined && { errorMessage: { text: page.error } }),
  })}
${button({ text: "Continue" })}</form>`;
}

/** Second step: the files. */
export function filesView(page: { kind: ImportKind; csrf: Html; error?: { text: string; cure: string } }): Html {
  const error = page.error && `${page.error.text} ${page.error.cure}`.trim();
  return html`${error !== undefined && errorSummary({ errorList: [{ text: error, href: "#files" }] })}
<span class="govuk-caption-l">${page.kind.title}</span>
<h1 class="govuk-heading-l">Choose the file</h1>
<p class="govuk-body">${page.kind.summary}</p>
<form method="post" action="${importPaths.files(page.kind.id)}" enctype="multipart/form-data" novalidate>${page.csrf}
${fileUpload({
    id: "files", name: "files", multiple: true, label: { text: "File or files", classes: "govuk-label--s" },
    hint: { text: "CSV, Excel workbook (.xlsx), or a zip of CSV files, up to 64 MB. Choose several where they belong together." },
    ...(error !== undefined && { errorMessage: { text: error } }),
  })}
<p class="govuk-body">Nothing is taken in yet: the file is kept encrypted, and checked first.</p>
${button({ text: "Continue", preventDoubleClick: true })}</form>`;
}
