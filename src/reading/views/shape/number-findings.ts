import type { PlanReading, ReadFinding } from "../../plan-reading.ts";
import { sectionPlace, type SectionId } from "../../sections/section-ids.ts";
import { wordsOfFinding, type FindingWords } from "../finding-words.ts";
import { findQuote, squeeze, type Span } from "./find-quote.ts";

/** A finding with its number on the page and where its words stand: in which of the reading's sections, from where to where. */
export type NumberedFinding = { readonly number: number; readonly finding: ReadFinding; readonly words: FindingWords; readonly at: (Span & { readonly section: number }) | null };

const placeOf = (id: SectionId | null): number => (id === null ? -1 : sectionPlace[id]);

/**
 * Numbers the findings in the order in which a reader meets them: by section, and within it as their words stand. A quote is looked for in the
 * finding's own section first, for "needs missing from C" quotes what stands elsewhere.
 */
export function numberFindings(reading: PlanReading): NumberedFinding[] {
  const texts = reading.sections.map((section) => ({ id: section.id, squeezed: squeeze(section.text) }));
  const locate = ({ quote, section }: ReadFinding): NumberedFinding["at"] => {
    if (quote === null) return null;
    for (const isOwn of [true, false]) {
      for (const [index, text] of texts.entries()) {
        const span = (text.id === section) === isOwn ? findQuote(text.squeezed, quote) : null;
        if (span !== null) return { section: index, ...span };
      }
    }
    return null;
  };
  return reading.findings
    .map((finding) => ({ finding, at: locate(finding) }))
    .sort((a, b) => placeOf(a.finding.section) - placeOf(b.finding.section) || (a.at?.section ?? -1) - (b.at?.section ?? -1) || (a.at?.from ?? -1) - (b.at?.from ?? -1))
    .map(({ finding, at }, index) => ({ number: index + 1, finding, words: wordsOfFinding(finding.code), at }));
}
