import { monthInWords } from "../../platform/index.ts";
import { fitWords, severityWords, type Drift, type FacetResult } from "../../statistics/index.ts";
import { cards, chartFigure, emptyState, html, intervalChart, responsiveTable, type Html } from "../../ui/index.ts";
import { intervalInWords, pointsInWords, signedInWords } from "../agreement/figures-in-words.ts";
import type { SeverityData } from "./load-severity.ts";

export type RaterPage = { name: string; isMine: boolean; raterId: string; data: SeverityData; result: FacetResult; drift: Drift };

const logits = (value: number) => signedInWords(value, 2);
const month = (period: string) => (/^\d{4}-\d{2}$/.test(period) ? monthInWords(period) : period || "Day not given");

function driftView({ drift, data }: RaterPage): Html {
  if (drift.state === "too little") return html`<h2 class="govuk-heading-m">Over time</h2>${emptyState({ title: "There is too little to follow over time", text: drift.words })}`;
  const { periods, centre, signs } = drift;
  const special = new Set(signs.flatMap((sign) => periods.slice(sign.from, sign.to + 1).map((period) => period.period)));
  const told = periods.flatMap(({ severity, outer }) => [severity ?? centre, outer?.low ?? centre, outer?.high ?? centre]).map((value) => Math.abs(value));
  const reach = Math.min(6, Math.max(1, Math.ceil(Math.max(...told, Math.abs(centre)))));
  const words = drift.words.replaceAll(/\d{4}-\d{2}/g, (text) => monthInWords(text));
  return html`<h2 class="govuk-heading-m">Over time</h2><p class="govuk-body-l">${words}</p>
${chartFigure({
    caption: "Each dot is how strict the month was against the other auditors. Its line shows where 998 of 1,000 such months would lie if the auditor were as strict as ever: a dot outside its line is more than chance.",
    chart: (width) => intervalChart({
      id: `drift-${width}`, title: "Severity by month", description: "Severity of each month with its limits; the table below has the numbers.", width, unit: "", decimals: 2, from: -reach, to: reach, reference: { value: centre, label: "As ever:" },
      rows: periods.map((period) => ({ label: `${month(period.period)}${special.has(period.period) ? " – more than chance" : ""}`, value: period.severity, low: period.outer?.low ?? null, high: period.outer?.high ?? null })),
    }),
    table: responsiveTable({
      phone: "scroll", caption: "Severity by month, in numbers", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
      head: [{ text: "Month" }, { text: "Documents", format: "numeric" }, { text: "Severity in logits", format: "numeric" }, { text: "95% limits", format: "numeric" }, { text: "99.8% limits", format: "numeric" }, { text: `Less than an average auditor would give, of ${data.outOf}`, format: "numeric" }],
      rows: periods.map((period) => [
        { text: month(period.period) }, { text: String(period.documents), format: "numeric" }, { text: period.severity === null ? "cannot be told" : logits(period.severity), format: "numeric" },
        { text: period.inner === null ? "–" : intervalInWords(period.inner, logits), format: "numeric" }, { text: period.outer === null ? "–" : intervalInWords(period.outer, logits), format: "numeric" },
        { text: period.difference === null ? "–" : signedInWords(-period.difference * data.outOf), format: "numeric" },
      ]),
    }),
  })}`;
}

/** One auditor: how strict, how steady, and whether that changes. */
export function raterView(page: RaterPage): Html {
  const { name, isMine, data, result, raterId } = page;
  const row = result.state === "fitted" ? result.model.raters.find((each) => each.rater === raterId) : undefined;
  const comparable = result.state === "fitted" && typeof row?.subset === "number" ? (result.model.subsets[row.subset]?.length ?? 0) : 0;
  const points = (share: number | null) => (share === null ? "–" : `${pointsInWords(share * data.outOf)} of ${data.outOf}`);
  return html`<span class="govuk-caption-l">How strict auditors are</span><h1 class="govuk-heading-l">${isMine ? "My own ratings" : name}</h1>
${row === undefined ? emptyState({ title: "There is too little to tell", text: result.state === "too little" ? result.words.join(" ") : "This auditor has no ratings that count here." }) : html`
<p class="govuk-body-l">${severityWords(row, comparable, data.outOf)}${row.fit !== null && html` ${fitWords(row.fit)}`}</p>
${cards([
    { title: "Raw average", figure: points(row.observed), text: `${row.documents === 1 ? "one document" : `${row.documents} documents`}, ${row.answers} answers` },
    { title: "Fair average", figure: points(row.fair), text: "on average documents, over criteria that tell auditors apart" },
    { title: "Severity", figure: row.measure === null ? "–" : logits(row.measure), text: row.interval === null ? "in logits; 0 is the average auditor" : `in logits, between ${intervalInWords(row.interval, logits).replace(" to ", " and ")}; 0 is the average auditor` },
  ])}
${driftView(page)}`}
<p class="govuk-body">${isMine ? "Only you, moderators, QA officers and managers see this page. " : ""}Strictness is no fault. It shows where to talk about what a good answer is.</p>`;
}
