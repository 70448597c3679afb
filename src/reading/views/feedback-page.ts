import { html, type Html } from "../../ui/index.ts";
import type { FeedbackToShow } from "./feedback-to-show.ts";

/** One page for the writer of a plan. */
export const feedbackPage = ({ plan }: FeedbackToShow): Html => html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l">Feedback on the plan of ${plan.name}</h1>`;
