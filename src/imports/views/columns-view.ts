import { button, errorSummary, html, insetText, responsiveTable, select, type Html } from "../../ui/index.ts";
import type { DescribedColumn, DescribedColumns } from "../describe-columns.ts";
import type { ImportField } from "../import-field.ts";
import { reasonWords } from "../mapping/reason-words.ts";
import { importPaths } from "../paths.ts";

export type ColumnsPage = { id: string; fileName: string; csrf: Html; columns: DescribedColumns; errors: readonly string[] };

/** What each column means, to be looked over and changed. */
export function columnsView(page: ColumnsPage): Html {
  const { columns } = page;
  const heading = html`<span class="govuk-caption-l govuk-!-text-break-word">${page.fileName}</span><h1 class="govuk-heading-l">What do the columns mean?</h1>`;
  if (columns.own)
    return html`${heading}${insetText({ text: `This is a ${columns.format}. Its columns are known, so there is nothing to choose.` })}
<form method="post" action="${importPaths.columns(page.id)}">${page.csrf}${button({ text: "Check the file", preventDoubleClick: true })}</form>`;
  const left = columns.columns.filter((column) => column.field === null).length;
  return html`${page.errors.length > 0 && errorSummary({ errorList: page.errors.map((text) => ({ text, href: "#column-0" })) })}
${heading}
<p class="govuk-body">The headings are in row ${columns.headingRow}. Look the meanings over and change what is wrong. ${left > 0 && `${left} of ${columns.columns.length} columns ${left === 1 ? "is" : "are"} not used. `}Your choice is remembered for files with the same headings.</p>
<form method="post" action="${importPaths.columns(page.id)}" novalidate>${page.csrf}
${columns.sheets.length > 1 && html`<div>${select({ id: "sheet", name: "sheet", label: { text: "Sheet of the workbook" }, items: columns.sheets.map((name) => ({ value: name, text: name })), value: columns.sheet ?? null })}
${button({ text: "Use this sheet", classes: "govuk-button--secondary", name: "change", value: "sheet" })}</div>`}
${responsiveTable({
    phone: "cards", classes: "gt-table-cards--words", caption: "Columns of the file", captionClasses: "govuk-visually-hidden",
    head: [{ text: "Column" }, { text: "Holds, for example" }, { text: "Means" }, { text: "Why" }],
    rows: columns.columns.map((column, at) => [
      { html: html`<span class="govuk-!-text-break-word">${column.heading}</span>` },
      { html: html`<span class="govuk-!-text-break-word">${column.samples.length > 0 ? column.samples.join(" · ") : "(empty)"}</span>` },
      { html: meaning(column, at, columns.fields) },
      { text: reasonWords[column.reason] },
    ]),
  })}
${button({ text: "Check the file", preventDoubleClick: true })}</form>`;
}

function meaning(column: DescribedColumn, at: number, fields: readonly ImportField[]): Html {
  return select({
    id: `column-${at}`, name: `column-${at}`, value: column.field ?? "",
    label: { text: `Meaning of ${column.heading}`, classes: "govuk-visually-hidden" },
    classes: "govuk-!-width-full", formGroup: { classes: "govuk-!-margin-bottom-0" },
    items: [{ value: "", text: "Not used" }, ...fields.map((field) => ({ value: field.id, text: field.required ? `${field.title} (needed)` : titleOf(field) }))],
  });
}

/** A criterion's id says little by itself. */
const titleOf = (field: ImportField) => (field.hint !== undefined && field.title.length <= 6 ? `${field.title} ${field.hint}`.slice(0, 80) : field.title);
