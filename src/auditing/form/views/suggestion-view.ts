import type { Scale } from "../../../instruments/index.ts";
import { html, type Html } from "../../../ui/index.ts";
import type { Suggestion } from "../store/load-suggestions.ts";

export const labelOf = (scale: Scale, value: string): string => (scale.type === "choice" ? (scale.options.find((option) => option.value === value)?.label ?? value) : value);

/** What the reading program suggests, with the words that it relies on. It is shown beside the auditor's answer and never in its place. */
export function suggestionView(criterionId: string, scale: Scale, suggestion: Suggestion, value: string): Html {
  const suggested = labelOf(scale, suggestion.value);
  const words = value === "" ? html`The reading program suggests <strong>${suggested}</strong>.`
    : value === suggestion.value ? html`The reading program suggests <strong>${suggested}</strong> too.`
    : html`The reading program suggests <strong>${suggested}</strong>; your answer stays as it is.`;
  return html`<div class="gt-suggestion" data-suggested="${suggestion.value}">
<p class="gt-suggestion__words">${words} ${suggestion.why !== "" && html`<span class="gt-quiet">${suggestion.why}.</span>`}</p>
${suggestion.quotes.length > 0 && html`<details class="gt-small-details"><summary>Because of these words</summary>${suggestion.quotes.map((quote) => html`<blockquote class="gt-quote">“${quote}”</blockquote>`)}</details>`}
${value !== suggestion.value && html`<button type="button" class="govuk-button govuk-button--secondary gt-button--small gt-live" data-agree>Agree: answer ${suggested} <kbd class="gt-key">S</kbd><span class="govuk-visually-hidden"> to ${criterionId}</span></button>`}
</div>`;
}
