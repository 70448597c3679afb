import { dateInWords } from "../../platform/index.ts";
import { html, type Html } from "../../ui/index.ts";
import type { FeedbackToShow } from "./feedback-to-show.ts";
import { feedbackOf, type MendPoint } from "./feedback/feedback-of.ts";
import { feedbackWords } from "./feedback/feedback-words.ts";
import type { GoodPoint } from "./feedback/good-points.ts";
import { planQuote } from "./parts/plan-quote.ts";

/** One page for the writer of a plan, to be read on the screen or printed. */
export function feedbackPage(given: FeedbackToShow): Html {
  const { plan, document, readOn, version, links } = given;
  const feedback = feedbackOf(given.reading);
  const words = feedbackWords(feedback);
  return html`<span class="govuk-caption-l">${plan.reference}</span>
<h1 class="govuk-heading-l">${words.title(plan.name)}</h1>
<p class="govuk-body">${document.title}. ${words.opening}</p>
${links && html`<p class="govuk-body gt-reading__links gt-no-print"><a class="govuk-link" href="${links.docx}">Take it away as a Word file</a> <a class="govuk-link" href="${links.reading}">See the whole reading</a></p>`}
<div class="gt-feedback">
${feedback.good.length > 0 && html`<h2 class="govuk-heading-m">${words.goodTitle}</h2>
<ul class="gt-feedback__good">${feedback.good.map(goodView)}</ul>`}
<h2 class="govuk-heading-m">${words.mendTitle}</h2>
${feedback.mend.length === 0 ? html`<p class="govuk-body">${words.nothing}</p>` : html`<ol class="gt-feedback__mend">${feedback.mend.map(mendView)}</ol>`}
${words.others !== "" && html`<p class="govuk-body">${words.others}</p>`}
<p class="govuk-body-s gt-quiet">${words.closing(version, dateInWords(readOn))}</p>
</div>`;
}

const goodView = ({ words, quote }: GoodPoint): Html => html`<li>${words}${quote !== null && planQuote(quote)}</li>
`;

const mendView = (point: MendPoint): Html => html`<li>
<h3 class="gt-feedback__title">${point.title}${point.where !== "" && html` <span class="gt-quiet">${point.where}</span>`}</h3>
${point.quotes.map(planQuote)}
${point.more > 0 && html`<p class="gt-quiet gt-feedback__more">and ${point.more} more like ${point.quotes.length === 1 ? "it" : "these"}</p>`}
<p><strong>Why:</strong> ${point.why} <span class="gt-quiet">(${point.rule})</span></p>
<p><strong>Better:</strong> ${point.say}${point.example !== null && html` For example: ${point.example}`}</p>
</li>
`;
