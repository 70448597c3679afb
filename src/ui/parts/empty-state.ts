import { type Html, html } from "../html.ts";

export type EmptyStateParams = {
  readonly title: string;
  /** Why there is nothing, and what would bring something. */
  readonly text?: string;
  readonly action?: { readonly text: string; readonly href: string };
};

/** What a list says when it is empty, so that nobody wonders whether it broke. */
export const emptyState = (params: EmptyStateParams): Html => html`<div class="gt-empty">
<h2 class="govuk-heading-s">${params.title}</h2>
${params.text && html`<p class="govuk-body">${params.text}</p>`}
${params.action && html`<p class="govuk-body"><a class="govuk-link" href="${params.action.href}">${params.action.text}</a></p>`}
</div>`;
