import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content } from "./content.ts";

export type Breadcrumb = Content & { readonly href?: string; readonly attributes?: Attributes };

export type BreadcrumbsParams = {
  readonly items: readonly Breadcrumb[];
  readonly collapseOnMobile?: boolean;
  readonly labelText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const crumb = (item: Breadcrumb): Html =>
  item.href
    ? html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${content(item)}</a></li>`
    : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${content(item)}</li>`;

export const breadcrumbs = (params: BreadcrumbsParams): Html =>
  html`<nav class="${classNames("govuk-breadcrumbs", params.classes, params.collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile")}"${attributes(params.attributes)} aria-label="${params.labelText ?? "Breadcrumb"}">
<ol class="govuk-breadcrumbs__list">${params.items.map(crumb)}</ol>
</nav>`;
