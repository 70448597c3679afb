import type { Figure } from "./figure.ts";
import type { DipSampleInput } from "./input.ts";
import { addMonths, monthsBetween } from "./months.ts";
import { averageOfMonths, overallMonth } from "./overall-figures.ts";
import { cellsByTeamMonth } from "./team-figures.ts";
import { withoutEstimate } from "./without-estimate.ts";

/** The state of the programme at a glance. Percentages 0–100 with intervals where they are known. */
export type ComplianceGlance = {
  /** YYYY-MM */
  thisMonth: Figure & { month: string };
  /** The last whole quarter of the calendar before this month. */
  lastQuarter: Figure & { from: string; to: string };
  /** A year to this month, empty months among them. */
  months: (Figure & { month: string })[];
};

/** The last whole quarter of the calendar before `month` (YYYY-MM). */
export function quarterBefore(month: string): { from: string; to: string } {
  const first = addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3));
  return { from: addMonths(first, -3), to: addMonths(first, -1) };
}

export const monthsOfGlance = 12;

/** Pure: `input` holds the teams, cells and published figures of the months in view. */
export function complianceGlance(input: Pick<DipSampleInput, "teams" | "cells" | "published">, month: string): ComplianceGlance {
  const cells = cellsByTeamMonth(input.cells);
  const figureOf = (each: string) => overallMonth(input, cells, each);
  const quarter = quarterBefore(month);
  return {
    thisMonth: withoutEstimate(figureOf(month)),
    lastQuarter: { ...withoutEstimate(averageOfMonths(monthsBetween(quarter.from, quarter.to).map(figureOf))), ...quarter },
    months: monthsBetween(addMonths(month, 1 - monthsOfGlance), month).map((each) => withoutEstimate(figureOf(each))),
  };
}
