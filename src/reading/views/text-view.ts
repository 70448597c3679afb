import { html, type Html } from "../../ui/index.ts";
import type { PlanReading } from "../plan-reading.ts";
import { countWords } from "./parts/count-words.ts";
import { numberLinks } from "./parts/number-links.ts";
import type { Gravity } from "./finding-words.ts";
import type { Span } from "./shape/find-quote.ts";
import { markText, type MarkedPiece } from "./shape/mark-text.ts";
import type { NumberedFinding } from "./shape/number-findings.ts";
import { sectionParts, type SectionPart } from "./shape/section-parts.ts";
import { sectionTitle } from "./shape/section-names.ts";

const gravest = (gravities: readonly Gravity[]): Gravity => (["law", "substance", "care"] as const).find((each) => gravities.includes(each)) ?? "care";

/** A plan's text as it stands, section by section. Each finding's words are marked, with its number before them as a link to what is said of them. */
export function textView(reading: PlanReading, findings: readonly NumberedFinding[]): Html {
  if (reading.sections.length === 0) return html`<p class="govuk-body">No section of a plan was found in this document.</p>`;
  return html`<p class="govuk-body">The plan’s own words. A number stands before the words that a finding is about and leads to it.</p>
${reading.sections.map((section, index) => sectionView(section, index, findings))}`;
}

function sectionView(section: PlanReading["sections"][number], index: number, findings: readonly NumberedFinding[]): Html {
  const here = findings.flatMap(({ number, at, words }) => (at?.section === index ? [{ number, from: at.from, to: at.to, gravity: words.gravity }] : []));
  const absent = findings.filter((each) => each.at === null && each.finding.section === section.id).map((each) => each.number);
  const gravityOf = new Map(here.map((each) => [each.number, each.gravity]));
  const marked = (span: Span): Html => html`${markText(section.text, span, here).map((piece) => pieceView(piece, gravityOf))}`;
  return html`<section class="gt-plan-text" aria-labelledby="text-${index}">
<h3 class="govuk-heading-m" id="text-${index}">${sectionTitle(section.id)}</h3>
<p class="gt-plan-text__heading">Headed in the plan: ${section.heading === "" ? "nothing" : section.heading}</p>
${absent.length > 0 && html`<p class="govuk-body">Said of this section as a whole: ${numberLinks(absent)}</p>`}
<div class="gt-plan-text__words">${sectionParts(section.text).map((part) => partView(part, marked))}</div>
<p class="gt-quiet">${here.length === 0 ? "No finding is marked here." : `${countWords(here.length, "finding")} marked here.`}</p>
</section>
`;
}

function pieceView({ text, marks, starts }: MarkedPiece, gravityOf: ReadonlyMap<number, Gravity>): Html {
  if (marks.length === 0) return html`${text}`;
  const gravity = gravest(marks.flatMap((number) => gravityOf.get(number) ?? []));
  return html`${starts.map((number) => html`<a class="gt-mark__number" id="words-${number}" href="#finding-${number}"><span class="govuk-visually-hidden">Finding </span>${number}</a>`)}<mark class="gt-mark gt-mark--${gravity}">${text}</mark>`;
}

function partView(part: SectionPart, marked: (span: Span) => Html): Html {
  if (part.kind === "heading") return html`<p class="gt-plan-text__title">${marked(part.at)}</p>`;
  if (part.kind === "paragraph") return html`<p>${marked(part.at)}</p>`;
  if (part.kind === "list") return html`<ul>${part.items.map((item) => html`<li>${marked(item)}</li>`)}</ul>`;
  const most = Math.max(...part.rows.map((row) => row.length));
  return html`<table class="gt-plan-table">${part.rows.map((row, index) => {
    const isHead = part.hasHead && index === 0;
    return html`<tr>${row.map((cell, column) => {
      const words = html`${cell.map((span) => html`<div>${marked(span)}</div>`)}`;
      const span = column === row.length - 1 ? most - row.length + 1 : 1;
      return isHead ? html`<th scope="col" colspan="${span}">${words}</th>` : html`<td colspan="${span}">${words}</td>`;
    })}</tr>
`;
  })}</table>`;
}
