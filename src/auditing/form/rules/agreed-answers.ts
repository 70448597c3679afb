import type { DraftAnswer, Evidence } from "./draft.ts";
import { MOST_QUOTES } from "./check-evidence.ts";

export type MemberAnswers = { name: string; answers: Record<string, DraftAnswer> };

const answered = (members: readonly MemberAnswers[], criterion: string) => members.map(({ answers }) => answers[criterion]).filter((each) => each !== undefined && each.value !== "") as DraftAnswer[];

/** The answers that all members gave alike, with the words that any of them relied on. One member alone is no agreement. */
export function agreedAnswers(members: readonly MemberAnswers[]): Record<string, { value: string; evidence: Evidence[] }> {
  const agreed: Record<string, { value: string; evidence: Evidence[] }> = {};
  if (members.length < 2) return agreed;
  for (const criterion of Object.keys(members[0]?.answers ?? {})) {
    const given = answered(members, criterion);
    const value = given[0]?.value;
    if (value === undefined || given.length < members.length || given.some((each) => each.value !== value)) continue;
    const quotes = new Map(given.flatMap((each) => each.evidence).map((each) => [each.quote, each]));
    agreed[criterion] = { value, evidence: [...quotes.values()].slice(0, MOST_QUOTES) };
  }
  return agreed;
}

/** Whether members answered a criterion in different ways; those who left it open count for nothing. */
export const differs = (members: readonly MemberAnswers[], criterion: string): boolean => new Set(answered(members, criterion).map(({ value }) => value)).size > 1;
