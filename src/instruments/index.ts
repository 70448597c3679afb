export type { Criterion, Group, Instrument, Scale, Section } from "./instrument.ts";
export { criteriaOf, type PlacedCriterion } from "./criteria-of.ts";
export { instrumentHash } from "./instrument-hash.ts";
export { compileInstrument, type CompiledInstrument } from "./scoring/compile-instrument.ts";
export { score, type Contribution, type Score, type SectionScore } from "./scoring/score.ts";
export { normaliseAnswer, type NormalisedAnswer } from "./answers/normalise-answer.ts";
export { syncShippedInstruments } from "./store/sync-shipped-instruments.ts";
export { listInstruments, type InstrumentEntry } from "./store/list-instruments.ts";
export { loadInstrument, type StoredInstrument } from "./store/load-instrument.ts";
