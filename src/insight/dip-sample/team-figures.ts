import { type Estimate, estimateMean, stratifiedMean } from "../../statistics/index.ts";
import { meanOfFigures, noFigure, ratedFigure, type Figure } from "./figure.ts";
import type { DipSampleInput, TeamMonthCell } from "./input.ts";
import { monthsBetween } from "./months.ts";
import { findPublished } from "./published.ts";

/** `teamId` is null for a team that only an earlier publication names. */
export type TeamFigures = {
  teamId: string | null;
  name: string;
  months: (Figure & { month: string })[];
  /** The plain mean of the months, as the published reports give it. */
  average: Figure;
  /** The error of `average`; null where it rests on published figures or on single plans. */
  estimate: Estimate | null;
};

export type TeamMonths = Map<string, TeamMonthCell>;
const key = (teamId: string, month: string) => `${teamId} ${month}`;
export const cellsByTeamMonth = (cells: readonly TeamMonthCell[]): TeamMonths => new Map(cells.map((cell) => [key(cell.teamId, cell.month), cell]));

/** A team's compliance in a month: from ratings where there are any, otherwise as published, otherwise none. */
export function teamMonthFigure(input: Pick<DipSampleInput, "published">, cells: TeamMonths, team: { id: string | null; name: string }, month: string): Figure {
  const cell = team.id === null ? undefined : cells.get(key(team.id, month));
  if (cell) {
    const sample = { n: cell.n, mean: cell.mean, variance: cell.variance };
    return ratedFigure(cell.mean, cell.n, estimateMean(sample, cell.frame ?? null));
  }
  return findPublished(input.published, { series: "compliance-team", group: team.name, from: month, to: month }) ?? noFigure;
}

/** Teams that the program knows, in their order, and then those that only publications name. */
export function teamsOf(input: Pick<DipSampleInput, "teams" | "published">): { id: string | null; name: string }[] {
  const known = [...input.teams].sort((a, b) => a.position - b.position || a.name.localeCompare(b.name, "en", { numeric: true }));
  const names = new Set(known.map((team) => team.name.toLowerCase()));
  const others = input.published
    .filter((figure) => figure.series === "compliance-team" && !names.has(figure.groupName.toLowerCase()))
    .map((figure) => figure.groupName);
  const extra = [...new Set(others)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return [...known.map(({ id, name }) => ({ id, name })), ...extra.map((name) => ({ id: null, name }))];
}

/** Each team by month with its average; teams without any figure in the period are left out. */
export function teamFigures(input: DipSampleInput, cells: TeamMonths): TeamFigures[] {
  const months = monthsBetween(input.from, input.to);
  return teamsOf(input).flatMap((team) => {
    const figures = months.map((month) => ({ month, ...teamMonthFigure(input, cells, team, month) }));
    const known = figures.filter((figure) => figure.value !== null);
    if (known.length === 0) {
      const whole = findPublished(input.published, { series: "compliance-team", group: team.name, from: input.from, to: input.to });
      return whole ? [{ teamId: team.id, name: team.name, months: figures, average: whole, estimate: null }] : [];
    }
    const rated = months.flatMap((month) => (team.id === null ? [] : (cells.get(key(team.id, month)) ?? [])));
    const strata = rated.map((cell) => ({ sample: { n: cell.n, mean: cell.mean, variance: cell.variance }, frame: cell.frame ?? null }));
    const estimate = rated.length === known.length ? (stratifiedMean(strata)?.estimate ?? null) : null;
    return [{ teamId: team.id, name: team.name, months: figures, average: meanOfFigures(figures, estimate), estimate }];
  });
}
