import { roundHalfUp } from "../../platform/index.ts";
import { button, checkboxes, details, html, radios, responsiveTable, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { dataColumns } from "../published-data/data-dictionary.ts";
import type { DataSet } from "../published-data/data-set.ts";
import { dataBreakdowns } from "../published-data/load-data-set.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type DataSetPage = {
  programmes: readonly { id: string; name: string }[];
  chosen: { programme: string; by: readonly string[] };
  dataSet: DataSet | undefined;
  faults: Faults;
};

const number = (value: number | null): string => (value === null ? "" : roundHalfUp(value, 1).toFixed(1));

function found({ dataSet, chosen }: DataSetPage): Html {
  if (dataSet === undefined) return html``;
  return html`<h2 class="govuk-heading-m">The data</h2>
<p class="govuk-body">${dataSet.hidden.toLocaleString("en-GB")} of ${dataSet.numbers.toLocaleString("en-GB")} counts are hidden ([c]): they are small, or would reveal a small one. So are means from which the mean of a small group could be worked out. Publish these breakdowns together and once: two releases of nearly the same children can reveal what each of them hides.</p>
<p class="govuk-body"><a class="govuk-link" href="${reportsPaths.dataCsv(chosen)}" download>Download the data (CSV)</a>, <a class="govuk-link" href="${reportsPaths.dataMetadata(chosen)}" download>download the data dictionary (CSV on the Web)</a></p>
${responsiveTable({
    caption: "The data", captionClasses: "govuk-visually-hidden", phone: "scroll",
    head: [{ text: "Breakdown" }, { text: "Group" }, { text: "Cycle" }, { text: "Documents", format: "numeric" }, { text: "Mean %", format: "numeric" }, { text: "95% interval", format: "numeric" }],
    rows: dataSet.rows.map((row) => [
      { text: row.breakdown }, { text: row.group }, { text: row.cycle }, { text: row.documents === null ? row.mark : String(row.documents), format: "numeric" as const }, { text: number(row.percent), format: "numeric" as const },
      { text: row.low === null || row.high === null ? "" : `${number(row.low)} to ${number(row.high)}`, format: "numeric" as const },
    ]),
  })}
${details({ summaryText: "What the columns mean", html: html`<dl>${dataColumns.map((column) => html`<dt><code>${column.name}</code></dt><dd>${column.means}</dd>`)}</dl>` })}`;
}

/** Chooses what a data set holds, and shows it before it is downloaded. */
export function dataSetView(page: DataSetPage): Html {
  const { programmes, chosen, faults } = page;
  return html`${faultList(faults)}<h1 class="govuk-heading-l">Publish data of a programme</h1>
<p class="govuk-body">A file that anybody may have: how many documents were audited and how they scored, with small counts hidden. It holds closed cycles alone.</p>
<form method="get" action="${reportsPaths.data()}" novalidate>
${radios({ name: "programme", idPrefix: "programme", fieldset: { legend: { text: "Programme" } }, items: programmes.map((each) => ({ value: each.id, text: each.name, checked: each.id === chosen.programme })), ...faultOf(faults, "programme") })}
${checkboxes({ name: "by", idPrefix: "by", fieldset: { legend: { text: "Divided by kind of document, and also by" } }, items: Object.entries(dataBreakdowns).filter(([id]) => id !== "kind").map(([id, text]) => ({ value: id, text, checked: chosen.by.includes(id) })) })}
${button({ text: "Show the data" })}</form>${found(page)}`;
}
