import type { PlanSentence, PlanSentences } from "../findings/plan-sentences.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { ReadAnswer, ReadFinding, ReadProvision } from "../plan-reading.ts";
import type { SectionId } from "../sections/section-ids.ts";

/** All that an answer may rest on. */
export type AnswerContext = { facts: PlanFacts; findings: readonly ReadFinding[]; sentences: PlanSentences };

/** A rule for one criterion: an answer with the words that it rests on, or undefined where the program does not know. */
export type AnswerRule = (context: AnswerContext) => ReadAnswer | undefined;

export type Answer = "Yes" | "Partly" | "No" | "N/A";

const MOST_EVIDENCE = 3;

/** An answer with how often it is an auditor's too (0–1) and the plan's words that show it. */
export function say(answer: Answer, confidence: number, evidence: readonly (string | PlanSentence | null | undefined)[] = []): ReadAnswer {
  const words = evidence.map((each) => (typeof each === "object" && each !== null ? each.text : each)).filter((text): text is string => typeof text === "string" && text !== "");
  return { answer, confidence, evidence: [...new Set(words)].slice(0, MOST_EVIDENCE) };
}

export const hasSection = ({ facts }: AnswerContext, ...ids: SectionId[]): boolean => facts.sections.some((section) => ids.includes(section.id));
export const found = ({ findings }: AnswerContext, ...codes: string[]): readonly ReadFinding[] => findings.filter((finding) => codes.includes(finding.code));
export const quotesOf = (findings: readonly ReadFinding[]): (string | null)[] => findings.map((finding) => finding.quote);
export const needsOf = ({ facts }: AnswerContext, section: "B" | "C" | "D") => facts.needs.map(({ need }) => need).filter((need) => need.section === section);
/** Where H1 and H2 are one section, its provision counts for both. */
export const provisionOf = ({ facts }: AnswerContext, section: ReadProvision["section"]): readonly ReadProvision[] => facts.provisions.map(({ provision }) => provision).filter((provision) => provision.section === section);
