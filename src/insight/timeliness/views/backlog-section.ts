import { barsChart, chartFigure, html, responsiveTable, type Html } from "../../../ui/index.ts";
import type { BacklogFigures } from "../figures/backlog-figures.ts";
import type { Delay } from "../load/load-delays.ts";

const count = (number: number) => number.toLocaleString("en-GB");

function backlogView(backlog: BacklogFigures): Html {
  if (backlog.over === 0) return html`<h2 class="govuk-heading-m">Waiting longer than 20 weeks</h2><p class="govuk-body">None of the ${count(backlog.open)} open requests is past 20 weeks.</p>`;
  return html`<h2 class="govuk-heading-m">Waiting longer than 20 weeks</h2>
<p class="govuk-body">${count(backlog.over)} of ${count(backlog.open)} open requests ${backlog.over === 1 ? "is" : "are"} past 20 weeks, the oldest at ${backlog.oldestWeeks} weeks.${backlog.excepted > 0 && ` ${count(backlog.excepted)} of them ${backlog.excepted === 1 ? "has" : "have"} a lawful exception.`}</p>
${chartFigure({
    chart: (width) => barsChart({
      width, id: `backlog-${width}`, title: "Open requests past 20 weeks, by how long they have waited", description: backlog.bands.map((band) => `${band.text}: ${band.count}`).join(", "),
      bars: backlog.bands.map((band) => ({ label: band.text, value: band.count })),
    }),
    caption: "Open requests by weeks since the request",
    table: responsiveTable({
      phone: "scroll", caption: "Open requests past 20 weeks", firstCellIsHeader: true,
      head: [{ text: "Waiting for" }, { text: "Requests", format: "numeric" }, { text: "With an exception", format: "numeric" }],
      rows: backlog.bands.map((band) => [{ text: band.text }, { text: count(band.count), format: "numeric" }, { text: count(band.excepted), format: "numeric" }]),
    }),
  })}`;
}

function delaysView(delays: readonly Delay[]): Html {
  const all = delays.reduce((sum, delay) => sum + delay.plans, 0);
  return html`<h2 class="govuk-heading-m">Why plans came late</h2>
${all === 0
    ? html`<p class="govuk-body">No plan came late in the last twelve months.</p>`
    : html`<p class="govuk-body">Of the ${count(all)} plans that came after 20 weeks in the last twelve months. A lawful exception excuses the council; the other reasons do not.</p>
${responsiveTable({
  phone: "scroll", caption: "Reasons for late plans", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Reason" }, { text: "Plans", format: "numeric" }, { text: "Lawful exception" }],
  rows: delays.map((delay) => [{ text: delay.words }, { text: count(delay.plans), format: "numeric" }, { text: delay.lawful ? "Yes" : "No" }]),
})}`}`;
}

/** Who waits too long, and why plans came late. */
export const backlogSection = (backlog: BacklogFigures, delays: readonly Delay[]): Html => html`${backlogView(backlog)}${delaysView(delays)}`;
