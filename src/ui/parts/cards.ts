import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";

export type Card = {
  readonly title: string;
  /** The number or state that matters most. */
  readonly figure?: string | number | Html;
  readonly text?: string | Html;
  /** Where the whole of it is. */
  readonly href?: string;
  /** Something waits for this person. */
  readonly calls?: boolean;
};

const card = (given: Card, level: number): Html => html`<li class="${classNames("gt-card", given.calls && "gt-card--calls")}">
<h${level} class="gt-card__title">${given.href ? html`<a class="govuk-link" href="${given.href}">${given.title}</a>` : given.title}</h${level}>
${given.figure !== undefined && html`<p class="gt-card__figure">${given.figure}</p>`}
${given.text && html`<p class="gt-card__text">${given.text}</p>`}
</li>
`;

/** The state of things at a glance. */
export const cards = (items: readonly Card[], headingLevel = 2): Html =>
  html`<ul class="gt-cards">${items.map((item) => card(item, headingLevel))}</ul>`;
