import type { PlanReading } from "../plan-reading.ts";

/** A reading in numbers: all that is shown of it where it is not opened. */
export type ReadingCounts = {
  sections: number; aspirations: number; needs: number; needsMet: number;
  /** `adulthood`: outcomes that prepare for adult life. */
  outcomes: number; adulthood?: number; smart: number; partlySmart: number; notSmart: number;
  provisions: number; specific: number; partly: number; vague: number;
  advice: number; recommended: number; carriedOver: number; watered: number; dropped: number;
  findings: number; answers: number;
};

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;

export function countsOf(reading: PlanReading): ReadingCounts {
  const { needs, outcomes, provisions, advice } = reading;
  const recommended = advice.flatMap((report) => report.recommended);
  return {
    sections: new Set(reading.sections.map((section) => section.id)).size, aspirations: reading.aspirations.length,
    needs: needs.length, needsMet: count(needs, (need) => need.provisions.length > 0),
    outcomes: outcomes.length, adulthood: count(outcomes, (outcome) => outcome.pfa), smart: count(outcomes, (outcome) => outcome.smart === "yes"), partlySmart: count(outcomes, (outcome) => outcome.smart === "partly"), notSmart: count(outcomes, (outcome) => outcome.smart === "no"),
    provisions: provisions.length, specific: count(provisions, (each) => each.label === "specific"), partly: count(provisions, (each) => each.label === "partly"), vague: count(provisions, (each) => each.label === "vague"),
    advice: advice.length, recommended: recommended.length, carriedOver: count(recommended, (each) => each.inPlan === "yes"), watered: count(recommended, (each) => each.inPlan === "partly"), dropped: count(recommended, (each) => each.inPlan === "no"),
    findings: reading.findings.length, answers: Object.keys(reading.answers).length,
  };
}
