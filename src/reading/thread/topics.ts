import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordsOf } from "../lexicon/phrase-finder.ts";

/** What a statement is about: concepts of the lexicon with the words that say so, and its own words without endings. */
export type Topics = { concepts: ReadonlyMap<string, { said: string; at: number; broad: boolean }>; words: ReadonlySet<string> };

const stop = new Set("about above after again against also although always among another anything around because been before being below between both came child children class could does doing done down during each either every everything from give given good have having help helps here himself herself into just know like made make makes many might more most much must need needs never none nothing only other others over own part place plan put rather really same school section should some something staff still such support take taken than that their them then there these they thing things this those through time times together under until upon used uses using very want wants week well what when where which while whole whose will with within without work would year years your young pupil pupils adult adults lesson lessons minutes hour hours day days term teacher teaching assistant long find finds start starts ready read first second third three four five seven eight twenty often usually still even already able often able likely known know called takes make anything everyone anyone nobody somebody shown show shows look looks come comes goes going keep keeps kept room rooms table list half full ends word words another different certain number person people session sessions individual direct programme weekly daily morning afternoon including without before access opportunities settle settled settles step steps time nursery college story stories writing change changes sign signs regular required appropriate provided provide provides".split(" "));

/** A word without its endings, so that "reads", "reading" and "reader" agree. Short and simple on purpose: it only serves comparison. */
export const stem = (word: string) => word.replace(/'s?$/, "").replace(/(?:ations?|ingly|ing|edly|ed|ies|ers?|ly|ness|ment|s|e)$/, "");

/** `side`: a need (or an outcome) and provision speak of the same thing in different words. `without`: the child's names. */
export function topicsOf(text: string, side: "need" | "provision", lexicon: Lexicon, without: ReadonlySet<string>): Topics {
  const words = wordsOf(text);
  const found = side === "need" ? lexicon.concepts.inNeed(words) : lexicon.concepts.inProvision(words);
  const own = words.filter((word) => word.text.length > 3 && !/^\d/.test(word.text) && !stop.has(word.text)).map((word) => stem(word.text)).filter((word) => word.length > 2 && !stop.has(word) && !without.has(word));
  return { concepts: new Map([...found].map(([id, { at, end }]) => [id, { said: text.slice(at, end), at, broad: lexicon.concepts.broad.has(id) }])), words: new Set(own) };
}

/** 1 for a topic of one statement, less the more statements share it (inverse document frequency, Spärck Jones 1972). */
export function raritiesOf(all: readonly Iterable<string>[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const keys of all) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.log(all.length + 1);
  return (key) => Math.max(0.1, Math.log((all.length + 1) / (counts.get(key) ?? 1)) / Math.max(most, 0.1));
}
