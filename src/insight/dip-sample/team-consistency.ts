import { estimateMean } from "../../statistics/index.ts";
import { changeBetween } from "./change.ts";
import type { TeamFigures, TeamMonths } from "./team-figures.ts";

/** A team is called consistently high when every month of the period lies above this percentage. */
export const highMark = 80;

export type TeamConsistency = {
  teamId: string | null;
  name: string;
  lowest: { month: string; value: number };
  highest: { month: string; value: number };
  /** Every month of the period has a figure, at least two, and each lies above `highMark`. */
  highThroughout: boolean;
  /** Whether chance alone could make the gap of highest and lowest; null where that cannot be known. */
  rangeWithinNoise: boolean | null;
};

/**
 * How steady each team was. The gap between a team's best and worst month is picked from all pairs of months, so its
 * interval is widened for their number (Bonferroni): otherwise some team would always seem to swing.
 */
export function teamConsistency(teams: readonly TeamFigures[], cells: TeamMonths): TeamConsistency[] {
  return teams.flatMap((team) => {
    const months = team.months.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
    const sorted = [...months].sort((a, b) => a.value - b.value);
    const lowest = sorted[0];
    const highest = sorted.at(-1);
    if (!lowest || !highest || months.length < 2) return [];
    const estimateOf = (month: string) => {
      const cell = team.teamId === null ? undefined : cells.get(`${team.teamId} ${month}`);
      return cell ? (estimateMean({ n: cell.n, mean: cell.mean, variance: cell.variance }, cell.frame ?? null) ?? null) : null;
    };
    const pairs = (months.length * (months.length - 1)) / 2;
    const change = changeBetween(
      { value: highest.value, estimate: estimateOf(highest.month) },
      { value: lowest.value, estimate: estimateOf(lowest.month) },
      1 - 0.05 / pairs,
    );
    return [{
      teamId: team.teamId, name: team.name, lowest, highest,
      highThroughout: months.length === team.months.length && lowest.value > highMark,
      rangeWithinNoise: change?.withinNoise ?? null,
    }];
  });
}
