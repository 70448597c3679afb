import { dateInWords } from "../../platform/index.ts";
import { button, html, insetText, joined, statusTag, tag, type Html, type HtmlValue } from "../../ui/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { ReportBlock } from "../document/report-document.ts";
import { reportBlocks, reportFormats } from "../formats/index.ts";
import { slotName } from "../kinds/report-kind.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { reportsPaths } from "../paths.ts";
import { reportStates } from "../report-states.ts";
import type { OpenReport } from "../use-cases/open-report.ts";

export type ReportPage = OpenReport & {
  mayEdit: boolean;
  mayPublish: boolean;
  /** The same told in another way, where readers may see it. */
  twin: { href: string; words: string } | null;
  /** Sizes and fingerprints of the files of a published report. */
  files: readonly { format: string; size: number; sha256: string }[];
};

function stateWords({ report }: OpenReport): Html {
  if (report.state === "draft") return html`<p class="govuk-body">${reportStates.draft.meaning}.</p>`;
  return html`${report.correctedBy !== null && insetText({ html: html`<strong>There is a corrected version of this report.</strong> <a class="govuk-link" href="${reportsPaths.report(report.correctedBy)}">Read the corrected version</a>` })}<p class="govuk-body">Published on ${dateInWords(report.publishedOn)}${report.publishedBy && ` by ${report.publishedBy}`}. Figures, words and files stay as they were on that day.</p>
${report.state === "withdrawn" && insetText({ html: html`<strong>Withdrawn on ${dateInWords(report.withdrawnOn)}${report.withdrawnBy && ` by ${report.withdrawnBy}`}.</strong> ${report.withdrawnReason}` })}`;
}

const kilobytes = (size: number) => (size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} kB` : `${(size / 1_000_000).toFixed(1)} MB`);

function downloads({ report, files }: ReportPage): Html {
  const links = reportFormats.map(({ id, label }) => {
    const file = files.find((each) => each.format === id);
    return html`<a class="govuk-link" href="${reportsPaths.file(report.id, id)}" download>${label}${file && html` <span class="gt-quiet">(${kilobytes(file.size)})</span>`}</a>`;
  });
  return html`<p class="govuk-body">${report.state === "draft" ? "Download the draft" : "Download"}: ${joined(links, ", ")}</p>`;
}

function buttons({ report, mayEdit, mayPublish }: ReportPage): Html {
  if (report.state === "draft" && (mayEdit || mayPublish)) {
    return html`<div class="govuk-button-group">
${mayPublish && button({ text: "Publish", href: reportsPaths.publish(report.id) })}
${mayEdit && report.correctionOf === null && button({ text: "Add a recommendation", href: reportsPaths.addRecommendation(report.id), classes: "govuk-button--secondary" })}
${mayEdit && html`<a class="govuk-link" href="${reportsPaths.title(report.id)}">Change the title</a> <a class="govuk-link" href="${reportsPaths.layout(report.id)}">Choose what it shows</a> ${report.kind === "programme-year" && html`<a class="govuk-link" href="${reportsPaths.quotes(report.id)}">Choose comments to quote</a> `} <a class="govuk-link" href="${reportsPaths.discard(report.id)}">Discard the draft</a>`}</div>`;
  }
  return report.state === "published" && mayPublish ? html`<p class="govuk-body">${report.correctedBy === null && html`<a class="govuk-link" href="${reportsPaths.correct(report.id)}">Correct this report</a> `}<a class="govuk-link" href="${reportsPaths.withdraw(report.id)}">Withdraw this report</a></p>` : html``;
}

function changeText(page: ReportPage, id: string, name: string, edited: boolean): Html {
  return html`<p class="govuk-body-s gt-edit"><a class="govuk-link" href="${reportsPaths.text(page.report.id, id)}">Change this text<span class="govuk-visually-hidden">: ${name}</span></a>${edited && html` ${tag({ text: "Written by a person", classes: "govuk-tag--grey" })}`}</p>`;
}

function changeRecommendations({ report }: ReportPage, recommendations: ReportContent["recommendations"]): Html {
  return html`<ul class="govuk-list govuk-body-s gt-edit">${recommendations.map((each, index) => html`<li><a class="govuk-link" href="${reportsPaths.editRecommendation(report.id, each.id)}">Change recommendation ${index + 1}<span class="govuk-visually-hidden">: ${each.text}</span></a></li>
`)}</ul>`;
}

/** What whoever may edit sees below a block of a draft. */
function editLinks(page: ReportPage): (block: ReportBlock) => HtmlValue {
  const { texts } = reportKinds[page.report.kind];
  return (block) => {
    const slot = Object.hasOwn(texts, block.id) ? texts[block.id] : undefined;
    if ((block.type === "text" || block.type === "ideas") && slot !== undefined) return changeText(page, block.id, slotName(slot), block.edited);
    return (block.id === "recommendations-table" || block.id === "recommendation-ideas") && page.report.correctionOf === null ? changeRecommendations(page, page.content.recommendations) : undefined;
  };
}

/** Texts that are empty stand nowhere in the report: here they can be written. */
function leftOut(page: ReportPage): Html {
  const shown = new Set(page.document.blocks.map((block) => block.id));
  const missing = Object.entries(reportKinds[page.report.kind].texts).filter(([id]) => !shown.has(id));
  return html`${missing.length > 0 && html`<section aria-labelledby="left-out"><h2 class="govuk-heading-m" id="left-out">Texts that the report leaves out</h2>
<p class="govuk-body">They are empty. Readers do not see this list.</p>
<ul class="govuk-list govuk-list--bullet">${missing.map(([id, slot]) => html`<li><a class="govuk-link" href="${reportsPaths.text(page.report.id, id)}">Write: ${slotName(slot)}</a></li>
`)}</ul></section>`}`;
}

/** Where the report does not lead there itself: it may have been published first. */
const twinLink = ({ twin, document }: ReportPage): HtmlValue => twin !== null && !document.blocks.some((block) => block.id === "twin") && html`<p class="govuk-body"><a class="govuk-link" href="${twin.href}">${twin.words}</a></p>`;

/** A report to read, with what this person may do with it. */
export function reportView(page: ReportPage): Html {
  const { report, document, mayEdit } = page;
  const editing = mayEdit && report.state === "draft";
  return html`<div class="gt-report">
${document.logo && html`<img class="gt-report__logo" src="${reportsPaths.logoFile(document.logo.sha256)}" alt="${document.authorityName}" width="${document.logo.width}" height="${document.logo.height}">
`}<span class="govuk-caption-l">${document.authorityName}: ${document.subtitle}</span>
<h1 class="govuk-heading-xl">${document.title}</h1>
<p class="govuk-body">${statusTag(reportStates, report.state)}</p>
${stateWords(page)}${downloads(page)}${twinLink(page)}${buttons(page)}
${reportBlocks(document, editing ? { after: editLinks(page) } : {})}
${editing && leftOut(page)}
${page.files.length > 0 && html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Fingerprints of the files (SHA-256)</span></summary>
<div class="govuk-details__text"><dl class="gt-fingerprints">${page.files.map((file) => html`<dt>${file.format}</dt><dd><code>${file.sha256}</code></dd>
`)}</dl></div></details>`}
</div>`;
}
