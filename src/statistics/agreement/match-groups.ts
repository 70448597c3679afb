import type { Judgement } from "./judgement.ts";

/** One answer that both groups gave, with every judgement of each. */
export type MatchedAnswer = { document: string; criterion: string; first: Judgement[]; second: Judgement[] };

const keyOf = (judgement: Judgement): string => JSON.stringify([judgement.document, judgement.criterion]);

/** The answers (document and criterion) that both groups judged, in the order of the first group. */
export function matchGroups(first: readonly Judgement[], second: readonly Judgement[]): MatchedAnswer[] {
  const others = new Map<string, Judgement[]>();
  for (const judgement of second) {
    const key = keyOf(judgement);
    const list = others.get(key);
    if (list === undefined) others.set(key, [judgement]);
    else list.push(judgement);
  }
  const matched = new Map<string, MatchedAnswer>();
  for (const judgement of first) {
    const key = keyOf(judgement);
    const answer = matched.get(key);
    const theirs = others.get(key);
    if (answer !== undefined) answer.first.push(judgement);
    else if (theirs !== undefined) matched.set(key, { document: judgement.document, criterion: judgement.criterion, first: [judgement], second: theirs });
  }
  return [...matched.values()];
}
