import type { PlanReading, ReadLink } from "../../plan-reading.ts";

export type ThreadLink = { readonly from: string; readonly to: string; readonly whys: readonly ReadLink["why"][]; readonly words: readonly string[] };

const key = (from: string, to: string): string => `${from} ${to}`;

/** Every pair of nodes that is joined, once, with all the reasons. From left to right: aspiration to outcome, need and outcome to provision. */
export function threadLinks(reading: PlanReading): ThreadLink[] {
  const links = new Map<string, { from: string; to: string; whys: Set<ReadLink["why"]>; words: Set<string> }>();
  const join = (from: string, to: string) => {
    const link = links.get(key(from, to)) ?? { from, to, whys: new Set(), words: new Set() };
    links.set(key(from, to), link);
    return link;
  };
  const nodes = new Set([...reading.aspirations, ...reading.needs, ...reading.outcomes, ...reading.provisions].map(({ id }) => id));
  const isAspiration = new Set(reading.aspirations.map(({ id }) => id));
  for (const { from, to, why, words } of reading.links) {
    const link = isAspiration.has(to) ? join(to, from) : join(from, to);
    link.whys.add(why);
    for (const word of words) link.words.add(word);
  }
  for (const need of reading.needs) for (const id of need.provisions) join(need.id, id);
  for (const outcome of reading.outcomes) {
    for (const id of outcome.provisions) join(outcome.id, id);
    for (const id of outcome.aspirations) join(id, outcome.id);
  }
  return [...links.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)).map(({ from, to, whys, words }) => ({ from, to, whys: [...whys], words: wholeWords([...words]) }));
}

/** Without the stems of words that stand there whole: "languag" beside "language". */
const wholeWords = (words: readonly string[]): string[] => {
  const small = words.map((word) => word.toLowerCase());
  return words.filter((word, index) => small.indexOf(word.toLowerCase()) === index && !small.some((other, at) => at !== index && other !== small[index] && other.includes(small[index] ?? "")));
};
