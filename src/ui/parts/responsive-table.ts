import { attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { present } from "../components/content.ts";
import { type TableCell, table, type TableParams } from "../components/table.ts";
import { type Html, html } from "../html.ts";

export type ResponsiveTableParams = TableParams & {
  /** On a phone each row becomes a small card ("cards", for lists), or the table scrolls sideways ("scroll", for grids of numbers). */
  readonly phone: "cards" | "scroll";
  /** Names the region that scrolls, when there is no caption. */
  readonly label?: string;
};

const asCards = (params: ResponsiveTableParams): Html => {
  const headings = (params.head ?? []).map((cell) => cell.words ?? String(cell.text ?? ""));
  const rows = present(params.rows).map((row) => row.map((cell, index): TableCell => ({
    ...cell,
    // As a card a cell sets its heading beside its content: the content must be one piece.
    ...(cell.html !== undefined && { html: html`<div>${cell.html}</div>` }),
    attributes: html`${attributes(cell.attributes)}${attributes({ "data-heading": headings[index] })}`,
  })));
  return table({ ...params, rows, classes: classNames("gt-table-cards", params.classes) });
};

/** A table that can be read on a phone. */
export const responsiveTable = (params: ResponsiveTableParams): Html => {
  if (params.phone === "cards") return asCards(params);
  // A region that scrolls must take the keyboard's focus, and so needs a name (WCAG 2.1.1, 4.1.2).
  return html`<div class="gt-scroll" role="region" aria-label="${params.label ?? params.caption ?? "Table"}" tabindex="0">${table(params)}</div>`;
};
