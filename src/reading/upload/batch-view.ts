import { dateInWords } from "../../platform/index.ts";
import { registerPaths } from "../../register/index.ts";
import { button, html, panel, progressBar, radios, responsiveTable, select, statusTag, summaryList, type Html } from "../../ui/index.ts";
import { readingPaths } from "../paths.ts";
import { readingStates } from "../store/reading-states.ts";
import type { BatchCounts, BatchFile, BatchRecord, PlanFound } from "./batch-store.ts";
import { batchStates, fileStates } from "./batch-states.ts";
import { momentInWords } from "./moment-in-words.ts";

export const BATCH_REFRESH_SECONDS = 2;

export type BatchPage = {
  batch: BatchRecord; counts: BatchCounts; csrf: Html; kinds: readonly { id: string; name: string }[];
  asked: readonly BatchFile[]; faults: readonly BatchFile[]; files: readonly BatchFile[]; filesTotal: number; plans: ReadonlyMap<string, PlanFound>;
};

const number = (count: number) => count.toLocaleString("en-GB");
const broken = (text: string) => html`<span class="govuk-!-text-break-word">${text}</span>`;
/** "EHC-00012, Amara Okafor, born 3 July 2012". */
export const planInWords = (plan: PlanFound) => `${plan.reference}, ${plan.name}, born ${dateInWords(plan.birthDate)}`;

/** One upload: how far it is, what has to be answered, what could not be used, and what became of each file. */
export function batchView(page: BatchPage): Html {
  const { batch, counts } = page;
  const underWay = batch.state === "sorting" || batch.state === "reading";
  return html`${batch.state === "done" ? panel({ titleText: "Done", text: doneWords(counts) }) : html`<h1 class="govuk-heading-l">Upload</h1>`}
${underWay && progress(page)}
${batch.state === "cancelled" && html`<p class="govuk-body">This upload was cancelled. What had been added stays with its plans.</p>`}
${page.asked.length > 0 && questions(page)}
${page.faults.length > 0 && faults(page)}
${summaryList({ rows: [
    { key: { text: "State" }, value: { html: statusTag(batchStates, batch.state) } },
    { key: { text: "Begun" }, value: { text: `${momentInWords(batch.createdAt)}, by ${batch.accountName ?? "the program"}` } },
    ...(batch.finishedAt ? [{ key: { text: "Ended" }, value: { text: momentInWords(batch.finishedAt) } }] : []),
    ...(counts.files > 0 ? [{ key: { text: "Files" }, value: { text: [`${number(counts.stored)} of ${number(counts.files)} added`, counts.asked > 0 && `${number(counts.asked)} to answer`, counts.failed > 0 && `${number(counts.failed)} could not be used`, counts.leftOut > 0 && `${number(counts.leftOut)} left out`].filter(Boolean).join(", ") } }] : []),
    { key: { text: "Plans" }, value: { text: `${number(counts.read)} of ${number(counts.readings)} read${counts.unread > 0 ? `, ${number(counts.unread)} could not be read` : ""}` } },
  ] })}
${page.files.length > 0 && results(page)}
${batch.state !== "done" && batch.state !== "cancelled" && html`<form method="post" action="${readingPaths.batchCancel(batch.id)}">${page.csrf}${button({ text: "Cancel the upload", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`}
<p class="govuk-body"><a class="govuk-link" href="${readingPaths.findings()}">Findings in all plans</a> · <a class="govuk-link" href="${readingPaths.uploads()}">All uploads</a></p>`;
}

const doneWords = (counts: BatchCounts) => `${number(counts.read)} ${counts.read === 1 ? "plan" : "plans"} read${counts.unread + counts.failed > 0 ? `, ${number(counts.unread + counts.failed)} not` : ""}`;

function progress({ batch, counts }: BatchPage): Html {
  const sorting = batch.state === "sorting";
  return progressBar({
    id: "upload-progress", label: sorting ? "Finding out whose each file is" : "Reading plans", refreshSeconds: BATCH_REFRESH_SECONDS,
    done: sorting ? counts.sorted : counts.read + counts.unread, total: sorting ? counts.files : counts.readings, words: "You can leave this page and come back",
  });
}

/** What only a person can settle. Nothing is chosen beforehand, so that nothing is added by a slip. */
function questions({ batch, csrf, asked, counts, plans, kinds }: BatchPage): Html {
  return html`<h2 class="govuk-heading-m" id="questions">${counts.asked === 1 ? "One file needs an answer" : `${number(counts.asked)} files need an answer`}</h2>
${counts.asked > asked.length && html`<p class="govuk-body">These are the first ${asked.length}.</p>`}
<form method="post" action="${readingPaths.batchAnswers(batch.id)}" novalidate>${csrf}
${asked.map((file) => {
    const choices = file.choices.flatMap((choice) => {
      const plan = plans.get(choice.planId);
      return plan === undefined ? [] : [{ value: plan.planId, text: planInWords(plan), hint: { text: `${choice.why}.` } }];
    });
    return html`<div class="govuk-!-margin-bottom-6">${radios({
      idPrefix: `plan-${file.position}`, name: `plan-${file.position}`,
      fieldset: { legend: { html: broken(`Whose is “${file.name}”?`), classes: "govuk-fieldset__legend--s" } },
      ...(choices.length === 0 && { hint: { text: "Nothing in it or in its name leads to a plan of the register." } }),
      items: [...choices, ...(choices.length > 0 ? [{ divider: "or" }] : []), { value: "left-out", text: "Leave it out" }],
    })}
${select({ id: `kind-${file.position}`, name: `kind-${file.position}`, label: { html: html`What it is<span class="govuk-visually-hidden"> (${file.name})</span>` }, items: [{ value: "", text: "Choose" }, ...kinds.map((kind) => ({ value: kind.id, text: kind.name }))].map((item) => ({ ...item, selected: item.value === (file.kind ?? "") })) })}
<p class="govuk-body"><a class="govuk-link" href="${readingPaths.batchFind(batch.id, file.position)}">Look for another plan<span class="govuk-visually-hidden"> for ${file.name}</span></a></p><hr class="govuk-section-break govuk-section-break--m govuk-section-break--visible"></div>`;
  })}
${button({ text: "Save answers", preventDoubleClick: true })}</form>`;
}

function faults({ batch, faults: files }: BatchPage): Html {
  return html`<h2 class="govuk-heading-m" id="faults">${files.length === 1 ? "One file could not be used" : `${number(files.length)} files could not be used`}</h2>
<p class="govuk-body">${files.length === 1 ? "Mend it and upload it again." : "Mend them and upload them again."} <a class="govuk-link" href="${readingPaths.batchFaults(batch.id)}">Download the list of all files (CSV)</a></p>
${responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: "Files that could not be used", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "File" }, { text: "What is wrong" }, { text: "What to do" }],
    rows: files.slice(0, 100).map((file) => [{ html: broken(file.name) }, { text: file.problemWords ?? file.readingWords ?? "" }, { text: file.problemCure ?? file.readingCure ?? "" }]),
  })}`;
}

function results({ files, filesTotal }: BatchPage): Html {
  return html`<h2 class="govuk-heading-m">Files</h2>
${filesTotal > files.length && html`<p class="govuk-body">The first ${number(files.length)} of ${number(filesTotal)}.</p>`}
${responsiveTable({
    phone: "cards", caption: "Files of this upload", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "File" }, { text: "Plan" }, { text: "What it is" }, { text: "State" }],
    rows: files.map((file) => [
      { html: broken(file.name) },
      { html: file.planId === null ? html`–` : html`<a class="govuk-link gt-unbroken" href="${registerPaths.plan(file.planId)}">${file.planReference}</a>` },
      { text: file.kindName ?? "–" },
      { html: file.readingState === null || file.planId === null
        ? statusTag(fileStates, file.state)
        : html`${statusTag(readingStates, file.readingState)}${file.readingState === "read" && html` <a class="govuk-link" href="${readingPaths.reading(file.planId, file.documentId ?? undefined)}">${file.findings === 1 ? "1 finding" : `${file.findings ?? 0} findings`}<span class="govuk-visually-hidden"> in ${file.name}</span></a>`}` },
    ]),
  })}`;
}

/** Looking for the plan of one file. */
export function findPlanView(page: { batch: BatchRecord; file: BatchFile; csrf: Html; words: string; found: readonly PlanFound[] | undefined; kinds: readonly { id: string; name: string }[]; error?: string }): Html {
  const { batch, file, found } = page;
  const action = readingPaths.batchFind(batch.id, file.position);
  return html`<span class="govuk-caption-l govuk-!-text-break-word">${file.name}</span>
<h1 class="govuk-heading-l">Whose is this file?</h1>
<form method="post" action="${action}" novalidate class="gt-find">${page.csrf}
<div class="govuk-form-group"><label class="govuk-label" for="words">Find a child</label><div id="words-hint" class="govuk-hint">Name, NHS number, UPN or plan reference</div>
<input class="govuk-input govuk-input--width-20" id="words" name="words" type="text" value="${page.words}" autocomplete="off" spellcheck="false" aria-describedby="words-hint"></div>
${button({ text: "Find", classes: "govuk-button--secondary" })}</form>
${found !== undefined && (found.length === 0 ? html`<p class="govuk-body">Nobody found. Check the spelling, or try only the surname.</p>` : html`<form method="post" action="${action}" novalidate>${page.csrf}
<input type="hidden" name="words" value="${page.words}">
${radios({
    idPrefix: "plan", name: "plan", fieldset: { legend: { text: "Whose plan is it?", classes: "govuk-fieldset__legend--s" } }, ...(page.error !== undefined && { errorMessage: { text: page.error } }),
    items: found.map((plan) => ({ value: plan.planId, text: planInWords(plan) })),
  })}
${select({ id: "kind", name: "kind", label: { text: "What it is" }, items: [{ value: "", text: "Choose" }, ...page.kinds.map((kind) => ({ value: kind.id, text: kind.name }))].map((item) => ({ ...item, selected: item.value === (file.kind ?? "") })) })}
${button({ text: "Add to this plan", preventDoubleClick: true })}</form>`)}`;
}
