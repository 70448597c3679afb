import type { PlacedCriterion } from "../../instruments/index.ts";
import type { ReadAnswer } from "../plan-reading.ts";
import { answerByChecks } from "./answer-by-checks.ts";
import type { AnswerContext } from "./answer-context.ts";
import { northSomersetRules } from "./north-somerset/north-somerset-rules.ts";

/** The criteria to answer: those of an instrument, in its order. Without them, those that have rules of their own. */
export type CriteriaToAnswer = { instrument: string; criteria: readonly PlacedCriterion[] };

/** Below this an answer would be a coin's toss, and the criterion stays open. */
const LEAST_CONFIDENCE = 0.55;
/** With fewer sections found it is the reading that failed, and nothing is answered. */
const LEAST_SECTIONS = 4;

/** Suggested answers to an instrument's criteria, each with the words that it rests on. A criterion that no rule knows, or that it does not know well enough, stays open. */
export function answerCriteria(context: AnswerContext, asked?: CriteriaToAnswer): Record<string, ReadAnswer> {
  if (new Set(context.facts.sections.map((section) => section.id)).size < LEAST_SECTIONS) return {};
  const isOwn = asked === undefined || asked.instrument === "north-somerset-ehcp";
  const answers: [string, ReadAnswer | undefined][] = isOwn
    ? Object.entries(northSomersetRules).map(([criterion, rule]) => [criterion, rule(context)])
    : asked.criteria.map((placed) => [placed.criterion.id, answerByChecks(placed, context)]);
  return Object.fromEntries(answers.filter((each): each is [string, ReadAnswer] => each[1] !== undefined && each[1].confidence >= LEAST_CONFIDENCE).map(([criterion, answer]) => [criterion, { ...answer, confidence: Math.round(answer.confidence * 100) / 100 }]));
}
