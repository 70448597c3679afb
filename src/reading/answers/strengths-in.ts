import type { PlanSentence } from "../findings/plan-sentences.ts";
import type { SectionId } from "../sections/section-ids.ts";
import type { AnswerContext } from "./answer-context.ts";

/** What tells of a lack, of help, of the past or of a diagnosis, and so of no strength. */
const lacks = /\b(?:not|cannot|never|nobody|without|unable|difficult\w*|struggl\w*|hard(?:ly)? (?:to|for)|only|needs?|requires?|should|must|limited|poor(?:ly)?|weak\w*|delay\w*|below|behind|diagnos\w+|disorder|syndrome|impair\w*|was|were|had|loss|worr\w+|anxious|upset|distress\w*|frighten\w*|refus\w+|depends?|relies|rely|reluctant|vulnerable|tires?|pain\w*|too)\b|n['’]t\b/i;

/** A heading says that strengths follow. */
const isUnderStrengths = ({ heading, text, section }: PlanSentence) => section === "B" && /\bstrengths?\b|\b(?:can|does|do) (?:do|well)\b|\bgood at\b|\bachievements?\b/i.test(heading) && !/\b(?:needs?|difficult\w*)\b/i.test(heading) && !/\b(?:not|cannot|difficult\w*|struggl\w*|unable)\b|n['’]t\b/i.test(text);

/** What the child can do, likes or is good at: sentences that say so outright, and then those that tell of the child and of no lack. */
export function strengthsIn({ sentences, facts }: AnswerContext, ...sections: SectionId[]): readonly PlanSentence[] {
  const needs = facts.needs.map(({ need }) => need.text);
  const isOfChild = ({ text }: PlanSentence) => /^(?:he|she|they|his|her|their|i|my)\b/i.test(text) || facts.names.has((/^[A-Za-zÀ-ÿ]+/.exec(text)?.[0] ?? "").toLowerCase());
  const positive = sentences.of(...sections).filter((sentence) => isUnderStrengths(sentence) || (!needs.some((need) => need.includes(sentence.text)) && (sentence.signs.has("strengths") || (isOfChild(sentence) && !lacks.test(sentence.text)))));
  return [...positive.filter(({ signs }) => signs.has("strengths")), ...positive.filter(({ signs }) => !signs.has("strengths"))];
}
