import { raritiesOf, type Topics } from "./topics.ts";

/** How much two statements have in common: in all, by concepts, by words (each as a sum of rarities), and the words that say so. `covered`: the share of the need's concepts that the provision has too. */
export type Weighing = { score: number; byConcepts: number; byWords: number; covered: number; words: string[] };

/** The same concept weighs more than the same word; what many statements of the plan share weighs little. */
const CONCEPT = 1;
const WORD = 0.35;
/** A whole field ("vision") says less than what in it: it joins what nothing finer joins. */
const BROAD = 0.6;
/** That much provision is about a concept says little against it: what matters is how few needs are. */
const COMMON = 0.1;
/** Concepts beyond the first three add less: long statements touch many. */
const LATER = 0.7;

/** A scale for one plan: rarity is counted among needs (or outcomes) and among provision. */
export function topicScale(needs: readonly Topics[], provisions: readonly Topics[]): (need: Topics, provision: Topics) => Weighing {
  const inNeeds = raritiesOf(needs.map((topics) => topics.concepts.keys()));
  const inProvisions = raritiesOf(provisions.map((topics) => topics.concepts.keys()));
  const wordsIn = raritiesOf([...needs, ...provisions].map((topics) => topics.words));
  return (need, provision) => {
    const words: string[] = [];
    const shared: { said: string; at: number; worth: number }[] = [];
    let whole = 0;
    for (const [id, { said, at, broad }] of need.concepts) {
      const rarity = inNeeds(id);
      whole += rarity;
      if (provision.concepts.has(id)) shared.push({ said, at, worth: (broad ? BROAD : CONCEPT) * rarity * inProvisions(id) ** COMMON });
    }
    shared.sort((a, b) => b.worth - a.worth);
    // Words that speak of several concepts at once ("deaf") count once.
    const here = new Set<number>();
    let byConcepts = 0;
    for (const each of shared) {
      if (here.has(each.at)) continue;
      byConcepts += each.worth * (here.size < 2 ? 1 : LATER);
      here.add(each.at);
      words.push(each.said);
    }
    let byWords = 0;
    for (const word of need.words) {
      if (!provision.words.has(word)) continue;
      byWords += wordsIn(word);
      words.push(word);
    }
    return { score: byConcepts + WORD * byWords, byConcepts, byWords, covered: whole === 0 ? 0 : Math.min(1, byConcepts / whole), words };
  };
}
