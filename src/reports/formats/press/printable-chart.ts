import type { ChartSpec } from "../../document/report-document.ts";

const deepMap = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((held) => deepMap(held, change));
  return value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([name, held]) => [name, deepMap(held, change)])) : value;
};

/** The chart with every text of it made fit for print. */
export const printableChart = (chart: ChartSpec, shown: (text: string) => string): ChartSpec => deepMap(chart, shown) as ChartSpec;
