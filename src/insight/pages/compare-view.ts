import { button, html, type Html, insetText, select } from "../../ui/index.ts";
import { cellAt, type FactsAnswer } from "../facts/ask.ts";
import { questionAddress } from "../facts/address/question-address.ts";
import { dimensionOf } from "../facts/catalogue/dimensions.ts";
import { measureOf } from "../facts/catalogue/measures.ts";
import { compareCells } from "../facts/estimate/compare-cells.ts";
import { differenceInWords } from "../facts/words/difference-in-words.ts";
import { insightPaths } from "../paths.ts";

/** Two parts of a dimension, one against the other. `a` and `b` are keys ("none" for what is not recorded). */
export type Compared = { a?: string | undefined; b?: string | undefined };

/** A form that sets two parts against each other, and what their difference says. Nothing where there are not two figures of a mean or a share. */
export function compareView(answer: FactsAnswer, { a, b }: Compared): Html {
  const measure = measureOf(answer.question.measure);
  const [axis, ...more] = answer.axes;
  if (axis === undefined || more.length > 0 || (measure.kind !== "mean" && measure.kind !== "share")) return html``;
  const parts = axis.parts.flatMap(({ key, label }) => {
    const cell = cellAt(answer, key);
    return cell?.state === "figure" ? [{ value: key ?? "none", text: label, cell }] : [];
  });
  if (parts.length < 2) return html``;
  const [one, other] = [parts.find((part) => part.value === a), parts.find((part) => part.value === b)];
  const items = (chosen: string | undefined, first: number) => parts.map(({ value, text }, at) => ({ value, text, selected: chosen === undefined ? at === first : value === chosen }));
  const hidden = [...new URLSearchParams(questionAddress(answer.question))].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const said = one && other && one !== other
    ? insetText({ html: html`<p class="govuk-body">${differenceInWords(one.text, other.text, compareCells(one.cell, other.cell, measure), measure)}</p>${dimensionOf(axis.dimension).shared && html`<p class="govuk-body">The same documents may stand in both. Then the true difference is known a little better than this says.</p>`}` })
    : one !== undefined && one === other ? insetText({ text: "Choose two different ones." }) : html``;
  return html`<section id="compare"><h2 class="govuk-heading-m">Set two against each other</h2>
<form method="get" action="${insightPaths.ask()}#compare" class="gt-compare">${hidden}
${select({ id: "a", name: "a", label: { text: "First" }, items: items(a, 0) })}
${select({ id: "b", name: "b", label: { text: "Second" }, items: items(b, 1) })}
${button({ text: "Compare", classes: "govuk-button--secondary" })}</form>${said}</section>`;
}
