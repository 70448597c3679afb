import { html, responsiveTable, type Html } from "../../ui/index.ts";
import type { AbsentTable } from "../compare/absent-by-cycle.ts";
import type { ComparisonFilters } from "../compare/comparison-filters.ts";
import { pointsInWords } from "./figures-in-words.ts";
import { groupInWords } from "./group-in-words.ts";
import type { ComparisonChoices } from "./list-choices.ts";

const arithmetic = (name: string, values: readonly (number | null)[]): string => {
  const there = values.slice(0, -1).filter((value) => value !== null);
  const mean = values.at(-1) ?? null;
  if (mean === null || there.length < 2) return "";
  return `${name}: (${there.map((value) => pointsInWords(value, 2)).join(" + ")}) ÷ ${there.length} = ${pointsInWords(mean, 2)}.`;
};

/** Averages once with documents that were not there as 0 and once without them. */
export function absentView(table: AbsentTable, filters: ComparisonFilters, choices: ComparisonChoices): Html {
  const names = [groupInWords(filters, 1, choices), groupInWords(filters, 2, choices)] as const;
  const row = (name: string, values: readonly (number | null)[]) => [{ text: name }, ...values.map((value) => ({ text: pointsInWords(value), format: "numeric" as const }))];
  const rows = [[names[0], table.first], [`${names[1]}, absent documents counted as 0`, table.counted], [`${names[1]}, absent documents left out`, table.leftOut]] as const;
  return html`<h2 class="govuk-heading-m" id="absent">With and without absent documents</h2>
<p class="govuk-body">Some ratings are of advice that nobody gave. Scored 0 they lower the average; left out, only advice that is there counts.</p>
${responsiveTable({
    phone: "scroll", caption: "Average score by cycle", captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [{ text: "Ratings" }, ...[...table.periods, "Average"].map((text) => ({ text, format: "numeric" as const }))], rows: rows.map(([name, values]) => row(name, values)),
  })}
${table.periods.length > 1 && html`<p class="govuk-body">The average counts each cycle once. ${rows.map(([name, values]) => arithmetic(name, values)).filter((text) => text !== "").join(" ")}</p>`}
${responsiveTable({
    phone: "scroll", caption: "Average score by kind of document, second group", captionClasses: "govuk-table__caption--s", firstCellIsHeader: true,
    head: [{ text: "Kind of document" }, { text: "Ratings", format: "numeric" }, { text: "Absent", format: "numeric" }, { text: "Absent counted as 0", format: "numeric" }, { text: "Absent left out", format: "numeric" }],
    rows: table.kinds.map((kind) => [{ text: kind.kind }, { text: String(kind.ratings), format: "numeric" }, { text: String(kind.absent), format: "numeric" }, { text: pointsInWords(kind.counted?.mean ?? null), format: "numeric" }, { text: pointsInWords(kind.leftOut?.mean ?? null), format: "numeric" }]),
  })}`;
}
