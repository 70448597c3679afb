import type { PlanFacts } from "../plan-facts.ts";
import type { ReadAnswer, ReadFinding } from "../plan-reading.ts";
import { northSomersetRules } from "./north-somerset-rules.ts";

/** Suggested answers to an instrument's criteria, each with the words that it rests on. A criterion that no rule knows stays open. */
export function answerCriteria(facts: PlanFacts, findings: readonly ReadFinding[]): Record<string, ReadAnswer> {
  const answers: Record<string, ReadAnswer> = {};
  for (const [criterion, rule] of Object.entries(northSomersetRules)) {
    const answer = rule(facts, findings);
    if (answer !== undefined) answers[criterion] = answer;
  }
  return answers;
}
