import { combineEstimates, type Estimate, stratifiedMean } from "../../statistics/index.ts";
import { meanOfFigures, noFigure, type Figure } from "./figure.ts";
import type { DipSampleInput } from "./input.ts";
import { findPublished } from "./published.ts";
import { teamMonthFigure, teamsOf, type TeamMonths } from "./team-figures.ts";

export type MonthFigure = Figure & { month: string; estimate: Estimate | null; teams: number };

/**
 * The authority's compliance in a month: the mean of the teams' percentages, each team weighing the same. A month without
 * ratings takes the published overall figure, or else the mean of the published team figures.
 */
export function overallMonth(input: Pick<DipSampleInput, "teams" | "cells" | "published">, cells: TeamMonths, month: string): MonthFigure {
  const teams = teamsOf(input).map((team) => teamMonthFigure(input, cells, team, month)).filter((figure) => figure.value !== null);
  const rated = input.cells.filter((cell) => cell.month === month);
  if (rated.length === 0) {
    const whole = findPublished(input.published, { series: "compliance", from: month, to: month });
    if (whole) return { month, ...whole, estimate: null, teams: 0 };
    if (teams.length === 0) return { month, ...noFigure, estimate: null, teams: 0 };
  }
  const strata = rated.map((cell) => ({ sample: { n: cell.n, mean: cell.mean, variance: cell.variance }, frame: cell.frame ?? null }));
  // With a published team figure among them the error of the mean is not known.
  const estimate = rated.length === teams.length ? (stratifiedMean(strata)?.estimate ?? null) : null;
  return { month, ...meanOfFigures(teams, estimate), estimate, teams: teams.length };
}

/** The mean of the months' overall figures, with its interval where every month has one. */
export function averageOfMonths(months: readonly MonthFigure[]): Figure & { estimate: Estimate | null } {
  const known = months.filter((month) => month.value !== null);
  const estimates = known.flatMap((month) => month.estimate ?? []);
  const estimate = known.length > 0 && estimates.length === known.length
    ? combineEstimates(estimates.map((part) => ({ ...part, weight: 1 / known.length })))
    : null;
  return { ...meanOfFigures(known, estimate), estimate };
}
