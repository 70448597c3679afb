import { criteriaOf } from "../criteria-of.ts";
import type { Instrument } from "../instrument.ts";

const sampleFacts = (instrument: Instrument, filled: boolean) =>
  Object.fromEntries(instrument.facts.map((fact) => [fact.name, fact.type === "number" ? (filled ? 10 : 0) : fact.type === "yes-no" ? filled : filled ? "words" : ""]));

/** Contexts with every name that the condition of a criterion, group or section may ask for. */
export const askedWhenSamples = (instrument: Instrument): Record<string, unknown>[] => [true, false].map((filled) => ({ facts: sampleFacts(instrument, filled) }));

/** Contexts with every name that the condition of a grade or limit may ask for. */
export function gradeSamples(instrument: Instrument): Record<string, unknown>[] {
  const values = Object.values(instrument.scales).flatMap((scale) => (scale.type === "choice" || scale.type === "ticks" ? scale.options.map((option) => option.value) : []));
  return [true, false].map((filled) => {
    const number = filled ? 100 : 0;
    const whole = filled ? 100n : 0n;
    const counts = Object.fromEntries(values.map((value) => [value, whole]));
    const scored = instrument.score.rollup === "tally" ? null : number;
    const totals = { score: scored, percent: scored, answered: whole, unanswered: whole, notApplicable: whole };
    return {
      ...totals, counts, critical: counts, facts: sampleFacts(instrument, filled),
      sections: Object.fromEntries(instrument.sections.map((section) => [section.id, { ...totals, counts }])),
      answers: Object.fromEntries(criteriaOf(instrument).map(({ criterion, scale }) => [criterion.id, scale.type === "ticks" ? [] : scale.type === "number" ? scale.from : ""])),
    };
  });
}
