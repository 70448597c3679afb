import { chartFigure, details, html, type Html, intervalChart, responsiveTable } from "../../../ui/index.ts";
import type { WholeFigures, WholeRow } from "../figures/whole-figures.ts";
import { biasInWords, useInWords } from "../figures/whole-words.ts";
import { sureInWords } from "./sure-in-words.ts";

/** More than these in one picture are a list. */
const mostDrawn = 8;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

function drawn(rows: readonly WholeRow[]): Html {
  const best = rows.toSorted((a, b) => (b.figure.worth ?? Infinity) / b.figure.audits - (a.figure.worth ?? Infinity) / a.figure.audits).slice(0, mostDrawn);
  const caption = best.length === 1 ? "Where joining helps" : `Where joining helps most: ${best.length} criteria`;
  return chartFigure({
    caption, tableSummary: "Show these criteria",
    chart: (width) => intervalChart({
      width, title: caption, description: "Of each criterion the figure by audits alone and joined with the program, with 95% intervals. The table below has all criteria.", unit: "%", decimals: 0,
      rows: best.flatMap(({ id, figure }) => [
        { label: `${id}, audits alone`, value: figure.hand?.value ?? null, low: figure.hand?.low ?? null, high: figure.hand?.high ?? null },
        { label: `${id}, joined`, value: figure.joined?.value ?? null, low: figure.joined?.low ?? null, high: figure.joined?.high ?? null },
      ]),
    }),
    table: html`<ul class="govuk-list govuk-list--bullet">${best.map(({ id, text, figure }) => html`<li>${id} ${short(text)}: ${figure.hand === null ? "–" : sureInWords(figure.hand).value} alone, ${figure.joined === null ? "–" : sureInWords(figure.joined).value} joined</li>`)}</ul>`,
  });
}

const sureCell = (sure: WholeRow["figure"]["hand"]): { html: Html } => {
  if (sure === null) return { html: html`–` };
  const { value, ends } = sureInWords(sure);
  return { html: html`${value}${ends !== "" && html`<br><span class="gt-quiet">${ends}</span>`}` };
};

const tableOf = (rows: readonly WholeRow[], caption: string): Html => responsiveTable({
  phone: "cards", caption, captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Criterion" }, { text: "Audits" }, { text: "Audits alone" }, { text: "Joined" }, { text: "The program gives" }, { text: "Which to use" }],
  rows: rows.map(({ id, text, figure }) => [
    { html: html`${id} <span class="gt-quiet">${short(text)}</span>` }, { html: html`${figure.audits}<br><span class="gt-quiet">${figure.pairs} with both</span>` },
    sureCell(figure.hand), sureCell(figure.joined), { text: biasInWords(figure) || "–" }, { text: useInWords(figure) },
  ]),
});

/** Every criterion that auditors answered: alone, joined, how program and people differ, and which figure to use. Those where joining helps come first. */
export function criteriaSection({ criteria }: WholeFigures): Html {
  const [helped, others] = [criteria.filter(({ figure }) => figure.state === "gain"), criteria.filter(({ figure }) => figure.state !== "gain")];
  return html`<h2 class="govuk-heading-m">Each criterion</h2>
${criteria.length === 0 && html`<p class="govuk-body">No criterion of this tool has points, so none can be joined.</p>`}
${helped.length > 0 ? html`<p class="govuk-body">On ${helped.length} of ${criteria.length} criteria joining makes the figure surer. A criterion’s figure is per cent of its full points.</p>${drawn(helped)}${tableOf(helped, "Criteria where joining helps")}`
    : criteria.length > 0 && html`<p class="govuk-body">On no criterion does joining make the figure surer. Use the audits alone.</p>`}
${others.length > 0 && details({ summaryText: helped.length > 0 ? `The other ${others.length} criteria, where the audits stand alone` : "All criteria", html: tableOf(others, "Criteria where the audits stand alone") })}`;
}
