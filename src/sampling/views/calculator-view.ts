import { button, html, input, insetText, radios, responsiveTable, type Html } from "../../ui/index.ts";
import type { TypedCalculator } from "../form/read-calculator.ts";
import type { Faults } from "../form/read-design.ts";
import { samplingPaths } from "../paths.ts";
import type { CertaintyAsked } from "../size/certainty-of.ts";
import { meanCertainty } from "../size/mean-certainty.ts";
import { shareCertainty } from "../size/share-certainty.ts";
import { faultList, faultOf } from "./form-faults.ts";

const sizes = [5, 10, 20, 36, 50, 100, 200, 400];

function marginOf(n: number, { frame, share, sd }: CertaintyAsked): string {
  if (sd === undefined) return `${(shareCertainty(n, frame, share).margin * 100).toFixed(1)} percentage points`;
  return `${meanCertainty(n, frame, sd).toFixed(2)} points`;
}

function otherSizes(asked: CertaintyAsked): Html {
  const { n, frame } = asked;
  const shown = [...new Set([...sizes, ...(n !== undefined && n > 1 ? [n] : [])])].filter((size) => frame === null || size < frame).sort((a, b) => a - b);
  return html`${shown.length > 0 && html`<h2 class="govuk-heading-m">Other sizes</h2>
${responsiveTable({
    phone: "scroll", caption: "How sure samples of other sizes would be", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Drawn" }, { text: "Within, either way", format: "numeric" }],
    rows: shown.map((size) => [{ html: size === n ? html`${size} (yours)` : html`${size}` }, { text: marginOf(size, asked), format: "numeric" }]),
  })}`}`;
}

/** How sure a sample would be, and what it would take. */
export function calculatorView({ typed, asked, sentences, faults }: { typed: TypedCalculator; asked: CertaintyAsked; sentences: readonly string[]; faults: Faults }): Html {
  const hasFaults = Object.keys(faults).length > 0;
  const number = (id: keyof TypedCalculator, label: string, hint?: string) => input({ id, name: id, label: { text: label }, inputmode: "decimal", classes: "govuk-input--width-5", value: typed[id], ...(hint && { hint: { text: hint } }), ...faultOf(faults, id) });
  return html`${faultList(faults)}<h1 class="govuk-heading-l">How many documents are enough?</h1>
<p class="govuk-body">A sample says something of all plans only within a margin. This page says how wide that margin is. It stores nothing.</p>
${!hasFaults && html`<section aria-labelledby="answer"><h2 class="govuk-heading-m" id="answer">Answer</h2>
${insetText({ html: html`${sentences.map((sentence) => html`<p class="govuk-body">${sentence}</p>`)}` })}</section>`}
<form method="get" action="${samplingPaths.calculator()}" novalidate>
<div class="gt-two">${number("n", "Documents drawn")}${number("frame", "Documents that could be drawn (optional)", "Empty: very many")}</div>
${radios({
    name: "of", idPrefix: "of", classes: "govuk-radios--small", value: typed.of === "mean" ? "mean" : "share", fieldset: { legend: { text: "What you want to know", classes: "govuk-fieldset__legend--s" } },
    items: [
      { value: "share", text: "A share: how many plans meet something", conditional: { html: number("share", "The share that you expect, in per cent", "50 if you do not know: the least sure") } },
      { value: "mean", text: "A mean score", conditional: { html: number("sd", "How far scores spread (standard deviation, in points)", "Scores out of 20 often spread by about 3") } },
    ],
  })}
<div class="gt-two">${number("margin", "How sure it shall be (optional)", "The margin either way: percentage points, or points of a mean score")}${number("against", "Compare with another sample of (optional)", "For example last term's")}</div>
${button({ text: "Work it out" })}</form>
${!hasFaults && otherSizes(asked)}
<p class="govuk-body">The margin holds 19 times out of 20. Shares: Wilson (1927) with the correction for small frames; sizes: Cochran (1977); differences: Cohen (1988), seen 8 times in 10.</p>`;
}
