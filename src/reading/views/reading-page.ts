import { html, type Html } from "../../ui/index.ts";
import type { ReadingToShow } from "./reading-to-show.ts";

/** A plan's reading on one page. To be shown wide. */
export const readingPage = ({ plan }: ReadingToShow): Html => html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l">${plan.name}: how the plan reads</h1>`;
