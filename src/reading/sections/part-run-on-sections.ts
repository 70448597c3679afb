import type { Block } from "../extract/extracted.ts";
import { everyMatch } from "../words/every-match.ts";
import { headingLetter } from "./heading-letter.ts";

/** "… special school. Section J, personal budget. Ms …": a section that begins after a full stop, with a title that ends in one. */
const begins = /(?<=[.!?]["”’)]*\s)section\s+(?:H\s?[12]|[A-K])(?![A-Za-z0-9])\s*[,:.–-]\s*(?:[^.:;]{3,70}[.:](?=\s|$))/gi;
const speaksOf = /^section\s+\w{1,2}\s*[,:.–-]?\s*(?:and|or|above|below|of|is|are|was|were|will|has|have|sets?|see)\b/i;

/** Blocks with a paragraph divided where a section begins inside it, for sections that begin no paragraph of the document. Pure. */
export function partRunOnSections(blocks: readonly Block[]): readonly Block[] {
  const begun = new Set(blocks.flatMap((block) => {
    const letter = /^\W{0,3}(?:section|part)/i.test(block.text) ? headingLetter(block.text) : undefined;
    return letter !== undefined && letter.weight === 1 ? [letter.id] : [];
  }));
  // A plan whose sections are not called so has none of them inside a paragraph.
  if (begun.size < LEAST) return blocks;
  return blocks.flatMap((block): Block[] => {
    if (!/[.!?]["”’)]*\ssection\s/i.test(block.text)) return [block];
    const cuts = everyMatch(begins, block.text).filter((match) => !speaksOf.test(match[0]) && !begun.has(headingLetter(match[0])?.id ?? "A")).map((match) => match.index);
    return [0, ...cuts].map((from, index): Block => ({ ...block, text: block.text.slice(from, cuts[index]).trim(), ...(index > 0 && { list: null }) }));
  });
}

const LEAST = 5;
