import { combineEstimates, type Estimate } from "../../../statistics/index.ts";
import { estimateRatio, type RatioEstimate } from "./estimate-ratio.ts";
import { addSums, type StratumSums } from "./sums.ts";

/**
 * The mean of the teams' own values, each team weighing the same however many documents it had (as dip-sampling reports count). Documents of no team are left
 * out. A team of one document takes the spread within the others. The error of a mean of independent values: √Σ se² ÷ k.
 */
export function meanOfTeams(groups: readonly StratumSums[]): (RatioEstimate & { teams: number }) | undefined {
  const byTeam = Map.groupBy(groups.filter((group) => group.team !== null), (group) => group.team);
  const teams = [...byTeam.values()].flatMap((own) => estimateRatio(own) ?? []);
  if (teams.length === 0) return undefined;
  const value = teams.reduce((sum, team) => sum + team.value, 0) / teams.length;
  const { units, x } = addSums([...byTeam.values()].flat());
  // The variance of single documents within teams, from those with two or more.
  let squares = 0;
  let df = 0;
  for (const team of teams) {
    if (team.estimate === null || team.units < 2) continue;
    squares += team.estimate.se ** 2 * team.units * (team.units - 1);
    df += team.units - 1;
  }
  const parts = teams.map((team): Estimate & { weight: number } => ({
    ...(team.estimate ?? { value: team.value, se: df === 0 ? 0 : Math.sqrt(squares / df / team.units), df: Math.max(1, df) }), weight: 1 / teams.length,
  }));
  return { value, units, x, teams: teams.length, isWhole: teams.every((team) => team.isWhole), estimate: df === 0 ? null : { ...combineEstimates(parts), value } };
}
