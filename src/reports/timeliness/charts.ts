import { timelinessTarget, type IssueFigures } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ChartSpec } from "../document/report-document.ts";

/** The share of new plans in time month by month, against the target; undefined where no month has plans. */
export function issuedChart({ chart, charted, months }: IssueFigures): ChartSpec | undefined {
  if (chart === undefined) return undefined;
  const special = new Set(chart.signs.flatMap((sign) => charted.slice(sign.from, sign.to + 1)));
  return {
    kind: "run",
    params: {
      title: "New plans within 20 weeks, by month",
      description: `Without exceptions; the average of the months is ${percentInWords(chart.mean)}, the target ${timelinessTarget}%. ${special.size === 0 ? "No month shows more than chance." : "Some months show more than chance; the text says which."}`,
      points: months.map(({ month, without }) => ({ month, value: without.percent, special: special.has(month) })),
      centre: { value: chart.mean, label: "Average" }, target: { value: timelinessTarget, label: "Target" },
      ...(chart.limits !== null && { limits: { lower: chart.limits.low, upper: chart.limits.high } }),
    },
  };
}
