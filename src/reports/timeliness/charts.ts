import { besideWords, periodWords, timelinessTarget, type IssueFigures } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import type { ChartSpec } from "../document/report-document.ts";
import type { TimelinessContent } from "./content.ts";

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

/** The council, its region and England in the newest year of the DfE's statistics. */
export function besideChart({ beside }: Pick<TimelinessContent, "beside">): ChartSpec | undefined {
  const newest = beside?.periods.at(-1);
  if (beside === undefined || newest === undefined) return undefined;
  const bars = [{ name: beside.councilName, of: "council" as const }, { name: beside.regionName, of: "region" as const }, { name: "England", of: "england" as const }]
    .flatMap(({ name, of }) => (name === undefined ? [] : [{ label: name, value: newest[of] ?? null, highlight: of === "council" }]));
  return { kind: "bars", params: { title: `New plans within 20 weeks, ${periodWords(newest.period)}`, description: besideWords(beside), bars, unit: "%", decimals: 1 } };
}
