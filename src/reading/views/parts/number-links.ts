import { html, joined, type Html } from "../../../ui/index.ts";

/** Links to findings by their numbers. To people who hear them each says what it is. */
export const numberLinks = (numbers: readonly number[]): Html =>
  joined(numbers.map((number) => html`<a class="govuk-link gt-number-link" href="#finding-${number}"><span class="govuk-visually-hidden">Finding </span>${number}</a>`), " ");
