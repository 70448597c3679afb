import { type TableCell } from "../components/table.ts";
import { type Html, html } from "../html.ts";
import { responsiveTable } from "../parts/responsive-table.ts";
import { heatBand, heatBandWords } from "./heat-bands.ts";
import { wordsOfNumber } from "./words-of-number.ts";

export type HeatCell = {
  readonly value: number | null;
  /** What is printed, also where there is no value; the rounded value with its unit when not given. A `figureLink` makes it open the ratings. */
  readonly html?: Html;
};

export type HeatTableParams = {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  readonly unit?: string;
  readonly decimals?: number;
  /** Where each darker colour begins, five numbers; by default 50, 60, 70, 80 and 90. */
  readonly steps?: readonly number[];
  /** Said in a cell without a figure. */
  readonly missing?: string;
};

const heatCell = (cell: HeatCell | undefined, params: HeatTableParams): TableCell => {
  if (!cell || cell.value === null) return { ...(cell?.html && { html: cell.html }), text: params.missing ?? "–", format: "numeric", classes: "gt-heat__none" };
  return {
    html: cell.html,
    text: wordsOfNumber(cell.value, params.unit ?? "%", params.decimals),
    format: "numeric",
    classes: `gt-heat__cell gt-heat__cell--${heatBand(cell.value, params.steps)}`,
  };
};

/** A table whose cells are darker where the number is higher. The numbers are always there to read. */
export const heatTable = (params: HeatTableParams): Html => html`${responsiveTable({
  caption: params.caption,
  captionClasses: "govuk-table__caption--s",
  phone: "scroll",
  classes: "gt-heat",
  firstCellIsHeader: true,
  head: [{ text: params.rowHeading }, ...params.columns.map((text): TableCell => ({ text, format: "numeric" }))],
  rows: params.rows.map((row) => [{ text: row.label }, ...params.columns.map((_, index) => heatCell(row.cells[index], params))]),
})}
<ul class="gt-heat__key" aria-label="Key">${heatBandWords(params.unit ?? "%", params.steps).map((words, band) => html`<li class="gt-heat__cell gt-heat__cell--${band}">${words}</li>`)}</ul>`;
