import { monthInWords, percentInWords } from "../../../platform/index.ts";
import { registerPaths } from "../../../register/index.ts";
import { runChartWords } from "../../../statistics/index.ts";
import { chartFigure, details, html, responsiveTable, runChart, type Html, type TableCell } from "../../../ui/index.ts";
import type { IssueFigures } from "../figures/issue-figures.ts";
import type { Share } from "../figures/share.ts";
import { timelinessTarget } from "../figures/target.ts";
import { targetWords } from "../figures/target-words.ts";
import { shareOfWords, shareWithInterval } from "./share-words.ts";

const howCounted = details({
  summaryText: "How this is counted",
  html: html`<p class="govuk-body">A final plan is in time if it is sent within 20 weeks (140 days) of the request: SEND Regulations 2014, regulation 13(2).
A plan counts in the month in which it was sent. Plans that came with a child from another council are not counted.</p>
<p class="govuk-body">The Department for Education publishes two figures. Its headline leaves out plans with a recorded lawful exception, whether they were in time or late. The other counts all plans.
The chart shows the headline; the table has both.</p>
<p class="govuk-body">The interval says how far the figure could be from the council’s usual level by chance alone (95%, Wilson). The chart’s rules are those of NHS England’s “Making data count”.</p>`,
});

/** The plans of a month, and those of them that came late, as links into the register. */
const behind = (month: string, all: Share): TableCell[] => [
  { html: html`<a class="govuk-link" href="${registerPaths.list({ issued: month })}">${all.of.toLocaleString("en-GB")}<span class="govuk-visually-hidden"> new plans of ${monthInWords(month)}</span></a>`, format: "numeric" },
  all.of === all.met ? { text: "0", format: "numeric" } : { html: html`<a class="govuk-link" href="${registerPaths.list({ issued: month, weeks: "over-20" })}">${(all.of - all.met).toLocaleString("en-GB")}<span class="govuk-visually-hidden"> late plans of ${monthInWords(month)}</span></a>`, format: "numeric" },
];

/** The share of new plans within 20 weeks, month by month against the target; `isOpen`: with links to the plans behind each month. */
export function issuedSection(issued: IssueFigures, isOpen: boolean): Html {
  const { chart, charted, months, year } = issued;
  const heading = html`<h2 class="govuk-heading-m">New plans within 20 weeks</h2>`;
  if (chart === undefined) return html`${heading}<p class="govuk-body">The register holds no plan that was issued in the last two years with the day of its request.</p>`;
  const special = new Set(chart.signs.flatMap((sign) => charted.slice(sign.from, sign.to + 1)));
  return html`${heading}
<p class="govuk-body">In the last twelve whole months ${shareOfWords(year.without)} plans without an exception were in time: ${shareWithInterval(year.without)}. ${targetWords(issued)}
With all plans counted it is ${shareWithInterval(year.all)}.</p>
<p class="govuk-body">${runChartWords(chart, charted.map(monthInWords))}</p>
${chartFigure({
    chart: (width) => runChart({
      width, id: `issued-${width}`, title: "New plans within 20 weeks, by month",
      description: `Without exceptions; the average of the months is ${percentInWords(chart.mean)}, the target ${timelinessTarget}%. ${special.size === 0 ? "No month shows more than chance." : "Some months show more than chance; the text says which."}`,
      points: months.map(({ month, without }) => ({ month, value: without.percent, special: special.has(month) })),
      centre: { value: chart.mean, label: "Average" }, target: { value: timelinessTarget, label: "Target" },
      ...(chart.limits !== null && { limits: { lower: chart.limits.low, upper: chart.limits.high } }),
    }),
    caption: "Share of new plans sent within 20 weeks, plans with a lawful exception left out",
    table: responsiveTable({
      phone: "scroll", caption: "New plans by month", firstCellIsHeader: true,
      head: [{ text: "Month" }, { text: "In time, without exceptions" }, { text: "Plans" }, { text: "In time, all plans" }, { text: "Plans" }, ...(isOpen ? [{ text: "See the plans", format: "numeric" as const }, { text: "See the late ones", format: "numeric" as const }] : [])],
      rows: months.toReversed().map(({ month, without, all }) => [{ text: monthInWords(month) }, { text: shareWithInterval(without) }, { text: shareOfWords(without) }, { text: shareWithInterval(all) }, { text: shareOfWords(all) }, ...(isOpen ? behind(month, all) : [])]),
    }),
  })}
${howCounted}`;
}
