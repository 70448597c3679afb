import { dateInWords, today } from "../../platform/index.ts";
import { button, details, html, insetText, statusTag, summaryList, warningText, type Html } from "../../ui/index.ts";
import { isByChance } from "../draw/draw-sample.ts";
import { samplingPaths } from "../paths.ts";
import type { ProofChange } from "../proof/verify-proof.ts";
import type { SampleItem } from "../store/list-items.ts";
import type { StoredSample } from "../store/load-sample.ts";
import { sampleStates } from "../store/sample-states.ts";
import { certaintyWords } from "./certainty-words.ts";
import { frameView } from "./frame-view.ts";
import { itemsTable } from "./items-table.ts";
import { strataTable } from "./strata-table.ts";

export type SamplePage = { sample: StoredSample; items: readonly SampleItem[]; words: readonly { key: string; value: string }[]; changes: readonly ProofChange[]; mayDraw: boolean };

const documents = (count: number) => `${count.toLocaleString("en-GB")} ${count === 1 ? "document" : "documents"}`;

function proofView({ sample, changes }: SamplePage): Html {
  const file = `sample-${sample.id.slice(-12)}.json`;
  return html`<h2 class="govuk-heading-m">Proof of the draw</h2>
${changes.length === 0 ? html`<p class="govuk-body">The proof was repeated just now, and it holds: these documents, and no others, follow from the list, the seed and the rule.</p>`
    : html`${warningText({ text: `The proof does not hold: ${changes.length === 1 ? "something was" : "some things were"} changed since the draw.`, iconFallbackText: "Warning" })}
<ul class="govuk-list govuk-list--bullet">${changes.slice(0, 20).map((change) => html`<li>${change.words}</li>`)}</ul>`}
${summaryList({
    rows: [
      { key: { text: "Seed" }, value: { html: html`<span class="gt-code">${sample.seed}</span>` } },
      { key: { text: "Hash of the list" }, value: { html: html`<span class="gt-code">${sample.frameHash}</span>` } },
      { key: { text: "Proof" }, value: { html: html`<a class="govuk-link" href="${samplingPaths.proof(sample.id)}" download="${file}">Download the proof (JSON)</a>. It holds ids only, no names.` } },
    ],
  })}
${details({ summaryText: "How to check it yourself", html: html`<p>${sample.proof.order}</p><p>Or let the program repeat it, on any machine and without the database:</p>
<pre class="gt-command" tabindex="0" role="region" aria-label="Command"><code>goldenthread sample verify ${file}</code></pre>` })}`;
}

/** A draw: what it is for, what came out, and how that can be checked. Nobody's name is on it. */
export function sampleView(page: SamplePage): Html {
  const { sample, items, words, mayDraw } = page;
  const inside = items.filter((item) => item.state === "in").length;
  const mayChange = mayDraw && sample.state === "drawn" && !sample.isClosed;
  const size = sample.frameSize;
  const takenOut = sample.proof.takenOut.reduce((sum, rule) => sum + rule.out, 0);
  return html`<span class="govuk-caption-l">${sample.programmeName}, ${sample.cycleName}</span>
<h1 class="govuk-heading-l">${sample.name} ${statusTag(sampleStates, sample.state)}</h1>
<p class="govuk-body">Drawn on ${dateInWords(today(sample.drawnAt))}${sample.drawnBy !== null && ` by ${sample.drawnBy}`} from ${documents(size)} that could have been drawn. ${sample.state === "drawn" && `${documents(inside)} ${inside === 1 ? "is" : "are"} in the sample.`}</p>
${sample.state === "withdrawn" && insetText({ text: `This draw was withdrawn: ${sample.reason}` })}
<h2 class="govuk-heading-m">How sure it is</h2>
${certaintyWords(sample.proof.strata, sample.purpose)}
${strataTable({ strata: sample.proof.strata, isRandom: sample.purpose === "random", done: true })}
${frameView(size + takenOut, sample.proof.takenOut, size)}
${details({ summaryText: "The design of this sample", html: summaryList({ rows: words.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })) }) })}
${proofView(page)}
<h2 class="govuk-heading-m">Documents</h2>
${itemsTable({ items, sampleId: sample.id, mayReplace: mayChange, byChance: isByChance(sample.purpose), hasGroups: sample.design.divide.some((division) => division === "need") || sample.design.divide.length > 1 })}
${mayDraw && html`<div class="govuk-button-group">${!sample.isClosed && button({ text: "Draw another like this", href: samplingPaths.design(sample.cycleId, sample.id), classes: "govuk-button--secondary" })}
${mayChange && sample.begun === 0 && html`<a class="govuk-link" href="${samplingPaths.withdraw(sample.id)}">Withdraw this draw</a>`}</div>`}`;
}
