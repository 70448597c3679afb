import { barsChart, chartFigure, html, responsiveTable, type Html } from "../../../ui/index.ts";
import type { BacklogFigures } from "../figures/backlog-figures.ts";
import { hideSmall, smallCount } from "../figures/hide-small.ts";
import type { Delay } from "../load/load-delays.ts";

const count = (number: number) => number.toLocaleString("en-GB");
const hiddenWords = html`<p class="govuk-body">Counts of fewer than ${smallCount + 1}, and what would give them away, are shown only to those who may see the register.</p>`;

/** The parts of a whole as whoever looks may see them; undefined where no split of so few may be shown. */
function shownParts(parts: readonly number[], isOpen: boolean): (number | null)[] | undefined {
  if (isOpen) return [...parts];
  const { counts, mayShowTotal } = hideSmall(parts);
  return mayShowTotal ? counts : undefined;
}
const cell = (shown: number | null | undefined) => (shown === null || shown === undefined ? "hidden" : count(shown));

function backlogView(backlog: BacklogFigures, isOpen: boolean): Html {
  if (backlog.over === 0) return html`<h2 class="govuk-heading-m">Waiting longer than 20 weeks</h2><p class="govuk-body">None of the ${count(backlog.open)} open requests is past 20 weeks.</p>`;
  const shown = shownParts(backlog.bands.map((band) => band.count), isOpen);
  return html`<h2 class="govuk-heading-m">Waiting longer than 20 weeks</h2>
<p class="govuk-body">${isOpen || backlog.over > smallCount ? `${count(backlog.over)} of ${count(backlog.open)}` : `Fewer than ${smallCount + 1}`} open requests ${isOpen && backlog.over === 1 ? "is" : "are"} past 20 weeks${isOpen && `, the oldest at ${backlog.oldestWeeks} weeks`}.${isOpen && backlog.excepted > 0 && ` ${count(backlog.excepted)} of them ${backlog.excepted === 1 ? "has" : "have"} a lawful exception.`}</p>
${shown === undefined ? hiddenWords : html`${chartFigure({
    chart: (width) => barsChart({
      width, id: `backlog-${width}`, title: "Open requests past 20 weeks, by how long they have waited", description: backlog.bands.map((band, at) => `${band.text}: ${cell(shown[at])}`).join(", "),
      bars: backlog.bands.map((band, at) => ({ label: band.text, value: shown[at] ?? null })),
    }),
    caption: "Open requests by weeks since the request",
    table: responsiveTable({
      phone: "scroll", caption: "Open requests past 20 weeks", firstCellIsHeader: true,
      head: [{ text: "Waiting for" }, { text: "Requests", format: "numeric" }, ...(isOpen ? [{ text: "With an exception", format: "numeric" as const }] : [])],
      rows: backlog.bands.map((band, at) => [{ text: band.text }, { text: cell(shown[at]), format: "numeric" }, ...(isOpen ? [{ text: count(band.excepted), format: "numeric" as const }] : [])]),
    }),
  })}${shown.includes(null) && hiddenWords}`}`;
}

function delaysView(delays: readonly Delay[], isOpen: boolean): Html {
  const all = delays.reduce((sum, delay) => sum + delay.plans, 0);
  // By ground, lawful exceptions are fewer still: for those who may not see the register they are one row.
  const lawful = delays.filter((delay) => delay.lawful).reduce((sum, { plans }) => sum + plans, 0);
  const rows = isOpen || lawful === 0 ? delays : [...delays.filter((delay) => !delay.lawful), { words: "A lawful exception", plans: lawful, lawful: true }].toSorted((a, b) => b.plans - a.plans);
  const shown = shownParts(rows.map(({ plans }) => plans), isOpen);
  return html`<h2 class="govuk-heading-m">Why plans came late</h2>
${all === 0
    ? html`<p class="govuk-body">No plan came late in the last twelve months.</p>`
    : html`<p class="govuk-body">Of the ${count(all)} plans that came after 20 weeks in the last twelve months. A lawful exception excuses the council; the other reasons do not.</p>
${shown === undefined ? hiddenWords : html`${responsiveTable({
  phone: "scroll", caption: "Reasons for late plans", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Reason" }, { text: "Plans", format: "numeric" }, { text: "Lawful exception" }],
  rows: rows.map((delay, at) => [{ text: delay.words }, { text: cell(shown[at]), format: "numeric" }, { text: delay.lawful ? "Yes" : "No" }]),
})}${shown.includes(null) && hiddenWords}`}`}`;
}

/** Who waits too long, and why plans came late; small counts are hidden from those who may not see the register (`isOpen` false). */
export const backlogSection = (backlog: BacklogFigures, delays: readonly Delay[], isOpen: boolean): Html => html`${backlogView(backlog, isOpen)}${delaysView(delays, isOpen)}`;
