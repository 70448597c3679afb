import { findingWords, wordsOfFinding, type FindingWords, type Gravity } from "../finding-words.ts";

export type MendGroup<Finding> = { readonly code: string; readonly words: FindingWords; readonly findings: readonly Finding[] };

const gravityPlace: Readonly<Record<Gravity, number>> = { law: 0, substance: 1, care: 2 };
const codePlace = new Map(Object.keys(findingWords).map((code, index) => [code, index]));

/** Findings by code, what hangs most on it first: the law, then what makes the plan work, then care in the writing; within each as the table of words has it. */
export function mendFirst<Finding>(findings: readonly Finding[], codeOf: (finding: Finding) => string): MendGroup<Finding>[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(codeOf(finding), [...(groups.get(codeOf(finding)) ?? []), finding]);
  return [...groups]
    .map(([code, found]) => ({ code, words: wordsOfFinding(code), findings: found }))
    .sort((a, b) => gravityPlace[a.words.gravity] - gravityPlace[b.words.gravity] || (codePlace.get(a.code) ?? 999) - (codePlace.get(b.code) ?? 999) || (a.code < b.code ? -1 : 1));
}
