import { percentInWords } from "../../../platform/index.ts";
import { barsChart, chartFigure, html, responsiveTable, type Html } from "../../../ui/index.ts";
import type { Beside } from "../read/beside.ts";
import { periodWords } from "../read/period-words.ts";
import { besideWords } from "./beside-words.ts";

const cell = (value: number | undefined) => (value === undefined ? "–" : percentInWords(value, 1));

/** A council beside its region and England on one share: the newest period as bars, all periods as a table. */
export function besideFigure(id: string, title: string, means: string, found: Beside): Html {
  const newest = found.periods.at(-1);
  if (newest === undefined) return html``;
  const areas = [
    { name: found.councilName, of: "council" as const }, { name: found.regionName, of: "region" as const }, { name: "England", of: "england" as const },
  ].flatMap(({ name, of }) => (name === undefined ? [] : [{ name, of }]));
  const table = responsiveTable({
    phone: "scroll", caption: title, firstCellIsHeader: true,
    head: [{ text: "Year" }, ...areas.map(({ name }) => ({ text: name, format: "numeric" as const }))],
    rows: found.periods.toReversed().map((figure) => [{ text: periodWords(figure.period) }, ...areas.map(({ of }) => ({ text: cell(figure[of]), format: "numeric" as const }))]),
  });
  return html`<h3 class="govuk-heading-s">${title}</h3>
<p class="govuk-body">${besideWords(found)}</p>
${chartFigure({
    chart: (width) => barsChart({
      width, id: `${id}-${width}`, title: `${title}, ${periodWords(newest.period)}`, description: besideWords(found), unit: "%", decimals: 1,
      bars: areas.map(({ name, of }) => ({ label: name, value: newest[of] ?? null, highlight: of === "council" })),
    }),
    caption: `${periodWords(newest.period)}, per cent ${means}`,
    table,
  })}`;
}
