import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, type MaybeItem, present } from "./content.ts";

export type TableCell = Content & {
  /** A heading that holds markup, in plain words: shown beside each value when a phone shows rows as cards. */
  readonly words?: string;
  readonly format?: "numeric";
  readonly classes?: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly attributes?: Attributes;
};

export type TableParams = {
  readonly head?: readonly TableCell[];
  readonly rows: readonly MaybeItem<readonly TableCell[]>[];
  readonly caption?: string;
  readonly captionClasses?: string;
  readonly firstCellIsHeader?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const spans = (cell: TableCell): Html =>
  html`${attributes({ colspan: cell.colspan || undefined, rowspan: cell.rowspan || undefined })}${attributes(cell.attributes)}`;

const heading = (cell: TableCell): Html =>
  html`<th scope="col" class="${classNames("govuk-table__header", cell.format && `govuk-table__header--${cell.format}`, cell.classes)}"${spans(cell)}>${content(cell)}</th>`;

const bodyCell = (cell: TableCell, isHeader: boolean): Html =>
  isHeader
    ? html`<th scope="row" class="${classNames("govuk-table__header", cell.classes)}"${spans(cell)}>${content(cell)}</th>`
    : html`<td class="${classNames("govuk-table__cell", cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}"${spans(cell)}>${content(cell)}</td>`;

export const table = (params: TableParams): Html => html`<table class="${classNames("govuk-table", params.classes)}"${attributes(params.attributes)}>
${params.caption && html`<caption class="${classNames("govuk-table__caption", params.captionClasses)}">${params.caption}</caption>`}
${params.head && html`<thead class="govuk-table__head"><tr class="govuk-table__row">${params.head.map(heading)}</tr></thead>`}
<tbody class="govuk-table__body">
${present(params.rows).map((row) => html`<tr class="govuk-table__row">${row.map((cell, index) => bodyCell(cell, index === 0 && params.firstCellIsHeader === true))}</tr>
`)}</tbody>
</table>`;
