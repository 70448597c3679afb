import { attributes, type Html, html, heatBand, heatBandWords } from "../../../ui/index.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../../document/report-document.ts";
import { addressOf } from "../address-of.ts";
import { notesOf, publishedMark } from "../published-mark.ts";
import { nothingWords } from "../state-in-words.ts";

const words = (cell: ReportCell, row: string, column: string, baseUrl: string | null): Html => {
  const address = addressOf(cell.href, baseUrl);
  const text = address === undefined ? html`${cell.text}` : html`<a href="${address}">${cell.text}<span class="hidden">, ${row}, ${column}: show the ratings</span></a>`;
  return html`${text}${cell.published && html`<sup aria-hidden="true">${publishedMark}</sup><span class="hidden"> (published before)</span>`}`;
};

const bodyCell = (table: ReportTable, row: readonly ReportCell[], column: ReportColumn, index: number, baseUrl: string | null): Html => {
  const cell = row[index] ?? { text: "" };
  const shown = words(cell, row[0]?.text ?? "", column.text, baseUrl);
  if (index === 0) return html`<th scope="row">${shown}</th>`;
  const heat = table.heat === true && typeof cell.value === "number" ? `heat-${heatBand(cell.value)}` : "";
  const classes = [column.align === "right" ? "number" : "", heat].filter(Boolean).join(" ");
  return html`<td${attributes({ class: classes || undefined })}>${shown}</td>`;
};

const key = html`<ul class="key" aria-label="Key">${heatBandWords("%").map((band, index) => html`<li class="heat-${index}">${band}</li>`)}</ul>`;

/** Shares of the width, where the table asks for any. */
const columnWidths = ({ columns }: ReportTable): Html | undefined => {
  if (columns.every((column) => column.width === undefined)) return undefined;
  const whole = columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  return html`<colgroup>${columns.map((column) => html`<col width="${Math.round(((column.width ?? 1) * 100) / whole)}%">`)}</colgroup>`;
};

/** A table with its notes, in a region of its own that can scroll on a phone. `isFolded`: behind its caption until somebody asks for it. */
export function htmlTable(table: ReportTable, baseUrl: string | null, isFolded: boolean): Html {
  const whole = html`<div class="scroll" id="${table.id}" role="region" aria-label="${table.caption}" tabindex="0"><table${attributes({ class: table.heat ? "heat" : undefined })}>
<caption>${table.caption}</caption>
${columnWidths(table)}
<thead><tr>${table.columns.map((column) => html`<th scope="col"${attributes({ class: column.align === "right" ? "number" : undefined })}>${column.text}</th>`)}</tr></thead>
<tbody>
${table.rows.length === 0 && html`<tr><td colspan="${table.columns.length}">${nothingWords}</td></tr>
`}${table.rows.map((row) => html`<tr>${table.columns.map((column, index) => bodyCell(table, row, column, index, baseUrl))}</tr>
`)}</tbody>
</table></div>
${table.heat && key}
${notesOf(table).map((note) => html`<p class="notes">${note}</p>
`)}`;
  return isFolded ? html`<details class="folded"><summary>Table: ${table.caption}</summary>
${whole}</details>` : whole;
}
