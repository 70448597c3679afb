import { importPaths } from "../../../imports/index.ts";
import { emptyState, html, type Html } from "../../../ui/index.ts";
import type { BesidePage } from "../load-beside.ts";
import { periodWords } from "../read/period-words.ts";
import { besideFigure } from "./beside-figure.ts";
import { mixTable } from "./mix-table.ts";

const source = html`<p class="govuk-body">Source: Department for Education, “Education, health and care plans”, as it was imported. Contains public sector information licensed under the Open Government Licence v3.0.</p>`;

/** A council beside its region and England, by the DfE's statistics. */
export function besideView(page: BesidePage, mayImport: boolean): Html {
  const heading = html`<h1 class="govuk-heading-l">Beside region and England</h1>`;
  if (page.measures.length === 0 && page.needs === undefined && page.ages === undefined) {
    return html`${heading}${emptyState({
      title: "No statistics yet", text: "Download the data of “Education, health and care plans” from Explore education statistics, and import its CSV files as they are.",
      ...(mayImport && { action: { text: "Import the DfE’s statistics", href: importPaths.files("dfe") } }),
    })}`;
  }
  const names = (period: string) => ({ council: page.councilName, region: page.regionName, period: periodWords(period) });
  return html`${heading}
${page.councilName === undefined && html`<p class="govuk-body">${page.shortName}${page.leaCode === null ? ", which has no DfE number here," : ` (${page.leaCode})`} is in none of these files, so only England and the council’s own register are shown.</p>`}
<div class="gt-two">${page.measures.map((measure) => html`<div>${besideFigure(measure.id, measure.words, measure.means, measure.found)}</div>`)}</div>
${page.needs && mixTable("Primary needs", page.needs.rows, names(page.needs.period))}
${page.ages && mixTable("Ages", page.ages.rows, names(page.ages.period))}
${source}
${mayImport && html`<p class="govuk-body"><a class="govuk-link" href="${importPaths.files("dfe")}">Import a newer edition</a></p>`}`;
}
