import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { button } from "./button.ts";
import { content, type Content, hasContent, type Words } from "./content.ts";

type PanelAction = {
  readonly text: Words;
  readonly href?: string;
  readonly type?: "submit" | "button" | "reset";
  readonly classes?: string;
  readonly attributes?: Attributes;
};

export type PanelParams = Content & {
  readonly titleText?: Words;
  readonly titleHtml?: Html;
  readonly headingLevel?: number;
  readonly actions?: { readonly items?: readonly PanelAction[]; readonly classes?: string; readonly attributes?: Attributes };
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const panelAction = (action: PanelAction): Html =>
  !action.href || action.type === "button"
    ? button({ ...action, type: action.type || "button", classes: classNames("govuk-button--inverse", action.classes) })
    : html`<a class="${classNames("govuk-link govuk-link--inverse", action.classes)}" href="${action.href}"${attributes(action.attributes)}>${action.text}</a>`;

export const panel = (params: PanelParams): Html => {
  const level = params.headingLevel || 1;
  const interruption = params.classes?.includes("govuk-panel--interruption") ?? false;
  const actions = interruption ? params.actions : undefined;
  return html`<div class="${classNames("govuk-panel", !interruption && "govuk-panel--confirmation", params.classes)}"${attributes(params.attributes)}>
<h${level} class="govuk-panel__title">${content({ html: params.titleHtml, text: params.titleText })}</h${level}>
${hasContent(params) && html`<div class="govuk-panel__body">${content(params)}</div>`}
${actions && html`<div class="${classNames("govuk-panel__actions", actions.classes)}"${attributes(actions.attributes)}>${actions.items?.length ? html`<div class="govuk-button-group">
${actions.items.map((action) => html`${panelAction(action)}
`)}</div>` : ""}</div>`}
</div>`;
};
