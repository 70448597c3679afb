import { details } from "../components/details.ts";
import { type Html, html } from "../html.ts";
import { phoneWidth, standardWidth } from "./svg-chart.ts";

export type ChartFigureParams = {
  /** Draws the chart at a width. It is drawn twice, for a desk and for a phone; the style sheet shows one. */
  readonly chart: (width: number) => Html;
  readonly caption: string | Html;
  /** The chart's numbers, as a table. */
  readonly table: Html;
  readonly tableSummary?: string;
  /** For a desk, when other than the standard 720. */
  readonly width?: number;
};

/** A chart with its words and its numbers. */
export const chartFigure = (params: ChartFigureParams): Html => html`<figure class="gt-figure">
<figcaption class="gt-figure__caption">${params.caption}</figcaption>
<div class="gt-figure__wide">${params.chart(params.width ?? standardWidth)}</div>
<div class="gt-figure__narrow">${params.chart(phoneWidth)}</div>
${details({ summaryText: params.tableSummary ?? "Show the numbers as a table", html: params.table })}
</figure>`;
