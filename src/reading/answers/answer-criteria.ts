import type { PlacedCriterion } from "../../instruments/index.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { ReadAnswer } from "../plan-reading.ts";
import { answerByChecks } from "./answer-by-checks.ts";
import type { AnswerContext } from "./answer-context.ts";
import { northSomersetRules } from "./north-somerset/north-somerset-rules.ts";

/** The criteria of an instrument, in its order, and whether a criterion's conditions hold for a plan. */
export type CriteriaToAnswer = { instrument: string; criteria: readonly PlacedCriterion[]; isAsked: (criterionId: string, plan: PlanFacts) => boolean };

/** The full audit of a plan, whose criteria have rules of their own. */
export const fullAudit = "north-somerset-ehcp";

/** Below this an answer would be a coin's toss, and the criterion stays open. */
const LEAST_CONFIDENCE = 0.65;
/** With fewer sections found it is the reading that failed, and nothing is answered. */
const LEAST_SECTIONS = 4;

/** Suggested answers to an instrument's criteria, each with the words that it rests on. A criterion that no rule knows, or that it does not know well enough, stays open. */
export function answerCriteria(context: AnswerContext, asked?: CriteriaToAnswer): Record<string, ReadAnswer> {
  if (new Set(context.facts.sections.map((section) => section.id)).size < LEAST_SECTIONS) return {};
  const given = asked === undefined
    ? Object.entries(northSomersetRules).map(([criterion, rule]) => [criterion, rule(context)] as const)
    : asked.criteria.filter(({ criterion }) => asked.isAsked(criterion.id, context.facts)).map((placed) => [placed.criterion.id, answerOne(placed, context, asked)] as const);
  return Object.fromEntries(given.flatMap(([criterion, answer]) => (answer === undefined || answer.confidence < LEAST_CONFIDENCE ? [] : [[criterion, { ...answer, confidence: Math.round(answer.confidence * 100) / 100 }]])));
}

/** By the criterion's own rule, or that of the criterion of the full audit which it says is the same question; else by the findings that it names. */
function answerOne(placed: PlacedCriterion, context: AnswerContext, asked: CriteriaToAnswer): ReadAnswer | undefined {
  const same = asked.instrument === fullAudit ? placed.criterion.id : placed.criterion.maps.find((map) => map.startsWith(`${fullAudit}/`))?.slice(fullAudit.length + 1);
  const rule = same === undefined ? undefined : northSomersetRules[same];
  const answer = rule?.(context);
  const { scale } = placed;
  if (answer !== undefined && scale.type === "choice" && scale.options.some((option) => option.value === answer.answer)) return answer;
  return rule === undefined ? answerByChecks(placed, context) : undefined;
}
