import type { TableCell } from "../components/table.ts";
import { html } from "../html.ts";

export type Sort = { readonly by: string; readonly direction: "ascending" | "descending" };

export type SortableHeadingParams = {
  readonly text: string;
  readonly by: string;
  readonly sort: Sort;
  /** The list's address in another order. */
  readonly hrefFor: (sort: Sort) => string;
  readonly format?: "numeric";
  /** The order that a first choice gives: dates and scores are often wanted largest first. */
  readonly first?: Sort["direction"];
};

/** A heading of a table that sorts it; a link, so that it works without scripts and the order is in the address. */
export const sortableHeading = (params: SortableHeadingParams): TableCell => {
  const current = params.sort.by === params.by ? params.sort.direction : undefined;
  const turned = current === "ascending" ? "descending" : "ascending";
  const next: Sort = { by: params.by, direction: current ? turned : (params.first ?? "ascending") };
  const arrow = current === "ascending" ? "▲" : current === "descending" ? "▼" : "▲▼";
  return {
    html: html`<a class="gt-sort${current ? " gt-sort--current" : ""}" href="${params.hrefFor(next)}">${params.text}<span class="gt-sort__arrow" aria-hidden="true">${arrow}</span></a>`,
    words: params.text,
    format: params.format,
    attributes: { "aria-sort": current ?? "none" },
  };
};
