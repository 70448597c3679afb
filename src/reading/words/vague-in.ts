import { matchesOf, type Lexicon, type VagueFamily } from "../lexicon/lexicon.ts";

export type VagueHit = { text: string; family: VagueFamily };

/** The vague phrases of a statement in their order, longest first where they overlap. */
export function vagueIn(text: string, lexicon: Lexicon): VagueHit[] {
  const hits = lexicon.vague.flatMap((family) => matchesOf(family.pattern, text).map((match) => ({ ...match, family })));
  hits.sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const kept: typeof hits = [];
  for (const hit of hits) {
    const over = kept.find((each) => hit.at < each.at + each.text.length);
    if (over === undefined) kept.push(hit);
    else if (over.family.strength === "weak" && hit.family.strength === "strong") kept[kept.indexOf(over)] = hit;
  }
  return kept.map(({ text: words, family }) => ({ text: words, family }));
}
