import { html, responsiveTable, tag, type Html } from "../../ui/index.ts";
import { gravities } from "./finding-words.ts";
import { numberLinks } from "./parts/number-links.ts";
import { planQuote } from "./parts/plan-quote.ts";
import type { ReadingToShow } from "./reading-to-show.ts";
import { mendFirst } from "./shape/mend-first.ts";
import type { NumberedFinding } from "./shape/number-findings.ts";
import { sectionTitle } from "./shape/section-names.ts";

/** Every finding with its words, why it matters, the rule behind it and what better wording would have: first by kind, then one by one. */
export function findingsView({ reading, links }: ReadingToShow, findings: readonly NumberedFinding[]): Html {
  if (findings.length === 0) return html`<p class="govuk-body">The program found nothing to mend. That does not say that there is nothing: it sees only the faults that it knows.</p>`;
  const sections = [...new Set(findings.map(({ finding }) => finding.section))];
  return html`${byKind(findings, links)}
${sections.map((id) => {
    const here = findings.filter(({ finding }) => finding.section === id);
    return html`<h3 class="govuk-heading-m" id="findings-${id ?? "plan"}">${sectionTitle(id)}</h3>
${here.map((each) => findingView(each, reading))}`;
  })}`;
}

const byKind = (findings: readonly NumberedFinding[], links: ReadingToShow["links"]): Html => responsiveTable({
  phone: "cards", caption: "What was found, what matters most first", captionClasses: "govuk-table__caption--s", classes: "gt-table-cards--words gt-kinds", firstCellIsHeader: true,
  head: [{ text: "Finding" }, { text: "Why it matters" }, { text: "How many", format: "numeric" }, { text: "Which" }],
  rows: mendFirst(findings, ({ finding }) => finding.code).map(({ code, words, findings: found }) => [
    { html: links.findings ? html`<a class="govuk-link" href="${links.findings(code)}">${words.title}<span class="govuk-visually-hidden">, in all plans</span></a>` : html`${words.title}` },
    { html: tag({ text: gravities[words.gravity].words, classes: `govuk-tag--${gravities[words.gravity].colour}` }) },
    { text: found.length, format: "numeric" },
    { html: numberLinks(found.map(({ number }) => number)) },
  ]),
});

function findingView({ number, finding, words, at }: NumberedFinding, reading: ReadingToShow["reading"]): Html {
  const elsewhere = at === null ? undefined : reading.sections[at.section]?.id;
  return html`<article class="gt-finding gt-finding--${words.gravity}" id="finding-${number}" aria-labelledby="finding-${number}-title">
<h4 class="gt-finding__title" id="finding-${number}-title"><span class="gt-finding__number"><span class="govuk-visually-hidden">Finding </span>${number}</span> ${words.title}</h4>
${finding.quote === null ? html`<p class="gt-quiet">Something is not there, so there are no words to show.</p>` : planQuote(finding.quote)}
${at !== null && html`<p class="gt-finding__back"><a class="govuk-link" href="#words-${number}">See it in the text<span class="govuk-visually-hidden"> of finding ${number}</span></a>${elsewhere !== undefined && elsewhere !== finding.section && ` (it stands in section ${elsewhere})`}</p>`}
<dl class="gt-finding__facts">
<dt>Why it matters</dt><dd>${finding.why}</dd>
<dt>Better wording has</dt><dd>${finding.better}</dd>
<dt>Rule</dt><dd>${finding.rule}</dd>
</dl>
</article>
`;
}

/** What is said beside their number: "20 of them on what the law asks for". */
export function findingsInWords(findings: readonly NumberedFinding[]): string {
  const law = findings.filter(({ words }) => words.gravity === "law").length;
  if (findings.length === 0) return "nothing to mend was seen";
  return law === 0 ? "none of them on what the law asks for" : `${law === findings.length ? "all" : law} of them on what the law asks for`;
}
