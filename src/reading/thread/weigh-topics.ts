import { raritiesOf, type Topics } from "./topics.ts";

/** How much two statements have in common, and the words that say so. */
export type Weighing = { score: number; words: string[] };

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
    const shared = [...need.concepts].flatMap(([id, { said, at, broad }]) => {
      if (!provision.concepts.has(id)) return [];
      return [{ said, at, worth: (broad ? BROAD : CONCEPT) * inNeeds(id) * inProvisions(id) ** COMMON }];
    }).sort((a, b) => b.worth - a.worth);
    // Words that speak of several concepts at once ("deaf") count once.
    const here = new Set<number>();
    const sorted = shared.flatMap((each) => {
      if (here.has(each.at)) return [];
      here.add(each.at);
      words.push(each.said);
      return [each.worth];
    });
    let score = sorted.reduce((sum, worth, index) => sum + worth * (index < 2 ? 1 : LATER), 0);
    for (const word of need.words) {
      if (!provision.words.has(word)) continue;
      score += WORD * wordsIn(word);
      words.push(word);
    }
    return { score, words };
  };
}
