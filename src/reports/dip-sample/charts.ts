import type { DipSampleFigures, TeamFunnel } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ChartSpec } from "../document/report-document.ts";
import { listInWords, periodInWords } from "./words/phrases.ts";

/** Overall compliance by month with its average and, where there are enough months, the limits of chance. */
export function overallChart(figures: DipSampleFigures): ChartSpec | undefined {
  const { months, chart } = figures.overall;
  if (chart === null) return undefined;
  const known = months.filter((month) => month.value !== null);
  const special = new Set(chart.signs.flatMap((sign) => known.slice(sign.from, sign.to + 1).map((month) => month.month)));
  const first = known[0];
  const last = known.at(-1);
  return {
    kind: "run",
    params: {
      title: "Overall compliance by month",
      description: `From ${first?.shown ?? "–"} to ${last?.shown ?? "–"}, with an average of ${percentInWords(chart.mean)}. ${special.size === 0 ? "No month shows more than chance." : "Some months show more than chance; the text says which."}`,
      points: months.map((month) => ({ month: month.month, value: month.value, before: month.source === "published", special: special.has(month.month) })),
      centre: { value: chart.mean, label: "Average" },
      ...(chart.limits !== null && { limits: { lower: chart.limits.low, upper: chart.limits.high } }),
    },
  };
}

export function funnelOfTeams(funnel: TeamFunnel): ChartSpec {
  const outside = funnel.points.filter((point) => point.place === "outside-99.8");
  return {
    kind: "funnel",
    params: {
      title: "Teams by number of plans audited",
      description: outside.length === 0 ? "All teams lie within the 99.8% limits." : `${listInWords(outside.map((point) => point.name))} outside the 99.8% limits; the others within.`,
      teams: funnel.points.map((point) => ({ label: point.name, n: point.plans, percent: point.value, outside: point.place === "outside-99.8" })),
      centre: { value: funnel.target, label: "All teams" },
      limits: funnel.curve.map((limit) => ({ n: limit.n, lower95: limit.inner.low, upper95: limit.inner.high, lower998: limit.outer.low, upper998: limit.outer.high })),
    },
  };
}

/** Each section's figure with its interval, in the order of the plan. */
export function sectionsChart(figures: DipSampleFigures): ChartSpec | undefined {
  const rows = figures.sections.filter((section) => section.average.value !== null);
  if (rows.length === 0) return undefined;
  const sorted = [...rows].sort((a, b) => (a.average.value ?? 0) - (b.average.value ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return {
    kind: "interval",
    params: {
      title: `Sections, ${periodInWords(figures)}`,
      description: `Section ${highest?.id ?? ""} is highest with ${highest?.average.shown ?? "–"}, section ${lowest?.id ?? ""} lowest with ${lowest?.average.shown ?? "–"}.`,
      rows: rows.map((section) => ({ label: `Section ${section.id}`, value: section.average.value, low: section.average.low, high: section.average.high })),
    },
  };
}
