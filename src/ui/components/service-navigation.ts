import { attributes, type Attributes } from "../attributes.ts";
import { classNames } from "../class-names.ts";
import { type Html, html, isHtml } from "../html.ts";
import { content, type Content, hasContent, type MaybeItem, present } from "./content.ts";

export type NavigationItem = Content & {
  readonly href?: string;
  /** The page itself. */
  readonly current?: boolean;
  /** A page inside this item. */
  readonly active?: boolean;
  readonly attributes?: Attributes;
};

type EndSlot = Html | { readonly html?: Html; readonly align?: string };

export type ServiceNavigationParams = {
  readonly serviceName?: string;
  readonly serviceUrl?: string;
  readonly navigation?: readonly MaybeItem<NavigationItem>[];
  readonly navigationId?: string;
  readonly navigationLabel?: string;
  readonly navigationClasses?: string;
  readonly collapseNavigationOnMobile?: boolean;
  readonly menuButtonText?: string;
  readonly menuButtonLabel?: string;
  readonly ariaLabel?: string;
  readonly slots?: { readonly start?: Html; readonly end?: EndSlot; readonly navigationStart?: Html; readonly navigationEnd?: Html };
  readonly classes?: string;
  readonly attributes?: Attributes;
};

const navigationItem = (item: NavigationItem): Html => {
  const here = item.active || item.current;
  const words = here ? html`<strong class="govuk-service-navigation__active-fallback">${content(item)}</strong>` : content(item);
  const current = attributes({ "aria-current": here ? (item.current ? "page" : "true") : undefined });
  const inner = item.href
    ? html`<a class="govuk-service-navigation__link" href="${item.href}"${current}${attributes(item.attributes)}>${words}</a>`
    : hasContent(item) && html`<span class="govuk-service-navigation__text"${current}>${words}</span>`;
  return html`<li class="${classNames("govuk-service-navigation__item", here && "govuk-service-navigation__item--active")}">${inner}</li>`;
};

const navigationList = (params: ServiceNavigationParams, items: readonly NavigationItem[]): Html => {
  const menu = params.menuButtonText || "Menu";
  const id = params.navigationId || "navigation";
  const collapses = params.collapseNavigationOnMobile ?? items.length > 1;
  const menuLabel = params.menuButtonLabel && params.menuButtonLabel !== menu ? params.menuButtonLabel : undefined;
  return html`<nav aria-label="${params.navigationLabel || menu}" class="${classNames("govuk-service-navigation__wrapper", params.navigationClasses)}">
${collapses && html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="${id}"${attributes({ "aria-label": menuLabel })} hidden aria-hidden="true">${menu}</button>`}
<ul class="govuk-service-navigation__list" id="${id}">
${params.slots?.navigationStart}
${items.map(navigationItem)}
${params.slots?.navigationEnd}
</ul>
</nav>`;
};

export const serviceNavigation = (params: ServiceNavigationParams): Html => {
  const { slots } = params;
  const end = isHtml(slots?.end) ? slots.end : slots?.end?.html;
  const inline = slots?.end !== undefined && !isHtml(slots.end) && slots.end.align === "inline";
  const items = present(params.navigation);
  const name = params.serviceName && html`<span class="govuk-service-navigation__service-name">${params.serviceUrl
    ? html`<a href="${params.serviceUrl}" class="govuk-service-navigation__link">${params.serviceName}</a>`
    : html`<span class="govuk-service-navigation__text">${params.serviceName}</span>`}</span>`;
  const hasList = items.length > 0 || slots?.navigationStart || slots?.navigationEnd;
  const inner = html`<div class="${classNames("govuk-width-container", inline && "govuk-service-navigation__inlining-container")}">
${slots?.start}
<div class="govuk-service-navigation__container">
${name}
${hasList && navigationList(params, items)}
</div>
${end}
</div>`;
  const shared = html`class="${classNames("govuk-service-navigation", params.classes)}" data-module="govuk-service-navigation"${attributes(params.attributes)}`;
  // With a name or other content it is a landmark of its own; with links only, their nav is enough.
  return params.serviceName || slots?.start || end
    ? html`<section aria-label="${params.ariaLabel ?? "Service information"}" ${shared}>${inner}</section>`
    : html`<div ${shared}>${inner}</div>`;
};
