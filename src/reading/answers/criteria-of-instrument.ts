import { compileInstrument, type Instrument } from "../../instruments/index.ts";
import type { PlanFacts } from "../plan-facts.ts";
import type { CriteriaToAnswer } from "./answer-criteria.ts";

/** What an instrument asks of a plan, for the reading to answer: of criteria with a condition, those whose condition is known to hold. */
export function criteriaOfInstrument(instrument: Instrument): CriteriaToAnswer {
  const { criteria } = compileInstrument(instrument);
  const conditions = new Map(criteria.map((criterion) => [criterion.id, criterion.when]));
  const isAsked = (criterionId: string, plan: PlanFacts) => (conditions.get(criterionId) ?? []).every(({ holds }) => holds({ facts: factsOf(plan) }) === true);
  return { instrument: instrument.id, criteria: criteria.map(({ criterion, section, group, scale }) => ({ criterion, section, group, scale })), isAsked };
}

/** The facts that a plan tells of itself, by the names that instruments give them; what it does not tell is absent, and conditions on it are not known. */
function factsOf({ person, planKind }: PlanFacts): Record<string, number | boolean> {
  return { ...(person.yearGroup !== null && { yearGroup: person.yearGroup }), ...(planKind !== null && { amended: planKind === "amended" }) };
}
