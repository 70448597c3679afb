import { button, checkboxes, html, input, radios, table, type TableCell, textarea, type Html } from "../../ui/index.ts";
import type { ReportPart } from "../layout/lay-out.ts";
import type { ReportLayout } from "../layout/report-layout.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type LayoutPage = {
  csrf: Html; reportId: string; reportTitle: string; revision: number; kindName: string; authorityName: string;
  /** Every part in its present order, left out or not. */
  parts: readonly Pick<ReportPart, "id" | "title">[];
  layout: ReportLayout; faults: Faults;
};

function partRow(page: LayoutPage, part: Pick<ReportPart, "id" | "title">, place: number): TableCell[] {
  const name = `place-${part.id}`;
  return [
    { text: part.title },
    { html: checkboxes({ name: `show-${part.id}`, idPrefix: `show-${part.id}`, classes: "govuk-checkboxes--small", formGroup: { classes: "govuk-!-margin-bottom-0" }, items: [{ value: "yes", html: html`<span class="govuk-visually-hidden">Show ${part.title}</span>`, checked: !page.layout.leftOut.includes(part.id) }] }) },
    { html: input({ id: name, name, label: { text: `Place of ${part.title}`, classes: "govuk-visually-hidden" }, formGroup: { classes: "govuk-!-margin-bottom-0" }, classes: "govuk-input--width-2", inputmode: "numeric", value: String(place), ...faultOf(page.faults, name) }) },
  ];
}

function ownPart({ layout, faults }: LayoutPage, id: string): Html {
  const held = layout.own.find((part) => part.id === id);
  const [title, text] = [`${id}-title`, `${id}-text`];
  return html`<h2 class="govuk-heading-m">${held ? "A part of your own" : "Add a part of your own"}</h2>
${input({ id: title, name: title, label: { text: "Heading" }, ...(held ? { hint: { text: "Empty it to take this part away" } } : { hint: { text: "Leave it empty to add none" } }), value: held?.title ?? "", ...faultOf(faults, title) })}
${textarea({ id: text, name: text, label: { text: "Text" }, hint: { text: "Never name a child. An empty line begins a new paragraph." }, rows: held ? 8 : 4, value: held?.text ?? "", ...faultOf(faults, text) })}`;
}

/** Which parts a report shows and in which order, parts of the council's own, and the name that it prints. */
export function layoutView(page: LayoutPage): Html {
  const { layout, parts, faults } = page;
  const next = Array.from({ length: 10 }, (_, index) => `own-${index + 1}`).find((id) => !layout.own.some((part) => part.id === id));
  return html`${faultList(faults)}<span class="govuk-caption-l">${page.reportTitle}</span><h1 class="govuk-heading-l">Choose what the report shows</h1>
<p class="govuk-body">Untick what you leave out. Number the parts in the order in which they are to follow each other.</p>
<form method="post" action="${reportsPaths.layout(page.reportId)}" novalidate>${page.csrf}<input type="hidden" name="revision" value="${page.revision}">
${table({ caption: "Parts of the report", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true, head: [{ text: "Part" }, { text: "Show" }, { text: "Place" }], rows: parts.map((part, index) => partRow(page, part, index + 1)) })}
${layout.own.map((part) => ownPart(page, part.id))}
${next && layout.own.length < 10 && ownPart(page, next)}
<h2 class="govuk-heading-m">Name of the council</h2>
${input({ id: "council-name", name: "council-name", label: { text: "Name to print (optional)" }, hint: { text: `Left empty, it is ${page.authorityName}` }, value: layout.councilName, ...faultOf(faults, "council-name") })}
<p class="govuk-body"><a class="govuk-link" href="${reportsPaths.logo()}">Change the logo</a> that stands at the head of every new report.</p>
${radios({
    name: "tables-in-print", idPrefix: "tables-in-print", fieldset: { legend: { text: "Tables in the PDF and the Word file", classes: "govuk-fieldset__legend--m" } }, hint: { text: "On the page, a table that belongs to a picture opens when somebody asks for it" },
    items: [
      { value: "end", text: "Tables of pictures together at the end", hint: { text: "Shorter to read: each picture says which table holds its numbers" }, checked: layout.tablesInPrint === "end" },
      { value: "beside", text: "Every table beside its picture", checked: layout.tablesInPrint === "beside" },
    ],
  })}
${checkboxes({ name: "template", idPrefix: "template", items: [{ value: "yes", text: `Begin every new report of this kind like this (${page.kindName})` }] })}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${reportsPaths.report(page.reportId)}">Cancel</a></div></form>`;
}
