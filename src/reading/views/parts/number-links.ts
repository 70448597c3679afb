import { html, joined, type Html } from "../../../ui/index.ts";

/** Links to findings by their numbers: "12, 14 and more" are too few words for a link, so each says what it is to people who hear it. */
export const numberLinks = (numbers: readonly number[]): Html =>
  joined(numbers.map((number) => html`<a class="govuk-link gt-number-link" href="#finding-${number}"><span class="govuk-visually-hidden">Finding </span>${number}</a>`), " ");
