import { dateInWords } from "../../platform/index.ts";
import { ageBands, needCodes } from "../../register/index.ts";
import {
  barsChart, button, chartFigure, emptyState, filterPanel, html, paging, responsiveTable, select, sortableHeading, tag, withFilterPanel, type ActiveFilter, type Html, type Sort, type TableCell,
} from "../../ui/index.ts";
import { readingPaths } from "../paths.ts";
import { sectionIds } from "../sections/section-ids.ts";
import { findingWords, gravities, wordsOfFinding } from "../views/index.ts";
import type { FindingFilters } from "./finding-filters.ts";
import type { FindingCount, FindingRow, FindingTotals } from "./list-findings.ts";

export type FindingsPage = {
  filters: FindingFilters; ignored: readonly string[]; rows: readonly FindingRow[]; totals: FindingTotals; counts: readonly FindingCount[];
  teams: readonly { id: string; name: string }[]; sort: Sort; page: number; size: number; mayExport: boolean; mayUpload: boolean;
};

/** More bars than this are a table, not a picture. */
const MOST_BARS = 12;

type Item = { value: string; text: string };
const sections: Item[] = [...sectionIds.map((id) => ({ value: id, text: `Section ${id}` })), { value: "none", text: "The plan as a whole" }];
const needs: Item[] = Object.entries(needCodes).map(([value, { text }]) => ({ value, text }));
const ages: Item[] = Object.entries(ageBands).map(([value, { text }]) => ({ value, text }));
const codes: Item[] = Object.entries(findingWords).map(([value, { title }]) => ({ value, text: title })).sort((a, b) => a.text.localeCompare(b.text, "en"));

const counted = (count: number, one: string, several = `${one}s`) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;

function choicesOf({ teams }: FindingsPage): Record<keyof FindingFilters, { title: string; items: readonly Item[] }> {
  return {
    code: { title: "Finding", items: codes }, section: { title: "Section", items: sections }, team: { title: "Team", items: teams.map((team) => ({ value: team.id, text: team.name })) },
    need: { title: "Need", items: needs }, age: { title: "Age", items: ages },
  };
}

function panel(page: FindingsPage): Html {
  const { filters, sort } = page;
  const choices = choicesOf(page);
  const names = Object.keys(choices) as (keyof FindingFilters)[];
  const active = names.flatMap((name): ActiveFilter[] => {
    const value = filters[name];
    if (value === undefined) return [];
    const words = choices[name].items.find((item) => item.value === value)?.text ?? (name === "code" ? wordsOfFinding(value).title : value);
    return [{ text: `${choices[name].title}: ${words}`, removeHref: readingPaths.findings({ ...filters, [name]: undefined }) }];
  });
  return filterPanel({
    action: readingPaths.findings(), active, clearHref: readingPaths.findings(), keep: { sort: sort.by, direction: sort.direction === "descending" ? "desc" : undefined },
    fields: html`${names.map((name) => select({
      id: name, name, label: { text: choices[name].title },
      items: [{ value: "", text: "Any" }, ...choices[name].items].map((item) => ({ ...item, selected: item.value === (filters[name] ?? "") })),
    }))}`,
  });
}

/** How many plans have each fault: the figures behind "what do we get wrong most often". */
function bars(page: FindingsPage): Html {
  const { counts, filters, totals } = page;
  const shown = counts.slice(0, MOST_BARS);
  return chartFigure({
    caption: `${shown.length < counts.length ? `The ${MOST_BARS} commonest findings` : "Findings"} by the number of plans that have them, of ${counted(totals.read, "plan")} read`,
    chart: (width) => barsChart({
      width, title: "Findings by number of plans", description: shown.map((each) => `${wordsOfFinding(each.code).title}: ${each.plans}`).join("; "),
      bars: shown.map((each) => ({ label: wordsOfFinding(each.code).title, value: each.plans, highlight: each.code === filters.code })),
    }),
    tableSummary: "All findings as a table, each with its list",
    table: responsiveTable({
      phone: "cards", caption: "Findings by kind", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
      head: [{ text: "Finding" }, { text: "Plans", format: "numeric" }, { text: "Findings", format: "numeric" }],
      rows: counts.map((each) => [
        { html: html`<a class="govuk-link" href="${readingPaths.findings({ ...filters, code: each.code })}">${wordsOfFinding(each.code).title}</a>` },
        { text: each.plans.toLocaleString("en-GB"), format: "numeric" }, { text: each.findings.toLocaleString("en-GB"), format: "numeric" },
      ]),
    }),
  });
}

function rowsView({ rows, filters, sort }: FindingsPage): Html {
  const heading = (text: string, by: string): TableCell => sortableHeading({
    text, by, sort, hrefFor: (next) => readingPaths.findings({ ...filters, sort: next.by, direction: next.direction === "ascending" ? "asc" : "desc" }),
  });
  return responsiveTable({
    phone: "cards", caption: "Findings", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [heading("Plan", "plan"), heading("Finding", "code"), heading("Section", "section"), { ...heading("Times", "count"), format: "numeric" }, heading("Team", "team"), heading("Need", "need"), heading("Age", "age"), heading("Read", "read")],
    rows: rows.map((row) => {
      const { title, gravity } = wordsOfFinding(row.code);
      return [
        { html: html`<a class="govuk-link gt-unbroken" href="${readingPaths.reading(row.planId)}#finding-${row.position + 1}">${row.reference}</a>` },
        { html: html`${title} ${gravity === "law" && tag({ text: gravities.law.words, classes: `govuk-tag--${gravities.law.colour}` })}` },
        { text: row.section ?? "Whole plan" }, { text: String(row.count), format: "numeric" }, { text: row.teamName ?? "No team" },
        { html: row.primaryNeed ? html`<abbr title="${needCodes[row.primaryNeed as keyof typeof needCodes].text}">${row.primaryNeed}</abbr>` : html`Not known` },
        { text: String(row.age) }, { text: dateInWords(row.readOn) },
      ];
    }),
  });
}

/** What the reading program noticed in all plans. */
export function findingsView(page: FindingsPage): Html {
  const { filters, totals, sort, mayUpload } = page;
  const filtered = Object.keys(filters).length > 0;
  const upload = mayUpload && button({ text: "Upload plans", href: readingPaths.upload() });
  const empty = totals.read === 0 && !filtered
    ? emptyState({ title: "No plan has been read yet", text: "A plan is read when its document is added. Many can be uploaded at once.", ...(mayUpload && { action: { text: "Upload plans", href: readingPaths.upload() } }) })
    : emptyState({ title: "No findings like this", text: totals.read === 0 ? "No plan that was read fits these filters." : `None in ${counted(totals.read, "plan")} that ${totals.read === 1 ? "was" : "were"} read.`, ...(filtered && { action: { text: "Show all findings", href: readingPaths.findings() } }) });
  const list = totals.findings === 0 ? empty : html`<p class="govuk-body"><strong>${counted(totals.findings, "finding")}</strong> in <strong>${totals.plans.toLocaleString("en-GB")}</strong> of ${counted(totals.read, "plan")} read. The program quotes the plan's own words for each; people decide.</p>
${bars(page)}
${rowsView(page)}
${paging({ page: page.page, size: page.size, total: totals.rows, noun: "lines", hrefFor: (number) => readingPaths.findings({ ...filters, sort: sort.by, direction: sort.direction === "ascending" ? "asc" : "desc", page: number }) })}
${page.mayExport && html`<p class="govuk-body"><a class="govuk-link" href="${readingPaths.findingsExport(filters)}">Download this list (CSV)</a></p>`}`;
  return html`<h1 class="govuk-heading-l">Findings</h1>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
${mayUpload && html`<div class="govuk-button-group">${upload}<a class="govuk-link" href="${readingPaths.uploads()}">Earlier uploads</a></div>`}
${withFilterPanel(panel(page), list)}`;
}
