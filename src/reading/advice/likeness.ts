import type { Lexicon } from "../lexicon/lexicon.ts";
import { raritiesOf, topicsOf, type Topics } from "../thread/topics.ts";
import { meaningWords } from "../words/overlap.ts";

/** What statements are compared by: their concepts as a need and as provision tell them, and their words. */
export type Compared = Topics;

export function comparedOf(text: string, lexicon: Lexicon, without: ReadonlySet<string>): Compared {
  const asNeed = topicsOf(text, "need", lexicon, without);
  const asProvision = topicsOf(text, "provision", lexicon, without);
  return { concepts: new Map([...asProvision.concepts, ...asNeed.concepts]), words: new Set([...meaningWords(text)].filter((word) => !without.has(word))) };
}

const WORDS = 0.7;

/**
 * A scale of how far one statement holds what another says, 0–1: the share of the first one's words and concepts, by their rarity, that the second has. Not the
 * same both ways: a long statement may hold all of a short one.
 */
export function likenessScale(all: readonly Compared[]): (of: Compared, within: Compared) => number {
  const words = raritiesOf(all.map((each) => each.words));
  const concepts = raritiesOf(all.map((each) => each.concepts.keys()));
  const share = (keys: Iterable<string>, has: (key: string) => boolean, worth: (key: string) => number) => {
    let whole = 0;
    let held = 0;
    for (const key of keys) {
      whole += worth(key);
      if (has(key)) held += worth(key);
    }
    return whole === 0 ? null : held / whole;
  };
  return (of, within) => {
    const byWords = share(of.words, (key) => within.words.has(key), words) ?? 0;
    const byConcepts = share(of.concepts.keys(), (key) => within.concepts.has(key), concepts);
    return byConcepts === null ? byWords * 0.85 : WORDS * byWords + (1 - WORDS) * byConcepts;
  };
}
