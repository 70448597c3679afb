import { dateInWords } from "../../platform/index.ts";
import { html, insetText, responsiveTable, summaryList, tag, type Html } from "../../ui/index.ts";
import { criteriaOf } from "../criteria-of.ts";
import type { Instrument, Section } from "../instrument.ts";
import type { DocumentKind } from "../load/document-kinds.ts";
import { instrumentPaths } from "../paths.ts";
import type { InstrumentVersion } from "../store/list-versions.ts";
import type { StoredInstrument } from "../store/load-instrument.ts";
import { conditionInWords } from "../words/condition-in-words.ts";
import { criterionView } from "./criterion-view.ts";
import { scoringView } from "./scoring-view.ts";
import { sectionName } from "./section-name.ts";

export type ToolPage = { stored: StoredInstrument; versions: readonly InstrumentVersion[]; kinds: readonly DocumentKind[] };

const dayOf = (date: Date) => dateInWords(date.toISOString().slice(0, 10));
const askedWhen = (when: string | undefined, instrument: Instrument) => when !== undefined && html`<p class="govuk-hint">Asked only where ${conditionInWords(when, instrument)}.</p>`;

function sectionView(section: Section, instrument: Instrument): Html {
  return html`<section class="gt-rating-section"><h2 class="govuk-heading-m" id="section-${section.id}">${sectionName(section)}${section.weight !== 1 && html` ${tag({ text: `Weight ${section.weight}`, classes: "govuk-tag--grey" })}`}</h2>
${askedWhen(section.when, instrument)}
${section.intro !== undefined && html`<p class="govuk-body">${section.intro}</p>`}
${section.groups.map((group) => html`${group.title !== undefined && html`<h3 class="govuk-heading-s">${group.title}</h3>`}${askedWhen(group.when, instrument)}${group.criteria.map((criterion) => criterionView(criterion, instrument))}`)}
</section>`;
}

const factAnswers = { "number": "a number", "yes-no": "yes or no", "text": "words" } as const;

function factsView({ facts }: Instrument): Html {
  return html`${facts.length > 0 && html`<h2 class="govuk-heading-m" id="facts">First, about the document</h2>
<p class="govuk-body">Some criteria are asked only of some documents. These questions say which.</p>
<ul class="govuk-list govuk-list--bullet">${facts.map((fact) => html`<li>${fact.question} <span class="gt-quiet">(${factAnswers[fact.type]})</span></li>`)}</ul>`}`;
}

function judgementsView({ judgements }: Instrument): Html {
  return html`${judgements.length > 0 && html`<h2 class="govuk-heading-m" id="judgements">Judgement as a whole</h2>${summaryList({
    rows: judgements.map((judgement) => ({
      key: { text: judgement.question },
      value: { html: html`${judgement.hint !== undefined && html`<p class="gt-quiet govuk-!-margin-bottom-1">${judgement.hint}</p>`}${judgement.type === "text" ? "In words" : html`<ul class="govuk-list govuk-!-margin-bottom-0">${judgement.options.map((option) => html`<li>${option.label ?? option.value}${option.meaning !== undefined && html` <span class="gt-quiet">– ${option.meaning}</span>`}</li>`)}</ul>`}` },
    })),
  })}`}`;
}

function versionsView({ stored, versions }: ToolPage): Html {
  return html`<h2 class="govuk-heading-m" id="versions">Versions</h2>${responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", label: "Versions", firstCellIsHeader: true,
    head: [{ text: "Version" }, { text: "Published" }, { text: "Ratings", format: "numeric" }, { text: "Fingerprint" }],
    rows: versions.map((version) => [
      { html: version.hash === stored.hash ? html`${version.version} (this one)` : html`<a class="govuk-link" href="${instrumentPaths.version(stored.instrument.id, version.hash)}">Version ${version.version}</a>` },
      { html: html`${dayOf(version.publishedAt)}${version.isOwn && html` ${tag({ text: "Our own", classes: "govuk-tag--blue" })}`}` },
      { text: String(version.ratings), format: "numeric" },
      { html: html`<code>${version.hash.slice(0, 12)}</code>` },
    ]),
  })}<p class="govuk-body-s">A version never changes once it is published. Its fingerprint is made from its content: the same fingerprint, the same tool.</p>`;
}

/** An audit tool as an auditor sees it, and how it is scored. */
export function toolView(page: ToolPage): Html {
  const { stored, versions, kinds } = page;
  const { instrument, hash } = stored;
  const newest = versions[0];
  const contents = [
    ...(instrument.facts.length > 0 ? [{ href: "#facts", text: "First, about the document" }] : []),
    ...instrument.sections.map((section) => ({ href: `#section-${section.id}`, text: sectionName(section) })),
    ...(instrument.judgements.length > 0 ? [{ href: "#judgements", text: "Judgement as a whole" }] : []),
    { href: "#scoring", text: "How it is scored" }, { href: "#versions", text: "Versions" },
  ];
  return html`<span class="govuk-caption-l">Audit tool, version ${instrument.version}</span><h1 class="govuk-heading-l">${instrument.title}</h1>
${newest !== undefined && newest.hash !== hash && insetText({ html: html`This is an older version. <a class="govuk-link" href="${instrumentPaths.instrument(instrument.id)}">Read the newest</a>.` })}
<p class="govuk-body-l">${instrument.summary}</p>
${summaryList({ rows: [
    { key: { text: "For" }, value: { text: instrument.appliesTo.map((id) => kinds.find((kind) => kind.id === id)?.name ?? id).join(", ") } },
    { key: { text: "Criteria" }, value: { text: `${criteriaOf(instrument).length} in ${instrument.sections.length} ${instrument.sections.length === 1 ? "section" : "sections"}` } },
    { key: { text: "Source" }, value: { text: instrument.source } },
    { key: { text: "Take it along" }, value: { html: html`<a class="govuk-link" href="${instrumentPaths.workbook(instrument.id, hash)}">Spreadsheet (.xlsx)</a>, to read, print or change; <a class="govuk-link" href="${instrumentPaths.yaml(instrument.id, hash)}">YAML</a>, for version control` } },
  ] })}
<nav aria-label="Contents"><h2 class="govuk-heading-s">Contents</h2><ul class="govuk-list">${contents.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul></nav>
${factsView(instrument)}
${instrument.sections.map((section) => sectionView(section, instrument))}
${judgementsView(instrument)}
${scoringView(instrument)}
${versionsView(page)}`;
}
