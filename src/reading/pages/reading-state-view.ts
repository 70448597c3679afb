import { registerPaths } from "../../register/index.ts";
import { button, html, insetText, progressBar, warningText, type Html } from "../../ui/index.ts";
import type { PlanToShow } from "./plan-to-show.ts";
import type { PlanFile } from "../store/list-documents.ts";
import type { ReadingRecord } from "../store/load-reading.ts";
import { readingStates } from "../store/reading-states.ts";
import { readingPaths } from "../paths.ts";

export const REFRESH_SECONDS = 2;

export type StateOfReading = { plan: PlanToShow; document: PlanFile | undefined; record: ReadingRecord | undefined; csrf: Html; mayRead: boolean; mayAdd: boolean; stopped: boolean };

const post = (page: StateOfReading, text: string) => page.mayRead && html`<form method="post" action="${readingPaths.reading(page.plan.id, page.document?.id)}">${page.csrf}${button({ text, preventDoubleClick: true })}</form>`;

/** How a reading stands that cannot be shown: it is under way, it failed, or nobody asked for it. */
export function readingStateView(page: StateOfReading): Html {
  const { plan, record } = page;
  return html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l">${plan.name}: how the plan reads</h1>
${page.document === undefined ? noDocument(page) : record === undefined ? html`<p class="govuk-body">“${page.document.title}” has not been read yet.</p>${post(page, "Read it now")}` : record.state === "failed" ? failed(page, record) : page.stopped ? html`${warningText({ text: "The program stopped while it read this plan." })}${post(page, "Start again")}` : underWay(record)}
<p class="govuk-body"><a class="govuk-link" href="${registerPaths.plan(plan.id)}">Back to the plan</a></p>`;
}

const noDocument = ({ plan, mayAdd }: StateOfReading): Html =>
  html`<p class="govuk-body">There is no document of this plan to read.</p>${mayAdd && button({ text: "Add a document", href: registerPaths.addDocument(plan.id) })}`;

/** Work under way as a bar that asks again by itself. */
export function underWay(record: ReadingRecord): Html {
  const scan = record.state === "scan";
  return progressBar({
    id: "reading-progress", label: readingStates[record.state].words, done: scan ? record.pagesDone : 0, total: scan ? record.pagesTotal : null, refreshSeconds: REFRESH_SECONDS,
    words: scan ? "A page takes some seconds. You can leave this page and come back" : "Most plans take less than a second. You can leave this page and come back",
  });
}

function failed(page: StateOfReading, record: ReadingRecord): Html {
  return html`${warningText({ text: `“${page.document?.title ?? "The document"}” could not be read.` })}
${insetText({ html: html`<p class="govuk-body govuk-!-font-weight-bold">${record.problemWords}</p><p class="govuk-body">${record.problemCure}</p>` })}
<div class="govuk-button-group">${post(page, "Try again")}${page.mayAdd && html`<a class="govuk-link" href="${registerPaths.addDocument(page.plan.id)}">Add another document</a>`}</div>`;
}
