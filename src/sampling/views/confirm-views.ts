import { button, html, input, radios, textarea, type Html } from "../../ui/index.ts";
import type { Faults } from "../form/read-design.ts";
import { samplingPaths } from "../paths.ts";
import type { SampleItem } from "../store/list-items.ts";
import type { StoredSample } from "../store/load-sample.ts";
import { faultList, faultOf } from "./form-faults.ts";

/** Why documents usually cannot be used. */
export const usualReasons = ["The plan has ceased", "The file is missing", "The auditor wrote it or contributed to it", "The family asked not to be audited"];
export const OTHER_REASON = "other";

export function replaceView({ csrf, sample, item, why, words, faults }: { csrf: Html; sample: StoredSample; item: SampleItem; why: string; words: string; faults: Faults }): Html {
  const isAlone = sample.purpose === "chosen" || !sample.proof.frame.list.some(([id]) => id === (item.versionId ?? item.documentId));
  return html`${faultList(faults)}<span class="govuk-caption-l">${sample.name}</span><h1 class="govuk-heading-l">Replace ${item.reference}</h1>
<p class="govuk-body">${isAlone ? "It leaves the sample, and nothing takes its place." : "The next document in the order of the draw takes its place. You cannot choose which: that keeps the sample fair."} The proof shows the reason.</p>
<form method="post" action="${samplingPaths.replace(sample.id, item.id)}" novalidate>${csrf}
${radios({
    name: "why", idPrefix: "why", value: why, fieldset: { legend: { text: "Why can it not be used?", classes: "govuk-fieldset__legend--m" } }, ...faultOf(faults, "why"),
    items: [...usualReasons.map((text) => ({ value: text, text })), {
      value: OTHER_REASON, text: "Another reason", conditional: { html: input({ id: "words", name: "words", label: { text: "The reason" }, hint: { text: "Do not name a child" }, value: words, ...faultOf(faults, "words") }) },
    }],
  })}
<div class="govuk-button-group">${button({ text: isAlone ? "Take it out" : "Replace it", preventDoubleClick: true })}<a class="govuk-link" href="${samplingPaths.sample(sample.id)}">Cancel</a></div></form>`;
}

export function withdrawView({ csrf, sample, reason, faults }: { csrf: Html; sample: StoredSample; reason: string; faults: Faults }): Html {
  return html`${faultList(faults)}<span class="govuk-caption-l">${sample.name}</span><h1 class="govuk-heading-l">Withdraw this draw</h1>
<p class="govuk-body">All its documents leave the cycle, and nobody is to audit them. The draw stays readable with your reason, so that nobody draws until they like what they see.</p>
<form method="post" action="${samplingPaths.withdraw(sample.id)}" novalidate>${csrf}
${textarea({ id: "reason", name: "reason", label: { text: "Why it is withdrawn" }, hint: { text: "Everybody who sees samples can read this. Do not name a child." }, rows: 3, value: reason, ...faultOf(faults, "reason") })}
<div class="govuk-button-group">${button({ text: "Withdraw it", classes: "govuk-button--warning", preventDoubleClick: true })}<a class="govuk-link" href="${samplingPaths.sample(sample.id)}">Cancel</a></div></form>`;
}
