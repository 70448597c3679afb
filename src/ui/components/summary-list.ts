import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, type MaybeItem, present } from "./content.ts";

type Part = Content & { readonly classes?: string };

export type SummaryAction = Content & {
  readonly href: string;
  readonly visuallyHiddenText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

type Actions = { readonly items?: readonly SummaryAction[]; readonly classes?: string };

export type SummaryRow = {
  readonly key: Part;
  readonly value: Part;
  readonly actions?: Actions;
  readonly classes?: string;
};

type CardTitle = Part & { readonly headingLevel?: number };

export type SummaryListParams = {
  readonly rows: readonly MaybeItem<SummaryRow>[];
  readonly card?: { readonly title?: CardTitle; readonly actions?: Actions; readonly classes?: string; readonly attributes?: Attributes };
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const actionLink = (action: SummaryAction, title: CardTitle | undefined): Html => {
  const hidden = (action.visuallyHiddenText || title) &&
    html`<span class="govuk-visually-hidden">${action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}${title && html` (${content(title)})`}</span>`;
  return html`<a class="${classNames("govuk-link", action.classes)}" href="${action.href}"${attributes(action.attributes)}>${content(action)}${hidden}</a>`;
};

const rowActions = (actions: Actions, title: CardTitle | undefined): Html => {
  const links = (actions.items ?? []).map((action) => actionLink(action, title));
  const inner = links.length === 1
    ? links
    : html`<ul class="govuk-summary-list__actions-list">${links.map((link) => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)}</ul>`;
  return html`<dd class="${classNames("govuk-summary-list__actions", actions.classes)}">${inner}</dd>`;
};

const row = (given: SummaryRow, title: CardTitle | undefined, anyActions: boolean): Html =>
  html`<div class="${classNames("govuk-summary-list__row", anyActions && !given.actions?.items && "govuk-summary-list__row--no-actions", given.classes)}">
<dt class="${classNames("govuk-summary-list__key", given.key.classes)}">${content(given.key)}</dt>
<dd class="${classNames("govuk-summary-list__value", given.value.classes)}">${content(given.value)}</dd>
${given.actions?.items?.length ? rowActions(given.actions, title) : ""}
</div>`;

const cardActions = (actions: Actions, title: CardTitle | undefined): Html => {
  const links = (actions.items ?? []).map((action) => actionLink(action, title));
  const classes = classNames("govuk-summary-card__actions", actions.classes);
  if (links.length === 1) return html`<div class="${classes}">${links}</div>`;
  return html`<ul class="${classes}">${links.map((link) => html`<li class="govuk-summary-card__action">${link}</li>`)}</ul>`;
};

export const summaryList = (params: SummaryListParams): Html => {
  const rows = present(params.rows);
  const anyActions = rows.some((given) => (given.actions?.items ?? []).length > 0);
  const { card } = params;
  const list = html`<dl class="${classNames("govuk-summary-list", params.classes)}"${attributes(params.attributes)}>
${rows.map((given) => row(given, card?.title, anyActions))}
</dl>`;
  if (!card) return list;
  const level = card.title?.headingLevel || 2;
  return html`<div class="${classNames("govuk-summary-card", card.classes)}"${attributes(card.attributes)}>
<div class="govuk-summary-card__title-wrapper">
${card.title && html`<h${level} class="${classNames("govuk-summary-card__title", card.title.classes)}">${content(card.title)}</h${level}>`}
${card.actions?.items?.length ? cardActions(card.actions, card.title) : ""}
</div>
<div class="govuk-summary-card__content">${list}</div>
</div>`;
};
