import { button, details, html, insetText, select, type Html } from "../../ui/index.ts";
import { readingPaths } from "../paths.ts";
import type { PlanFile } from "../store/list-documents.ts";
import type { ReadingRecord } from "../store/load-reading.ts";
import { isUnderWay, readingStates } from "../store/reading-states.ts";
import { underWay } from "./reading-state-view.ts";

export type AboutReading = { planId: string; record: ReadingRecord; document: PlanFile; documents: readonly PlanFile[]; csrf: Html; mayRead: boolean; stopped: boolean };

/** Under a reading: what it rests on, what could not be read with it, other versions of the plan, and reading it again. */
export function aboutReadingView({ planId, record, document, documents, csrf, mayRead, stopped }: AboutReading): Html {
  const titleOf = (id: string) => documents.find((file) => file.id === id)?.title ?? "A document";
  const plans = documents.filter((file) => file.family === "plan");
  const others = plans.length > 1 && html`<form method="get" action="${readingPaths.reading(planId)}">
${select({ id: "document", name: "document", label: { text: "Document" }, items: plans.map((file) => ({ value: file.id, text: file.title, selected: file.id === document.id })) })}
${button({ text: "Show its reading", classes: "govuk-button--secondary" })}</form>`;
  return html`<section aria-labelledby="about-reading"><h2 class="govuk-heading-m" id="about-reading">About this reading</h2>
<p class="govuk-body">${record.advice.length === 0 ? "No advice was read with the plan." : `Read with ${record.advice.length === 1 ? "one report" : `${record.advice.length} reports`} of advice: ${record.advice.map(titleOf).join(", ")}.`}</p>
${mayRead && (stopped || !isUnderWay(record.state)) && html`<form method="post" action="${readingPaths.reading(planId, document.id)}">${csrf}${button({ text: "Read it again", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`}
${others && details({ summaryText: "Another version of this plan", html: others })}</section>`;
}

/** Above a reading: that a newer one is on its way, or could not be made, and which reports are missing from it. */
export function readingNews({ record, documents, stopped }: AboutReading): Html {
  const titleOf = (id: string) => documents.find((file) => file.id === id)?.title ?? "A document";
  const missing = record.leftOut.filter((each) => each.code !== "plan-is-scan");
  const scans = record.leftOut.filter((each) => each.code === "plan-is-scan");
  return html`${stopped && insetText({ text: "This is the reading from before. The program stopped while it read the plan again." })}${!stopped && isUnderWay(record.state) && html`${insetText({ text: "This is the reading from before. The plan is being read again." })}${underWay(record)}`}
${record.state === "failed" && insetText({ html: html`<p class="govuk-body"><strong>${readingStates.failed.words} again: ${record.problemWords}</strong></p><p class="govuk-body">${record.problemCure} This is the reading from before.</p>` })}
${missing.length > 0 && insetText({ html: html`<p class="govuk-body"><strong>Not all advice could be read with the plan.</strong></p><ul class="govuk-list govuk-list--bullet">${missing.map((each) => html`<li>${titleOf(each.documentId)}: ${each.words} ${each.cure}</li>`)}</ul>` })}
${scans.length > 0 && insetText({ text: `The letters of ${scans.map((each) => titleOf(each.documentId)).join(", ")} are being recognised. The plan is read again afterwards.` })}`;
}
