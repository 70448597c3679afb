import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent, type MaybeItem } from "./content.ts";

export type TabItem = {
  readonly id?: string;
  readonly label: string;
  readonly attributes?: Attributes;
  readonly panel: Content & { readonly attributes?: Attributes };
};

export type TabsParams = {
  readonly id?: string;
  readonly idPrefix?: string;
  readonly title?: string;
  readonly items?: readonly MaybeItem<TabItem>[];
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const tab = (item: TabItem, id: string, first: boolean): Html =>
  html`<li class="${classNames("govuk-tabs__list-item", first && "govuk-tabs__list-item--selected")}"><a class="govuk-tabs__tab" href="#${id}"${attributes(item.attributes)}>${item.label}</a></li>`;

const tabPanel = (item: TabItem, id: string, first: boolean): Html =>
  html`<div class="${classNames("govuk-tabs__panel", !first && "govuk-tabs__panel--hidden")}" id="${id}"${attributes(item.panel.attributes)}>${item.panel.html ? content(item.panel) : hasContent(item.panel) && html`<p class="govuk-body">${item.panel.text}</p>`}</div>`;

export const tabs = (params: TabsParams): Html => {
  const given = params.items ?? [];
  const idOf = (item: TabItem, index: number): string => item.id || `${params.idPrefix ?? ""}-${index + 1}`;
  return html`<div${attributes({ id: params.id || undefined })} class="${classNames("govuk-tabs", params.classes)}"${attributes(params.attributes)} data-module="govuk-tabs">
<h2 class="govuk-tabs__title">${params.title ?? "Contents"}</h2>
${given.length > 0 && html`<ul class="govuk-tabs__list">${given.map((item, index) => item && tab(item, idOf(item, index), index === 0))}</ul>
${given.map((item, index) => item && tabPanel(item, idOf(item, index), index === 0))}`}
</div>`;
};
