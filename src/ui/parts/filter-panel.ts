import { button } from "../components/button.ts";
import { type Html, html } from "../html.ts";

export type ActiveFilter = {
  /** The filter in words: "Team: North". */
  readonly text: string;
  /** The same list without this filter. */
  readonly removeHref: string;
};

export type FilterPanelParams = {
  /** The list's own address; the fields are added to it as a query. */
  readonly action: string;
  readonly fields: Html;
  readonly active?: readonly ActiveFilter[];
  /** The list without any filter. */
  readonly clearHref?: string;
  readonly heading?: string;
  readonly buttonText?: string;
  /** What must stay in the address though it is no filter (the sort). */
  readonly keep?: Readonly<Record<string, string | undefined>>;
};

const chosen = (active: readonly ActiveFilter[], clearHref: string | undefined): Html => html`<div class="gt-filter__chosen">
<h3 class="govuk-heading-s gt-filter__subheading">Showing only</h3>
<ul class="gt-filter__tags">
${active.map((filter) => html`<li><a class="gt-filter__tag" href="${filter.removeHref}"><span class="govuk-visually-hidden">Remove the filter </span>${filter.text}</a></li>
`)}</ul>
${clearHref && html`<p class="govuk-body-s gt-filter__clear"><a class="govuk-link" href="${clearHref}">Clear all filters</a></p>`}
</div>`;

/** The filters of a list: a GET form, so that a filtered list has an address that can be shared. */
export const filterPanel = (params: FilterPanelParams): Html => html`<form class="gt-filter" method="get" action="${params.action}" role="search" aria-label="${params.heading ?? "Filters"}">
<h2 class="govuk-heading-m gt-filter__heading">${params.heading ?? "Filters"}</h2>
${params.active && params.active.length > 0 && chosen(params.active, params.clearHref)}
${Object.entries(params.keep ?? {}).map(([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="gt-filter__fields">${params.fields}</div>
${button({ text: params.buttonText ?? "Apply filters", classes: "govuk-button--secondary gt-filter__button" })}
</form>`;
