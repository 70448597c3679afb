import type { Distribution, MeanFigure, ProgrammeYearFigures, ScoreRow } from "../../insight/index.ts";
import type { ChartSpec } from "../document/report-document.ts";
import { scoreInWords } from "./tables/score-cell.ts";

const drawn = (label: string, { value, low, high }: MeanFigure) => ({ label, value, low, high });

/** The axis begins a little below the lowest end, at a whole even point: between 10 and 20, differences of a point can be seen. */
function axisFrom(figures: readonly MeanFigure[]): number {
  const lowest = Math.min(20, ...figures.flatMap(({ value, low }) => low ?? value ?? []));
  return Math.max(0, 2 * Math.floor((lowest - 1) / 2));
}

/** Averages of rows with their intervals, out of 20. */
export function averagesChart(title: string, rows: readonly { name: string; average: MeanFigure }[]): ChartSpec | undefined {
  const known = rows.filter(({ average }) => average.value !== null);
  if (known.length === 0) return undefined;
  const sorted = [...known].sort((a, b) => (a.average.value ?? 0) - (b.average.value ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return {
    kind: "interval",
    params: {
      title, unit: "", decimals: 1, from: axisFrom(known.map(({ average }) => average)), to: 20,
      description: `Average scores out of 20. Highest: ${highest?.name ?? ""} with ${scoreInWords(highest?.average.value ?? null)}. Lowest: ${lowest?.name ?? ""} with ${scoreInWords(lowest?.average.value ?? null)}.`,
      rows: known.map(({ name, average }) => drawn(name, average)),
    },
  };
}

/** Two rows time by time, one under the other: outside plan and advice scores over time. */
export function overTimeChart(title: string, times: readonly string[], rows: readonly ScoreRow[]): ChartSpec {
  const points = rows.flatMap((row) => [...row.before, ...row.byCycle].map((figure, index) => ({ figure, label: `${row.name}, ${times[index] ?? ""}` })).filter(({ figure }) => figure.value !== null));
  return {
    kind: "interval",
    params: {
      title, unit: "", decimals: 1, from: axisFrom(points.map(({ figure }) => figure)), to: 20,
      description: `${points.map(({ label, figure }) => `${label}: ${scoreInWords(figure.value)}`).join("; ")}.`, rows: points.map(({ label, figure }) => drawn(label, figure)),
    },
  };
}

export function distributionChart({ options, rows }: Distribution, title: string): ChartSpec {
  const totals = options.map((option, index) => `${option} ${rows.reduce((sum, row) => sum + (row.counts[index] ?? 0), 0)}`);
  return { kind: "distribution", params: { title, description: `All questions together: ${totals.join(", ")}.`, options, rows: rows.map(({ text, counts }) => ({ label: text, counts })) } };
}

export function themesChart({ themes }: ProgrammeYearFigures): ChartSpec {
  return { kind: "bars", params: { title: "Comments by theme", description: themes.map((theme) => `${theme.name}: ${theme.comments}`).join("; "), bars: themes.map((theme) => ({ label: theme.name, value: theme.comments })), decimals: 0 } };
}
