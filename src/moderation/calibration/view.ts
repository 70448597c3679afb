import { dateInWords, percentInWords } from "../../platform/index.ts";
import type { AgreementAmong } from "../../statistics/index.ts";
import { button, details, emptyState, errorSummary, html, insetText, responsiveTable, select, textarea, type Html, type TableCell } from "../../ui/index.ts";
import { coefficientInWords, coefficientMeans } from "../agreement/figures-in-words.ts";
import { moderationPaths } from "../paths.ts";
import type { CalibrationDocument } from "./load-calibration.ts";

export type CalibrationPage = {
  csrf: Html; cycle: { id: string; name: string }; documents: readonly CalibrationDocument[]; agreement: AgreementAmong | undefined;
  typed: { criterion: string; text: string }; fault: string | undefined; faultItem: string | undefined; drawHref: string | null;
};

// Bands of the heat table: none of the points, some, all; the answer itself is always there to read.
const bandOf = (share: number | null) => (share === null ? "gt-heat__none" : `gt-heat__cell gt-heat__cell--${share >= 1 ? 4 : share <= 0 ? 0 : 2}`);

function gridView(document: CalibrationDocument, rows: CalibrationDocument["rows"], caption: string): Html {
  return responsiveTable({
    phone: "scroll", caption, captionClasses: "govuk-visually-hidden", classes: "gt-heat", firstCellIsHeader: true,
    head: [{ text: "Criterion" }, ...document.raters.map((rater): TableCell => ({ text: rater.name })), { text: "Most answered" }, { text: "Answered otherwise" }],
    rows: [
      ...rows.map((row) => [
        { html: html`${row.criterion} ${row.text}` },
        ...row.cells.map((cell): TableCell => (cell === null ? { text: "–", classes: "gt-heat__none" } : { html: cell.differs ? html`<strong>≠ ${cell.value}</strong>` : html`${cell.value}`, classes: bandOf(cell.share) })),
        { text: row.commonest.length > 1 ? `No majority: ${row.commonest.join(", ")}` : (row.commonest[0] ?? "") }, { text: row.differ.join(", ") || "–" },
      ]),
      [{ text: "Score of the whole" }, ...document.raters.map((rater): TableCell => ({ text: percentInWords(rater.percent) })), { text: "" }, { text: "" }],
    ],
  });
}

/** What differs first; what all answered alike is folded away. */
function tableView(document: CalibrationDocument): Html {
  const differing = document.rows.filter((row) => row.cells.some((cell) => cell?.differs === true));
  const alike = document.rows.filter((row) => !differing.includes(row));
  return html`${differing.length === 0 ? html`<p class="govuk-body">All who handed in answered alike.</p>` : html`<p class="govuk-body">${differing.length} of ${document.rows.length} criteria were answered differently.</p>
${gridView(document, differing, `Differences about ${document.reference}`)}
<ul class="gt-heat__key" aria-label="Key"><li class="gt-heat__cell gt-heat__cell--0">no points</li><li class="gt-heat__cell gt-heat__cell--2">some points</li><li class="gt-heat__cell gt-heat__cell--4">all points</li><li>≠ differs from most</li></ul>`}
${alike.length > 0 && details({ summaryText: alike.length === 1 ? "One criterion answered alike" : `${alike.length} criteria answered alike`, html: gridView(document, alike, `Answered alike about ${document.reference}`) })}`;
}

function notesView(page: CalibrationPage, document: CalibrationDocument): Html {
  const isFaulty = page.faultItem === document.itemId && page.fault !== undefined;
  const typed = page.faultItem === document.itemId ? page.typed : { criterion: "", text: "" };
  const id = document.itemId;
  return html`<h3 class="govuk-heading-s">What was said</h3>
${document.notes.length === 0 ? html`<p class="govuk-body">Nothing yet.</p>` : html`<ul class="govuk-list">${document.notes.map((note) => html`<li>${note.criterionId !== null && html`<strong>${note.criterionId}</strong> `}${note.text} <span class="gt-quiet">${note.by}, ${dateInWords(note.sentAt.toISOString().slice(0, 10))}</span></li>`)}</ul>`}
<form method="post" action="${moderationPaths.calibrationNote(page.cycle.id)}" novalidate>${page.csrf}<input type="hidden" name="item" value="${id}">
${select({ id: `criterion-${id}`, name: "criterion", label: { text: "About" }, value: typed.criterion, items: [{ value: "", text: "The document as a whole" }, ...document.rows.map((row) => ({ value: row.criterion, text: `${row.criterion} ${row.text}`.slice(0, 90) }))] })}
${textarea({ id: `text-${id}`, name: "text", rows: "3", label: { text: "What did you agree on, and why?" }, value: typed.text, ...(isFaulty && { errorMessage: { text: page.fault ?? "" } }) })}
${button({ text: "Add", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`;
}

function agreementSummary(agreement: AgreementAmong): Html {
  if (agreement.exact === null) return html`<p class="govuk-body">${agreement.words}</p>`;
  return html`<p class="govuk-body-l">${agreement.words}</p>
${responsiveTable({ phone: "cards", caption: "How far all auditors agree", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true, head: [{ text: "Measure" }, { text: "Value (95% interval)" }, { text: "What it means" }], rows: [
    [{ text: "Same answer" }, { text: `${Math.round(agreement.exact.value * 100)}% (${Math.round(agreement.exact.low * 100)}% to ${Math.round(agreement.exact.high * 100)}%)` }, { text: `Of pairs of the ${agreement.raters} auditors, over ${agreement.answers} answers.` }],
    [{ text: "Gwet’s AC2" }, { text: coefficientInWords(agreement.ac2) }, { text: coefficientMeans(agreement.ac2) }], [{ text: "Krippendorff’s alpha" }, { text: coefficientInWords(agreement.alpha) }, { text: coefficientMeans(agreement.alpha) }],
  ] })}`;
}

/** Documents that all auditors rate: who answered what, and what they say about it. */
export function calibrationView(page: CalibrationPage): Html {
  const { cycle, documents, agreement } = page;
  return html`${page.fault !== undefined && errorSummary({ titleText: "There is a problem", errorList: [{ text: page.fault, href: `#text-${page.faultItem ?? ""}` }] })}
<span class="govuk-caption-l">${cycle.name}</span><h1 class="govuk-heading-l">Calibration</h1>
<p class="govuk-body">All auditors rate the same documents by themselves. Then they look at where they differ and talk about what a good answer is. These ratings do not count in figures of plans.</p>
${documents.length === 0 ? emptyState({ title: "This cycle has no calibration set", text: "A sample drawn for calibration goes to every auditor and moderator of its kind.", ...(page.drawHref !== null && { action: { text: "Draw a sample", href: page.drawHref } }) }) : html`${agreement && agreementSummary(agreement)}
${documents.map((document) => html`<section aria-labelledby="item-${document.itemId}"><h2 class="govuk-heading-m" id="item-${document.itemId}">${document.reference} <span class="gt-quiet">${document.kindName}</span></h2>
${document.waiting.length > 0 && html`<p class="govuk-body">Still to hand in: ${document.waiting.join(", ")}.</p>`}
${document.isHidden ? insetText({ text: "You are still to rate this document yourself, so you cannot see the others’ answers yet." }) : document.raters.length === 0 ? html`<p class="govuk-body">Nobody has handed in yet.</p>` : html`${tableView(document)}${notesView(page, document)}`}</section>`)}`}`;
}
