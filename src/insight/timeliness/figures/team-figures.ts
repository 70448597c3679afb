import { shareOf, type Share } from "./share.ts";

/** New plans of one team in some months, as counted. */
export type TeamIssued = { name: string | null; issued: number; inTime: number; excepted: number; exceptedInTime: number };

export type TeamFigure = {
  name: string;
  /** As the DfE's headline counts: plans with an exception left out. */
  without: Share;
  /** Whether the team's whole interval, widened for the number of teams, lies above or below the share of all teams together. */
  side: "above" | "below" | "as-all";
};

/** With fewer plans a team's share says next to nothing, and could tell of a child. */
export const leastPlansOfTeam = 10;

export type TeamFigures = { teams: TeamFigure[]; /** Teams with some plans, but fewer than are shown. */ tooFew: number; /** Plans that name no team. */ withoutTeam: number };

/**
 * New plans within 20 weeks by team. Teams are compared with all plans together, each by a Wilson interval at 1 − 0.05 / number of teams (Bonferroni), so that
 * with no difference at all one set of teams in twenty would show one.
 */
export function teamFigures(rows: readonly TeamIssued[]): TeamFigures {
  const counted = rows.map((row) => ({ name: row.name, met: row.inTime - row.exceptedInTime, of: row.issued - row.excepted }));
  const named = counted.filter(({ name }) => name !== null);
  const shown = named.filter(({ of }) => of >= leastPlansOfTeam);
  const all = shareOf(counted.reduce((sum, { met }) => sum + met, 0), counted.reduce((sum, { of }) => sum + of, 0)).percent ?? 0;
  return {
    teams: shown.map(({ name, met, of }) => {
      const wide = shareOf(met, of, 1 - 0.05 / shown.length);
      return { name: name ?? "", without: shareOf(met, of), side: (wide.low ?? 0) > all ? "above" : (wide.high ?? 100) < all ? "below" : "as-all" };
    }),
    tooFew: named.filter(({ of }) => of > 0 && of < leastPlansOfTeam).length,
    withoutTeam: counted.filter(({ name }) => name === null).reduce((sum, { of }) => sum + of, 0),
  };
}
