import { checkboxes, details, html, radios, tag, type Html } from "../../ui/index.ts";
import type { Criterion, Instrument, Scale } from "../instrument.ts";
import { conditionInWords } from "../words/condition-in-words.ts";
import { scaleInWords } from "../words/scale-in-words.ts";

/** A criterion as the auditor's form asks it; the answers cannot be chosen here. */
export function criterionView(criterion: Criterion, instrument: Instrument): Html {
  const scale = instrument.scales[criterion.scale ?? instrument.scale] ?? { type: "text" as const };
  const notes = [
    ...(criterion.when === undefined ? [] : [`Asked only where ${conditionInWords(criterion.when, instrument)}.`]),
    ...(criterion.guidance === undefined ? [] : [criterion.guidance]),
  ];
  return html`<div class="gt-criterion">
${answerView(criterion, scale, notes.join(" "))}
${(criterion.good ?? criterion.rule) !== undefined && details({ summaryText: criterion.good === undefined ? "The rule behind it" : "What good looks like", html: moreView(criterion), classes: "govuk-!-margin-bottom-4" })}
${needsView(criterion)}</div>`;
}

const legendOf = (criterion: Criterion): Html =>
  html`<span class="gt-quiet">${criterion.id}</span> ${criterion.text}${criterion.critical && html` ${tag({ text: "Critical", classes: "govuk-tag--purple" })}`}${criterion.weight !== 1 && html` ${tag({ text: `Weight ${criterion.weight}`, classes: "govuk-tag--grey" })}`}`;

function answerView(criterion: Criterion, scale: Scale, hint: string): Html {
  const legend = { html: legendOf(criterion), classes: "govuk-fieldset__legend--s" };
  const name = `answer-${criterion.id}`;
  if (scale.type === "number" || scale.type === "text") {
    return html`<h4 class="govuk-heading-s govuk-!-margin-bottom-1">${legend.html}</h4>${hint !== "" && html`<p class="govuk-hint govuk-!-margin-bottom-1">${hint}</p>`}<p class="govuk-body">Answer: ${scaleInWords(scale)}</p>`;
  }
  const params = {
    name, idPrefix: name, fieldset: { legend }, formGroup: { classes: "govuk-!-margin-bottom-2" },
    ...(hint !== "" && { hint: { text: hint } }),
    items: scale.options.map((option) => ({ value: option.value, text: option.label ?? option.value, disabled: true })),
  };
  if (scale.type === "ticks") return checkboxes({ ...params, classes: "govuk-checkboxes--small" });
  return radios({ ...params, classes: `govuk-radios--small${scale.options.length <= 5 ? " govuk-radios--inline" : ""}` });
}

function moreView({ good, rule }: Criterion): Html {
  return html`${good !== undefined && html`<p class="govuk-body">${good}</p>`}${rule !== undefined && html`<p class="govuk-body govuk-!-margin-bottom-0"><strong>Rule:</strong> ${rule}</p>`}`;
}

function needsView({ requires }: Criterion): Html {
  const needs = [
    ...(requires?.comment.length ? [`A comment is needed with: ${requires.comment.join(", ")}.`] : []),
    ...(requires?.evidence.length ? [`Words from the document are needed with: ${requires.evidence.join(", ")}.`] : []),
  ];
  return html`${needs.length > 0 && html`<p class="govuk-body-s">${needs.join(" ")}</p>`}`;
}
