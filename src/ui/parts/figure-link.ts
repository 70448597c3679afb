import { type Html, html } from "../html.ts";

export type FigureLinkParams = {
  /** The number as printed: "74%". */
  readonly text: string;
  /** The list of ratings that it was worked out from. */
  readonly href: string;
  /** Which figure it is, for people who hear the links alone: "North, July 2020". */
  readonly hidden: string;
};

/** A number that opens the ratings behind it. */
export const figureLink = (params: FigureLinkParams): Html =>
  html`<a class="govuk-link gt-figure-link" href="${params.href}">${params.text}<span class="govuk-visually-hidden">, ${params.hidden}: show the ratings</span></a>`;
