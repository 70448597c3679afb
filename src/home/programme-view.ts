import { ratingsPaths } from "../auditing/index.ts";
import type { DipSampleFigures } from "../insight/index.ts";
import { monthInWords, percentInWords } from "../platform/index.ts";
import { changeSentence, intervalInWords, overallChart, periodInWords } from "../reports/index.ts";
import { type Card, cards, chartFigure, figureLink, html, type Html, intervalChart, responsiveTable, runChart } from "../ui/index.ts";
import type { Programme } from "./load-programme.ts";

const plans = (number: number | null) => (number === null ? "an unknown number of plans" : `${number.toLocaleString("en-GB")} ${number === 1 ? "plan" : "plans"}`);
/** A figure that was published before is always marked so. */
const mark = (source: string) => (source === "published" ? " (published earlier)" : source === "mixed" ? " (partly published earlier)" : "");

function monthCard({ instrumentId, month, thisMonth }: Programme): Card {
  const title = `${monthInWords(month)} so far`;
  const href = ratingsPaths.list({ from: month, to: month, instrument: instrumentId, role: "audit" });
  if (thisMonth.ratings === 0) return { title, figure: "–", text: "No plan has been audited this month yet." };
  return { title, figure: percentInWords(thisMonth.meanOfTeams ?? thisMonth.mean), text: `of criteria met, each team counting once; from ${plans(thisMonth.ratings)}`, href };
}

const yearCard = ({ instrumentId, month, year }: Programme): Card => ({
  title: "Twelve months", figure: year.audited.toLocaleString("en-GB"), text: `${year.audited === 1 ? "plan" : "plans"} audited, ${periodInWords({ from: year.from, to: month })}`,
  href: ratingsPaths.list({ from: year.from, to: month, instrument: instrumentId, role: "audit" }),
});

function quarterCards(instrumentId: string, figures: DipSampleFigures): Card[] {
  const { average, averageBefore, change } = figures.overall;
  const range = { from: figures.from, to: figures.to };
  const interval = intervalInWords(average);
  const href = average.source === "published" ? undefined : ratingsPaths.list({ ...range, instrument: instrumentId, role: "audit" });
  return [
    { title: periodInWords(range), figure: average.shown, text: `of criteria met, from ${plans(average.plans)}${mark(average.source)}.${interval === "" ? "" : ` ${interval[0]?.toUpperCase()}${interval.slice(1)}.`}`, ...(href !== undefined && { href }) },
    { title: "The quarter before", figure: averageBefore.shown, text: averageBefore.value === null ? `No figures for ${periodInWords(figures.before)}.` : `${periodInWords(figures.before)}${mark(averageBefore.source)}. ${change === null ? "" : changeSentence(change)}` },
  ];
}

function monthsChart(instrumentId: string, figures: DipSampleFigures): Html | undefined {
  const spec = overallChart(figures);
  if (spec?.kind !== "run") return undefined;
  return chartFigure({
    chart: (width) => runChart({ ...spec.params, width, id: `months-${width}` }),
    caption: "Compliance by month, each team counting once",
    table: responsiveTable({
      phone: "scroll", caption: "Compliance by month", head: [{ text: "Month" }, { text: "Compliance", format: "numeric" }, { text: "Plans", format: "numeric" }, { text: "95% interval" }], firstCellIsHeader: true,
      rows: figures.overall.months.map((month) => [
        { text: monthInWords(month.month) },
        month.source === "ratings"
          ? { html: figureLink({ text: month.shown, href: ratingsPaths.list({ from: month.month, to: month.month, instrument: instrumentId, role: "audit" }), hidden: monthInWords(month.month) }), format: "numeric" }
          : { text: `${month.shown}${mark(month.source)}`, format: "numeric" },
        { text: month.plans === null ? "not known" : String(month.plans), format: "numeric" },
        { text: month.low === null || month.high === null ? "–" : `${percentInWords(month.low)} to ${percentInWords(month.high)}` },
      ]),
    }),
  });
}

function teamsChart(figures: DipSampleFigures): Html | undefined {
  const rows = figures.teams.filter((team) => team.average.value !== null);
  if (rows.length < 2) return undefined;
  const period = periodInWords(figures);
  const { average } = figures.overall;
  return chartFigure({
    chart: (width) => intervalChart({
      width, id: `teams-${width}`, title: `Teams, ${period}`,
      description: `${rows.map((team) => `${team.name} ${team.average.shown}`).join(", ")}. Where the lines overlap, the teams may well not differ.`,
      rows: rows.map((team) => ({ label: team.name, value: team.average.value, low: team.average.low, high: team.average.high })),
      ...(average.value !== null && { reference: { value: average.value, label: "All teams" } }),
    }),
    caption: `Compliance by team, ${period}, with 95% intervals`,
    table: responsiveTable({
      phone: "scroll", caption: `Compliance by team, ${period}`, head: [{ text: "Team" }, { text: "Compliance", format: "numeric" }, { text: "Plans", format: "numeric" }, { text: "95% interval" }], firstCellIsHeader: true,
      rows: rows.map(({ name, average: figure }) => [
        { text: name }, { text: `${figure.shown}${mark(figure.source)}`, format: "numeric" }, { text: figure.plans === null ? "not known" : String(figure.plans), format: "numeric" },
        { text: figure.low === null || figure.high === null ? "–" : `${percentInWords(figure.low)} to ${percentInWords(figure.high)}` },
      ]),
    }),
  });
}

/** How the programme stands: this month, the last quarter, the months before, the teams. */
export function programmeView(programme: Programme): Html {
  const { quarter, instrumentId } = programme;
  return html`<h2 class="govuk-heading-m">How the programme stands</h2>
${cards([monthCard(programme), ...(quarter === null ? [] : quarterCards(instrumentId, quarter)), yearCard(programme)], 3)}
${quarter !== null && html`<div class="gt-two">${monthsChart(instrumentId, quarter)}${teamsChart(quarter)}</div>`}`;
}
