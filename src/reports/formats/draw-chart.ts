import { barsChart, distributionBars, funnelChart, heatChart, type Html, intervalChart, runChart } from "../../ui/index.ts";
import type { ChartSpec } from "../document/report-document.ts";

/** The chart as SVG, `width` pixels wide. `id` is the block's, so that two charts of a page never share one. */
export function drawChart(spec: ChartSpec, id: string, width: number): Html {
  const placed = { id, width };
  switch (spec.kind) {
    case "run": return runChart({ ...spec.params, ...placed });
    case "heat": return heatChart({ ...spec.params, ...placed });
    case "bars": return barsChart({ ...spec.params, ...placed });
    case "distribution": return distributionBars({ ...spec.params, ...placed });
    case "interval": return intervalChart({ ...spec.params, ...placed });
    case "funnel": return funnelChart({ ...spec.params, ...placed });
  }
}
