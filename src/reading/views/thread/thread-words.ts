import { html, type Html } from "../../../ui/index.ts";
import type { ReadLink } from "../../plan-reading.ts";
import { numberLinks } from "../parts/number-links.ts";
import { planQuote } from "../parts/plan-quote.ts";
import { shortWords } from "../shape/quote-words.ts";
import { gapSign } from "./gap-words.ts";
import type { ThreadLink } from "./thread-links.ts";
import type { ThreadNode } from "./thread-nodes.ts";

const whys: Readonly<Record<ReadLink["why"], string>> = {
  reference: "the plan itself refers from one to the other", layout: "they stand together in the plan’s layout", words: "they have words or a subject in common",
};

/** Why two nodes were joined: "the plan itself refers from one to the other". */
export const whyInWords = ({ whys: given, words }: ThreadLink): string =>
  `${given.length === 0 ? "the plan joins them" : given.map((why) => whys[why]).join("; ")}${words.length === 0 ? "" : `${given.at(-1) === "words" ? "" : "; in common"}: ${words.map((word) => `“${word}”`).join(", ")}`}`;

export type ThreadWords = { readonly nodes: readonly ThreadNode[]; readonly links: readonly ThreadLink[]; readonly numbersOf: (node: ThreadNode) => readonly number[] };

/** The words of every node with what it is joined to and why. Each is shown when its node is chosen: by its address, so without scripts too. */
export function threadWords({ nodes, links, numbersOf }: ThreadWords): Html {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return html`<div class="gt-thread__panels">${nodes.map((node) => {
    const joined = links.flatMap((link) => {
      const other = byId.get(link.from === node.id ? link.to : link.to === node.id ? link.from : "");
      return other === undefined ? [] : [{ link, other }];
    });
    const numbers = numbersOf(node);
    return html`<section class="gt-thread__panel" id="thread-${node.id}" tabindex="-1" aria-labelledby="thread-${node.id}-title">
<h3 class="gt-thread__title" id="thread-${node.id}-title">${node.label} <span class="gt-quiet">${node.detail}</span> ${node.gaps.map(gapSign)}</h3>
${planQuote(node.text)}
${numbers.length > 0 && html`<p class="govuk-body-s">What is said of it: ${numberLinks(numbers)}</p>`}
${joined.length === 0 ? html`<p class="govuk-body-s">It is joined to nothing.</p>` : html`<p class="govuk-body-s gt-thread__joined">Joined to</p>
<ul class="gt-thread__why">${joined.map(({ link, other }) => html`<li><a class="govuk-link" href="#thread-${other.id}">${other.label}</a>: ${shortWords(other.text, 140)} <span class="gt-quiet">Because ${whyInWords(link)}.</span></li>
`)}</ul>`}
<p class="govuk-body-s gt-thread__close"><a class="govuk-link" href="#node-${node.id}">Close and go back to the map<span class="govuk-visually-hidden">, ${node.label}</span></a></p>
</section>
`;
  })}</div>`;
}
