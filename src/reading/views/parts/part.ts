import { html, type Html } from "../../../ui/index.ts";

export type Part = { readonly id: string; readonly title: string; readonly body: Html };

/** The parts of a long page with links to each: works without scripts, by keyboard and by a shared address. */
export const pageParts = (parts: readonly Part[]): Html => html`<nav class="gt-parts" id="parts" aria-label="On this page"><ul class="gt-parts__list">
${parts.map(({ id, title }) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>
`)}</ul></nav>
${parts.map(({ id, title, body }) => html`<section class="gt-part" id="${id}" aria-labelledby="${id}-title">
<h2 class="govuk-heading-l" id="${id}-title">${title}</h2>
${body}
<p class="govuk-body gt-part__up"><a class="govuk-link" href="#parts">Back to the list of parts</a></p>
</section>
`)}`;
