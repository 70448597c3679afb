import { details, figureLink, heatTable, type Html, html, responsiveTable, type TableCell } from "../../../ui/index.ts";
import type { ReportCell, ReportTable } from "../../document/report-document.ts";
import { notesOf, publishedMark } from "../published-mark.ts";
import { nothingWords } from "../state-in-words.ts";

const words = (table: ReportTable, row: readonly ReportCell[], index: number, linkFigures: boolean): Html => {
  const cell = row[index] ?? { text: "" };
  const hidden = [row[0]?.text, table.columns[index]?.text].filter(Boolean).join(", ");
  const text = linkFigures && cell.href !== undefined ? figureLink({ text: cell.text, href: cell.href, hidden }) : html`${cell.text}`;
  return html`${text}${cell.published && html`<sup aria-hidden="true">${publishedMark}</sup><span class="govuk-visually-hidden"> (published before)</span>`}`;
};

const plainTable = (table: ReportTable, linkFigures: boolean): Html => {
  // Tables of words are read row by row on a phone; numbers are compared, so they keep their columns.
  const isNumbers = table.columns.some((column) => column.align === "right");
  // Long words at the head of a row would leave its numbers no room on a phone.
  const isLong = isNumbers && table.rows.some((row) => (row[0]?.text.length ?? 0) > 40);
  return responsiveTable({
    caption: table.caption,
    captionClasses: "govuk-table__caption--s",
    phone: isNumbers && !isLong ? "scroll" : "cards",
    classes: isLong ? "gt-table-cards--long" : isNumbers ? undefined : "gt-table-cards--words",
    firstCellIsHeader: true,
    head: table.columns.map((column): TableCell => ({ text: column.text, format: column.align === "right" ? "numeric" : undefined })),
    rows: table.rows.map((row) => table.columns.map((column, index): TableCell => ({
      html: words(table, row, index, linkFigures),
      format: column.align === "right" ? "numeric" : undefined,
      // A whole sentence in bold is hard to read.
      classes: index === 0 && !isNumbers ? "govuk-!-font-weight-regular" : undefined,
    }))),
  });
};

const shadedTable = (table: ReportTable, linkFigures: boolean): Html => heatTable({
  caption: table.caption,
  rowHeading: table.columns[0]?.text ?? "",
  columns: table.columns.slice(1).map((column) => column.text),
  rows: table.rows.map((row) => ({
    label: row[0]?.text ?? "",
    cells: row.slice(1).map((cell, index) => ({ value: cell.value ?? null, html: words(table, row, index + 1, linkFigures) })),
  })),
});

/**
 * A table of the page with its notes; a figure opens the ratings behind it. `isFolded`: it stands behind its caption until somebody asks for it. The id is
 * within the fold, because a browser opens what a link leads into.
 */
export function pageTable(table: ReportTable, linkFigures: boolean, isFolded: boolean): Html {
  const shown = table.heat ? shadedTable(table, linkFigures) : plainTable(table, linkFigures);
  const whole = html`<div id="${table.id}">${shown}
${table.rows.length === 0 && html`<p class="govuk-body">${nothingWords}</p>`}${notesOf(table).map((note) => html`<p class="govuk-body-s">${note}</p>
`)}</div>`;
  return isFolded ? details({ summaryText: `Table: ${table.caption}`, html: whole, classes: "gt-folded" }) : whole;
}
