import { button, details, emptyState, errorSummary, fileUpload, html, paging, responsiveTable, statusTag, type Html } from "../../ui/index.ts";
import { readingPaths } from "../paths.ts";
import type { BatchRecord } from "./batch-store.ts";
import { batchStates } from "./batch-states.ts";
import { momentInWords } from "./moment-in-words.ts";

/** Choosing many files at once. */
export function uploadView(page: { csrf: Html; error?: string; notRead: number }): Html {
  return html`${page.error !== undefined && errorSummary({ errorList: [{ text: page.error, href: "#files" }] })}
<h1 class="govuk-heading-l">Upload plans</h1>
<p class="govuk-body">Plans and the advice behind them, up to 1,000 files at once. Each is matched to the register by what stands in it: the NHS number, the UPN, the plan’s reference (also in the file’s name), or name with date of birth. What is doubtful is asked, never guessed.</p>
<form method="post" action="${readingPaths.upload()}" enctype="multipart/form-data" novalidate>${page.csrf}
${fileUpload({
    id: "files", name: "files", multiple: true, label: { text: "Files, or a zip of them", classes: "govuk-label--s" },
    hint: { text: "Word (.docx), PDF or plain text, each up to 25 MB and all together up to 250 MB" },
    ...(page.error !== undefined && { errorMessage: { text: page.error } }),
  })}
${button({ text: "Upload and read", preventDoubleClick: true })}</form>
${details({ summaryText: "What happens to the files", html: html`<ul class="govuk-list govuk-list--bullet"><li>They are kept encrypted, and nothing leaves this machine.</li><li>Each becomes a document of its plan, and the plan is read with its advice.</li><li>A file that cannot be read is listed with what to do, and the others go on.</li><li>Scans are read by recognising their letters, which takes some seconds a page.</li></ul>` })}
${page.notRead > 0 && html`<h2 class="govuk-heading-m">Documents that are in the register already</h2>
<p class="govuk-body">${page.notRead === 1 ? "One plan has a document that this version of the program has not read." : `${page.notRead.toLocaleString("en-GB")} plans have a document that this version of the program has not read.`}</p>
<form method="post" action="${readingPaths.readAll()}">${page.csrf}${button({ text: page.notRead === 1 ? "Read it" : "Read them all", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`}
<p class="govuk-body"><a class="govuk-link" href="${readingPaths.uploads()}">Earlier uploads</a></p>`;
}

/** What was uploaded, by whom and when. */
export function uploadsView({ batches, total, page, size }: { batches: readonly (BatchRecord & { files: number })[]; total: number; page: number; size: number }): Html {
  const heading = html`<h1 class="govuk-heading-l">Uploads</h1>`;
  if (total === 0) return html`${heading}${emptyState({ title: "Nothing has been uploaded yet", text: "Plans and advice can be uploaded many at once.", action: { text: "Upload plans", href: readingPaths.upload() } })}`;
  return html`${heading}${button({ text: "Upload plans", href: readingPaths.upload() })}
${responsiveTable({
    phone: "cards", caption: "Uploads, the newest first", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "When" }, { text: "Files", format: "numeric" }, { text: "State" }, { text: "By" }],
    rows: batches.map((batch) => [
      { html: html`<a class="govuk-link" href="${readingPaths.batch(batch.id)}">${momentInWords(batch.createdAt)}</a>` },
      { text: batch.files === 0 ? "–" : batch.files.toLocaleString("en-GB"), format: "numeric" }, { html: statusTag(batchStates, batch.state) }, { text: batch.accountName ?? "The program" },
    ]),
  })}
${paging({ page, size, total, noun: "uploads", hrefFor: readingPaths.uploads })}`;
}
