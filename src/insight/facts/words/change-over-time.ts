import { runChart, type RunChart, runChartWords } from "../../../statistics/index.ts";
import { labelOf } from "../catalogue/label-of.ts";
import type { Measure } from "../catalogue/measures.ts";
import type { NamedCell } from "./spread-in-words.ts";

/** What the newest months say: no sign of more than chance, or a sign and whether it is for the better. */
export type Variation = "common-cause" | "improving" | "worsening" | "rising" | "falling";

export const variations: Readonly<Record<Variation, { words: string; means: string }>> = {
  "common-cause": { words: "No sign of change", means: "The newest month moves as chance alone would move it." },
  improving: { words: "Improving", means: "The newest month is part of a sign that something other than chance makes it better." },
  worsening: { words: "Getting worse", means: "The newest month is part of a sign that something other than chance makes it worse." },
  rising: { words: "Rising", means: "The newest month is part of a sign that something other than chance makes it higher." },
  falling: { words: "Falling", means: "The newest month is part of a sign that something other than chance makes it lower." },
};

export type ChangeOverTime = { chart: RunChart; variation: Variation; words: string; special: ReadonlySet<string> };

/** The run chart of a measure by month with the rules of NHS England's "Making data count"; undefined with fewer than two months. */
export function changeOverTime(named: readonly (NamedCell & { month: string })[], measure: Measure): ChangeOverTime | undefined {
  const known = named.filter(({ cell }) => cell.state === "figure" && cell.value !== null);
  if (known.length < 2) return undefined;
  const most = measure.unit === "%" ? 100 : (known[0]?.cell.outOf ?? Number.POSITIVE_INFINITY);
  const chart = runChart(known.map(({ cell }) => cell.value ?? 0), { low: 0, high: most });
  if (chart === undefined) return undefined;
  const months = known.map(({ month }) => month);
  const newest = chart.signs.filter((sign) => sign.to === known.length - 1).at(-1);
  return {
    chart, variation: newest === undefined ? "common-cause" : variationOf(newest.direction, measure.better), words: runChartWords(chart, months.map((month) => labelOf("month", month))),
    special: new Set(chart.signs.flatMap((sign) => months.slice(sign.from, sign.to + 1))),
  };
}

function variationOf(direction: "high" | "low", better: Measure["better"]): Variation {
  if (better === "neither") return direction === "high" ? "rising" : "falling";
  return (direction === "high") === (better === "higher") ? "improving" : "worsening";
}
