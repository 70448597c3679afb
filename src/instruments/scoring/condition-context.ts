import type { CompiledInstrument } from "./compile-instrument.ts";
import type { Mark } from "./mark.ts";

type Totals = { score: number | null; percent: number | null; answered: number; unanswered: number; notApplicable: number };

/**
 * What the conditions of grades and limits may ask: `percent`, `score`, `answered`, `unanswered`, `notApplicable`; `counts` of answers
 * by value (`counts.No`, `counts["Requires improvement"]`) and the same among critical criteria (`critical.No`); `sections.A.percent` and
 * the like; `answers.E1` (a number where the scale is of numbers, a list for ticks); `facts.yearGroup`. Counts are whole numbers,
 * percentages and scores have decimals.
 */
export function conditionContext(
  compiled: CompiledInstrument, marks: readonly Mark[], whole: Totals, sections: readonly Totals[], facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const counts: Record<string, number> = { ...compiled.noCounts };
  const critical: Record<string, number> = { ...compiled.noCounts };
  const bySection = sections.map((): Record<string, number> => ({ ...compiled.noCounts }));
  const answers: Record<string, string | string[] | number | null> = {};
  for (const { criterion, values, answer, points } of marks) {
    answers[criterion.id] = criterion.scale.type === "number" ? points : answer;
    if (criterion.scale.type === "text" || criterion.scale.type === "number") continue;
    const places = criterion.criterion.critical ? [counts, critical, bySection[criterion.sectionIndex]] : [counts, bySection[criterion.sectionIndex]];
    for (const place of places) {
      for (const value of values) if (place) place[value] = (place[value] ?? 0) + 1;
    }
  }
  return {
    ...totals(whole), counts: wholeNumbers(counts), critical: wholeNumbers(critical), answers, facts,
    sections: Object.fromEntries(sections.map((section, index) => [
      compiled.instrument.sections[index]?.id ?? "", { ...totals(section), counts: wholeNumbers(bySection[index] ?? {}) },
    ])),
  };
}

// A bigint is a whole number in the expression language, a number is one with decimals.
const wholeNumbers = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).map(([value, count]) => [value, BigInt(count)]));

const totals = ({ score, percent, answered, unanswered, notApplicable }: Totals) =>
  ({ score, percent, answered: BigInt(answered), unanswered: BigInt(unanswered), notApplicable: BigInt(notApplicable) });
