import { type Estimate, poolSummaries, stratifiedMean } from "../../statistics/index.ts";
import { changeBetween, type Change } from "./change.ts";
import { meanOfFigures, noFigure, ratedFigure, type Figure } from "./figure.ts";
import type { DipSampleInput } from "./input.ts";
import { monthsBetween, periodBefore } from "./months.ts";
import { findPublished } from "./published.ts";

/** Fewer plans than this say nothing about a section: it is shown but not ranked. */
export const fewestPlans = 5;

export type SectionFigures = {
  id: string;
  title: string;
  /** Mean over the teams, each weighing the same; a team's is the mean of its plans to which the section applied. */
  average: Figure;
  before: Figure;
  change: Change | null;
  /** Standard deviation between plans, in percentage points; null with fewer than two plans. */
  spreadOfPlans: number | null;
  /** Standard deviation between the teams' averages; null with fewer than two teams. */
  spreadOfTeams: number | null;
  teams: { teamId: string; name: string; figure: Figure }[];
  /** Why the section is not ranked; empty where it is. */
  leftOut: string;
};

function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

type Average = { figure: Figure; estimate: Estimate | null };

function publishedAverage(input: DipSampleInput, section: string, period: { from: string; to: string }): Average {
  const whole = findPublished(input.published, { series: "compliance-section", group: section, ...period });
  if (whole) return { figure: whole, estimate: null };
  const months = monthsBetween(period.from, period.to).flatMap((month) =>
    findPublished(input.published, { series: "compliance-section", group: section, from: month, to: month }) ?? []);
  return { figure: meanOfFigures(months, null), estimate: null };
}

function averageOf(input: DipSampleInput, section: string, period: "now" | "before"): Average {
  const cells = input.sectionCells.filter((cell) => cell.section === section && cell.period === period);
  const result = stratifiedMean(cells.map((cell) => ({ sample: cell })));
  if (result) {
    const plans = cells.reduce((sum, cell) => sum + cell.n, 0);
    return { figure: ratedFigure(result.mean, plans, result.estimate), estimate: result.estimate };
  }
  return publishedAverage(input, section, period === "now" ? input : periodBefore(input.from, input.to));
}

/** Every section of the instrument, in its order, with its average, the one before, and how much plans and teams differ. */
export function sectionFigures(input: DipSampleInput): SectionFigures[] {
  // Reports name the largest of all sections' changes, so each has to stand out among them (Bonferroni).
  const level = 1 - 0.05 / Math.max(1, input.sections.length);
  return input.sections.map(({ id, title }) => {
    const now = averageOf(input, id, "now");
    const before = averageOf(input, id, "before");
    const cells = input.sectionCells.filter((cell) => cell.section === id && cell.period === "now");
    const pooled = poolSummaries(cells);
    const teams = [...input.teams].sort((a, b) => a.position - b.position).flatMap((team) => {
      const cell = cells.find((part) => part.teamId === team.id);
      if (!cell) return [];
      const own = stratifiedMean([{ sample: cell }]);
      return [{ teamId: team.id, name: team.name, figure: ratedFigure(cell.mean, cell.n, own?.estimate) }];
    });
    const plans = pooled?.n ?? 0;
    const leftOut = now.figure.source === "published"
      ? ""
      : plans === 0
        ? "applied to none of the plans"
        : plans < fewestPlans
          ? `applied to ${plans} ${plans === 1 ? "plan" : "plans"}, fewer than ${fewestPlans}`
          : "";
    return {
      id, title,
      average: now.figure.source === "none" ? noFigure : now.figure,
      before: before.figure,
      change: changeBetween({ value: now.figure.value, estimate: now.estimate }, { value: before.figure.value, estimate: before.estimate }, level),
      spreadOfPlans: pooled?.variance === null || pooled === undefined ? null : Math.sqrt(pooled.variance),
      spreadOfTeams: deviation(cells.map((cell) => cell.mean)),
      teams,
      leftOut: now.figure.value === null && leftOut === "" ? "has no figure" : leftOut,
    };
  });
}
