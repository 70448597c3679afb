import { type Html, html, phoneWidth, standardWidth } from "../../../ui/index.ts";
import type { ReportBlock } from "../../document/report-document.ts";
import { drawChart } from "../draw-chart.ts";

type ChartBlock = Extract<ReportBlock, { type: "chart" }>;

/** A chart of the page. Its numbers stand in a table of the same page: `isFollowed` where that comes next, else a link leads there. */
export const pageChart = (block: ChartBlock, isFollowed: boolean): Html => html`<figure class="gt-figure" id="${block.id}">
<figcaption class="gt-figure__caption">${block.chart.params.title}</figcaption>
<div class="gt-figure__wide">${drawChart(block.chart, block.id, standardWidth)}</div>
<div class="gt-figure__narrow">${drawChart(block.chart, block.id, phoneWidth)}</div>
${!isFollowed && html`<p class="govuk-body-s"><a class="govuk-link" href="#${block.tableId}">The numbers of this chart, as a table<span class="govuk-visually-hidden">: ${block.chart.params.title}</span></a></p>
`}</figure>`;
