import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html } from "../html.ts";
import { content, type Content, hasContent, type MaybeItem, present, type Words } from "./content.ts";

export type PaginationLink = Content & { readonly href?: string; readonly labelText?: string; readonly attributes?: Attributes };

export type PaginationItem = {
  readonly number?: Words;
  readonly href?: string;
  readonly visuallyHiddenText?: string;
  readonly current?: boolean;
  readonly ellipsis?: boolean;
  readonly attributes?: Attributes;
};

export type PaginationParams = {
  readonly items?: readonly MaybeItem<PaginationItem>[];
  readonly previous?: PaginationLink | false | null;
  readonly next?: PaginationLink | false | null;
  readonly landmarkLabel?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const arrows = {
  prev: html`<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>`,
  next: html`<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>`,
};

const arrowLink = (link: PaginationLink, kind: "prev" | "next", block: boolean): Html => {
  const words = hasContent(link)
    ? content(link)
    : html`${kind === "prev" ? "Previous" : "Next"}<span class="govuk-visually-hidden"> page</span>`;
  return html`<div class="govuk-pagination__${kind}">
<a class="govuk-link govuk-pagination__link" href="${link.href}" rel="${kind}"${attributes(link.attributes)}>
${(block || kind === "prev") && arrows[kind]}
<span class="${classNames("govuk-pagination__link-title", block && !link.labelText && "govuk-pagination__link-title--decorated")}">${words}</span>
${link.labelText && block && html`<span class="govuk-visually-hidden">:</span>
<span class="govuk-pagination__link-label">${link.labelText}</span>`}
${!block && kind === "next" && arrows.next}
</a>
</div>`;
};

const pageItem = (item: PaginationItem): Html => html`<li class="${classNames("govuk-pagination__item", item.current && "govuk-pagination__item--current", item.ellipsis && "govuk-pagination__item--ellipsis")}">${item.ellipsis
  ? "⋯"
  : html`<a class="govuk-link govuk-pagination__link" href="${item.href}" aria-label="${item.visuallyHiddenText ?? `Page ${item.number}`}"${attributes({ "aria-current": item.current ? "page" : undefined })}${attributes(item.attributes)}>${item.number}</a>`}</li>`;

export const pagination = (params: PaginationParams): Html => {
  const { previous, next } = params;
  const block = !params.items && Boolean(next || previous);
  const items = present(params.items).filter((item) => Object.keys(item).length > 0);
  return html`<nav class="${classNames("govuk-pagination", block && "govuk-pagination--block", params.classes)}" aria-label="${params.landmarkLabel || "Pagination"}"${attributes(params.attributes)}>
${previous && previous.href && arrowLink(previous, "prev", block)}
${params.items && html`<ul class="govuk-pagination__list">${items.map(pageItem)}</ul>`}
${next && next.href && arrowLink(next, "next", block)}
</nav>`;
};
