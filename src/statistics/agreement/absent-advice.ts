import { summarise, type SampleSummary } from "../estimates/sample-summary.ts";

/** Average scores of advice, once with absent advice as 0 and once without it; both are shown side by side. */
export type AbsentAdvice = { absent: number; counted: SampleSummary | undefined; leftOut: SampleSummary | undefined };

/**
 * Outside auditors may score advice that was never given as 0. `scores` holds null for such advice. `counted` is the average with
 * those as 0, `leftOut` the average of the advice that is there.
 */
export function absentAdvice(scores: readonly (number | null)[]): AbsentAdvice {
  return {
    absent: scores.filter((score) => score === null).length,
    counted: summarise(scores.map((score) => score ?? 0)),
    leftOut: summarise(scores.filter((score) => score !== null)),
  };
}
