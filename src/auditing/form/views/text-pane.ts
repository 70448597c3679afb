import { sectionNames, sectionParts, type SectionPart } from "../../../reading/index.ts";
import { html, type Html } from "../../../ui/index.ts";
import { formPaths } from "../paths.ts";
import type { AuditText, TextSection } from "../store/load-text.ts";

type Pane = { auditId: string; text: AuditText; kindName: string; toolSections: ReadonlySet<string> };

const nameOf = (section: TextSection) => (section.id === null ? "The document" : `Section ${section.id}`);
const anchorOf = (sections: readonly TextSection[], index: number) => `text-${sections[index]?.id ?? "all"}${sections.findIndex((each) => each.id === sections[index]?.id) === index ? "" : `-${index}`}`;

/** The document's own words beside the questions, with its own sections as a small contents list. */
export function textPane({ auditId, text, kindName, toolSections }: Pane): Html {
  const { sections } = text;
  const file = text.documentId !== null && html`<a class="govuk-link" href="${formPaths.document(auditId)}">Open the file</a>`;
  return html`<section class="gt-text" id="text" aria-label="The text of the document" data-text>
<div class="gt-text__head">
<button type="button" class="gt-text__toggle gt-live" aria-expanded="false" aria-controls="text-words" data-toggle><span data-toggle-words>Show the document</span></button>
<p class="gt-text__title">${kindName}${file && html`<span class="gt-text__file"> ${file}</span>`}</p>
${sections.length > 1 && html`<nav class="gt-text__contents" aria-label="Sections of the document"><ul>${sections.map((section, index) => html`<li><a href="#${anchorOf(sections, index)}" data-to-section="${section.id ?? ""}" title="${section.id === null ? "" : sectionNames[section.id as keyof typeof sectionNames]}"><span class="govuk-visually-hidden">Section </span>${section.id}</a></li>`)}</ul></nav>`}
<button type="button" class="govuk-button gt-text__use gt-live" data-use hidden>Use these words for <span data-use-for></span> <kbd class="gt-key">E</kbd></button>
</div>
<div class="gt-text__words" id="text-words" tabindex="0" role="group" aria-label="Words of the document">
${sections.length === 0 ? html`<div class="gt-empty"><p class="govuk-body">${text.why}</p></div>` : sections.map((section, index) => html`<section class="gt-text__section" id="${anchorOf(sections, index)}" data-text-section="${section.id ?? ""}">
${section.id !== null && html`<h2 class="gt-text__heading">${nameOf(section)} <span class="gt-quiet">${sectionNames[section.id as keyof typeof sectionNames]}</span></h2>`}
<div data-text-of="${section.id ?? ""}">${sectionParts(section.text).map((part) => partView(section.text, part))}</div>
${section.id !== null && toolSections.has(section.id) && html`<p class="gt-plain"><a class="govuk-link" href="#section-${section.id}">Back to the questions about section ${section.id}</a></p>`}
</section>`)}
</div>
</section>`;
}

function partView(text: string, part: SectionPart): Html {
  const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
  if (part.kind === "heading") return html`<p class="gt-plan-text__title">${words(part.at)}</p>`;
  if (part.kind === "paragraph") return html`<p>${words(part.at)}</p>`;
  if (part.kind === "list") return html`<ul>${part.items.map((item) => html`<li>${words(item)}</li>`)}</ul>`;
  const most = Math.max(...part.rows.map((row) => row.length));
  return html`<table class="gt-plan-table">${part.rows.map((row, index) => html`<tr>${row.map((cell, column) => {
    const inner = html`${cell.map((span) => html`<div>${words(span)}</div>`)}`;
    const span = column === row.length - 1 ? most - row.length + 1 : 1;
    return part.hasHead && index === 0 ? html`<th scope="col" colspan="${span}">${inner}</th>` : html`<td colspan="${span}">${inner}</td>`;
  })}</tr>`)}</table>`;
}
