export { readPlan, type PlanToRead } from "./read-plan.ts";
export type { PlanReading, ReadAdvice, ReadAnswer, ReadFinding, ReadNeed, ReadOutcome, ReadProvision } from "./plan-reading.ts";
export { loadLexicon, loadReadingSettings } from "./lexicon/load-lexicon.ts";
export { extractDocument } from "./extract/extract-document.ts";
export { criteriaOfInstrument } from "./answers/criteria-of-instrument.ts";
export type { CriteriaToAnswer } from "./answers/answer-criteria.ts";
