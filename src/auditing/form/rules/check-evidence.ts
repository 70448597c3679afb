import { findQuote, squeeze } from "../../../reading/index.ts";
import type { Evidence } from "./draft.ts";

export const LONGEST_QUOTE = 2000;
export const MOST_QUOTES = 20;

type Section = { readonly id: string | null; readonly text: string };
export type CheckedEvidence = { evidence: Evidence[] } | { fault: string };

const tidy = (quote: string) => quote.trim().replaceAll(/\s+/g, " ");
/** People copy words with the marks around them. */
const bare = (quote: string) => tidy(quote).replaceAll(/^[“”"']+|[“”"']+$/g, "");

/**
 * Evidence as it is kept: each quote once, with the section in which it really stands. Words that do not stand in the document, white space
 * apart, are a fault, for evidence is what somebody else can find again. Where there is no text (the auditor has their own copy) words are
 * taken as they were typed.
 */
export function checkEvidence(sections: readonly Section[], given: readonly Evidence[]): CheckedEvidence {
  if (given.length > MOST_QUOTES) return { fault: `At most ${MOST_QUOTES} quotes can be kept with one answer.` };
  const texts = sections.map(({ id, text }) => ({ id, squeezed: squeeze(text) }));
  const kept: Evidence[] = [];
  for (const each of given) {
    let quote = tidy(each.quote);
    if (quote === "") continue;
    if (quote.length > LONGEST_QUOTE) return { fault: `A quote can have at most ${LONGEST_QUOTE} characters. Choose the words that matter.` };
    let section: string | null = null;
    if (texts.length > 0) {
      const standsIn = (words: string) => texts.filter(({ squeezed }) => findQuote(squeezed, words) !== null).sort((a, b) => Number(b.id === each.section) - Number(a.id === each.section))[0];
      const found = standsIn(quote) ?? standsIn(bare(quote));
      if (found === undefined) return { fault: "These words do not stand in the document. Select them in its text, or copy them exactly." };
      if (standsIn(quote) === undefined) quote = bare(quote);
      section = found.id;
    }
    if (!kept.some((other) => other.quote === quote)) kept.push({ quote, section });
  }
  return { evidence: kept };
}
