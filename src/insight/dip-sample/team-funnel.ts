import { type FunnelLimits, funnelLimits, poolSummaries } from "../../statistics/index.ts";
import type { TeamMonthCell } from "./input.ts";
import type { TeamFigures } from "./team-figures.ts";

export type TeamFunnel = {
  /** The mean of the teams' averages, and how much plans differ within a team and month (standard deviation). */
  target: number;
  sd: number;
  points: { teamId: string; name: string; plans: number; value: number; place: "inside" | "outside-95" | "outside-99.8"; side: "above" | "below" }[];
  /** Limits from the fewest plans to the most, for drawing. */
  curve: FunnelLimits[];
};

function placeOf(value: number, limits: FunnelLimits) {
  const out = (low: number, high: number) => value < low || value > high;
  if (out(limits.outer.low, limits.outer.high)) return "outside-99.8" as const;
  return out(limits.inner.low, limits.inner.high) ? ("outside-95" as const) : ("inside" as const);
}

/** Teams compared as a funnel over their ratings of the period; undefined with fewer than two teams or no spread. */
export function teamFunnel(teams: readonly TeamFigures[], cells: readonly TeamMonthCell[]): TeamFunnel | undefined {
  const rated = teams.flatMap((team) => {
    const { value, plans, source } = team.average;
    return team.teamId !== null && value !== null && plans !== null && plans > 0 && source === "ratings" ? [{ teamId: team.teamId, name: team.name, plans, value }] : [];
  });
  let squares = 0;
  let df = 0;
  for (const cell of cells) {
    squares += (cell.variance ?? 0) * (cell.n - 1);
    df += cell.n - 1;
  }
  if (rated.length < 2 || df < 1 || squares === 0) return undefined;
  const sd = Math.sqrt(squares / df);
  const target = poolSummaries(rated.map((team) => ({ n: 1, mean: team.value, variance: null })))?.mean ?? 0;
  const plans = rated.map((team) => team.plans);
  const [fewest, most] = [Math.min(...plans), Math.max(...plans)];
  const first = Math.max(1, Math.floor(fewest * 0.6));
  const last = Math.ceil(most * 1.2) + 1;
  const step = Math.max(1, Math.ceil((last - first) / 40));
  const curve: FunnelLimits[] = [];
  for (let n = first; n <= last; n += step) curve.push(funnelLimits(target, sd, n));
  const points = rated.map((team) => ({ ...team, place: placeOf(team.value, funnelLimits(target, sd, team.plans)), side: team.value >= target ? ("above" as const) : ("below" as const) }));
  return { target, sd, points, curve };
}
