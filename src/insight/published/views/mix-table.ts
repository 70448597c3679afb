import { percentInWords } from "../../../platform/index.ts";
import { html, responsiveTable, type Html } from "../../../ui/index.ts";
import type { MixRow } from "../read/mixes.ts";

export type MixNames = { council: string | undefined; region: string | undefined; period: string };

const cell = (value: number | undefined) => ({ text: value === undefined ? "–" : percentInWords(value, 1), format: "numeric" as const });

/** How plans divide (by need, by age) here, in the region and in England. */
export function mixTable(title: string, rows: readonly MixRow[], names: MixNames): Html {
  const published = names.council !== undefined && rows.some((row) => row.council !== undefined);
  const numeric = (text: string) => ({ text, format: "numeric" as const });
  return html`<h3 class="govuk-heading-s">${title}</h3>${responsiveTable({
    phone: "scroll", caption: `${title}: per cent of plans`, captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "" , html: html`<span class="govuk-visually-hidden">Group</span>` }, ...(published ? [numeric(`${names.council} ${names.period}`)] : []), numeric("Our register today"), ...(names.region === undefined ? [] : [numeric(`${names.region} ${names.period}`)]), numeric(`England ${names.period}`)],
    rows: rows.map((row) => [{ text: row.text }, ...(published ? [cell(row.council)] : []), cell(row.own), ...(names.region === undefined ? [] : [cell(row.region)]), cell(row.england)]),
  })}`;
}
