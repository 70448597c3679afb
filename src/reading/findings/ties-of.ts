import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { NeedNode } from "../thread/read-needs.ts";
import type { ProvisionNode } from "../thread/read-provisions.ts";
import { stem, topicsOf, type Topics } from "../thread/topics.ts";

/** Whether anything, however weak, speaks for a provision serving some need, or for a need being met by some provision. */
export type Ties = { mayServe: (node: ProvisionNode) => boolean; mayBeMet: (node: NeedNode) => boolean };

/** Words in common count from two on: one may be chance. */
const WORDS = 2;

/** Looks beyond the links that were drawn: an outcome that the provision serves, what both are about, words in common. Worked out only when it is asked for. */
export function tiesOf({ needs, outcomes, provisions, names }: PlanFacts, lexicon: Lexicon): Ties {
  const without = new Set([...names].map(stem));
  const once = <T>(make: () => T) => {
    let made: { value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  const ofNeeds = once(() => needs.map(({ need }) => topicsOf(need.text, "need", lexicon, without)));
  const ofProvisions = once(() => provisions.map(({ provision }) => topicsOf(provision.text, "provision", lexicon, without)));
  const served = once(() => new Set(outcomes.flatMap(({ outcome }) => outcome.provisions)));
  return {
    mayServe: ({ provision }) => {
      if (served().has(provision.id)) return true;
      const own = topicsOf(provision.text, "provision", lexicon, without);
      return ofNeeds().some((need) => isAlike(need, own));
    },
    mayBeMet: ({ need }) => {
      const own = topicsOf(need.text, "need", lexicon, without);
      return ofProvisions().some((provision) => isAlike(own, provision));
    },
  };
}

function isAlike(need: Topics, provision: Topics): boolean {
  for (const id of need.concepts.keys()) if (provision.concepts.has(id)) return true;
  let shared = 0;
  for (const word of need.words) if (provision.words.has(word)) shared += 1;
  return shared >= WORDS;
}
