import { runChart, type RunChart } from "../../statistics/index.ts";
import { certaintyOf, type Certainty } from "./certainty.ts";
import { changeBetween, type Change } from "./change.ts";
import { criterionFigures, type CriterionFigures } from "./criterion-figures.ts";
import type { Figure } from "./figure.ts";
import type { DipSampleInput } from "./input.ts";
import { addMonths, monthsBetween, periodBefore } from "./months.ts";
import { averageOfMonths, overallMonth, type MonthFigure } from "./overall-figures.ts";
import { findPublished } from "./published.ts";
import { rankSections, type SectionRanking } from "./rank-sections.ts";
import { sectionFigures, type SectionFigures } from "./section-figures.ts";
import { teamConsistency, type TeamConsistency } from "./team-consistency.ts";
import { cellsByTeamMonth, teamFigures, type TeamFigures } from "./team-figures.ts";
import { teamFunnel, type TeamFunnel } from "./team-funnel.ts";
import { withoutEstimate } from "./without-estimate.ts";

/** How many months the long view goes back from the end of the period. */
export const monthsInView = 24;

/** All figures of a dip-sampling report. Percentages 0–100, unrounded; differences in percentage points; months YYYY-MM. */
export type DipSampleFigures = {
  instrument: DipSampleInput["instrument"];
  from: string;
  to: string;
  before: { from: string; to: string };
  roles: string[];
  months: string[];
  sample: DipSampleInput["sample"];
  frame: DipSampleInput["frame"];
  overall: {
    /** The long view: from the first month with a figure to the last of the period; a month without one is in it, empty. */
    months: (Figure & { month: string; earlier: boolean; teams: number })[];
    average: Figure;
    averageBefore: Figure;
    change: Change | null;
    chart: RunChart | null;
  };
  teams: Omit<TeamFigures, "estimate">[];
  consistency: TeamConsistency[];
  funnel: TeamFunnel | null;
  sections: SectionFigures[];
  ranking: SectionRanking;
  criteria: CriterionFigures[];
  certainty: Certainty;
};

/** The long view without the empty months in front of the first figure. */
function longView(input: DipSampleInput, monthOf: (month: string) => MonthFigure): MonthFigure[] {
  const view = monthsBetween(addMonths(input.to, 1 - Math.max(monthsInView, monthsBetween(input.from, input.to).length)), input.to).map(monthOf);
  const first = view.findIndex((month) => month.value !== null);
  return first === -1 ? [] : view.slice(first);
}

/** Works the figures out of what is stored. Pure: the same input gives the same figures. */
export function dipSampleFigures(input: DipSampleInput): DipSampleFigures {
  const cells = cellsByTeamMonth(input.cells);
  const monthOf = (month: string) => overallMonth(input, cells, month);
  const months = monthsBetween(input.from, input.to);
  const before = periodBefore(input.from, input.to);
  const now = months.map(monthOf);
  const average = averageOfMonths(now);
  const earlier = averageOfMonths(monthsBetween(before.from, before.to).map(monthOf));
  const averageBefore = earlier.value === null
    ? { ...(findPublished(input.published, { series: "compliance", ...before }) ?? earlier), estimate: null }
    : earlier;
  const view = longView(input, monthOf);
  const teams = teamFigures(input, cells);
  const sections = sectionFigures(input);
  return {
    instrument: input.instrument,
    from: input.from, to: input.to, before,
    roles: [...input.roles], months,
    sample: input.sample, frame: input.frame,
    overall: {
      months: view.map((month) => ({ ...withoutEstimate(month), earlier: month.month < input.from })),
      average: withoutEstimate(average),
      averageBefore: withoutEstimate(averageBefore),
      change: changeBetween(average, averageBefore),
      chart: runChart(view.flatMap((month) => (month.value === null ? [] : [month.value]))) ?? null,
    },
    teams: teams.map(withoutEstimate),
    consistency: teamConsistency(teams, cells),
    funnel: teamFunnel(teams, input.cells.filter((cell) => cell.month >= input.from && cell.month <= input.to)) ?? null,
    sections,
    ranking: rankSections(sections),
    criteria: criterionFigures(input),
    certainty: certaintyOf(input, now, teams),
  };
}

/** Whether there is anything to report on: some month of the period has a figure. */
export const hasFigures = (figures: DipSampleFigures): boolean => figures.overall.average.value !== null;
