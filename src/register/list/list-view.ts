import { dateInWords, monthInWords } from "../../platform/index.ts";
import {
  button, emptyState, filterPanel, html, input, paging, responsiveTable, select, sortableHeading, tag, withFilterPanel,
  type ActiveFilter, type Html, type Sort, type TableCell,
} from "../../ui/index.ts";
import { registerPaths } from "../paths.ts";
import { needCodes } from "../plans/need-codes.ts";
import { planStatuses } from "../plans/plan-statuses.ts";
import type { PlanRow } from "./list-plans.ts";
import { ageBands, settingTypes, type PlanFilters } from "./plan-filters.ts";

export type RegisterPage = {
  filters: PlanFilters;
  ignored: readonly string[];
  rows: readonly PlanRow[];
  total: number;
  teams: readonly { id: string; name: string }[];
  sort: Sort;
  page: number;
  size: number;
  csrf: Html;
  mayExport: boolean;
  mayImport: boolean;
  /** Set when a child was looked for: the list then holds what was found and has no address. */
  found?: { tooMany: boolean };
};

const entries = (words: Readonly<Record<string, { text: string } | string>>) =>
  Object.entries(words).map(([value, word]) => ({ value, text: typeof word === "string" ? word : word.text }));
const needs = entries(needCodes);
const statuses = entries(planStatuses);
const ages = entries(ageBands);
const settings = entries(settingTypes);
const weeks = [{ value: "in-20", text: "Within 20 weeks" }, { value: "over-20", text: "Later" }];
const reviews = [{ value: "overdue", text: "Overdue" }, { value: "none", text: "Never reviewed" }];

function activeFilters(filters: PlanFilters, teams: RegisterPage["teams"]): ActiveFilter[] {
  const choices: Record<keyof PlanFilters, { title: string; items: readonly { value: string; text: string }[] }> = {
    reference: { title: "Reference has", items: [] }, team: { title: "Team", items: teams.map((team) => ({ value: team.id, text: team.name })) },
    status: { title: "Status", items: statuses }, need: { title: "Need", items: needs }, age: { title: "Age", items: ages },
    setting: { title: "Setting", items: settings }, review: { title: "Annual review", items: reviews },
    issued: { title: "New plan sent in", items: filters.issued === undefined ? [] : [{ value: filters.issued, text: monthInWords(filters.issued) }] }, weeks: { title: "New plan", items: weeks },
  };
  return (Object.keys(choices) as (keyof PlanFilters)[]).flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const words = choices[name].items.find((item) => item.value === value)?.text ?? value;
    return [{ text: `${choices[name].title}: ${words}`, removeHref: registerPaths.list({ ...filters, [name]: undefined }) }];
  });
}

function panel({ filters, teams }: RegisterPage): Html {
  const choose = (name: keyof PlanFilters, label: string, items: readonly { value: string; text: string }[]) => select({
    id: name, name, label: { text: label },
    items: [{ value: "", text: "Any" }, ...items].map((item) => ({ ...item, selected: item.value === (filters[name] ?? "") })),
  });
  return filterPanel({
    action: registerPaths.list(), active: activeFilters(filters, teams), clearHref: registerPaths.list(),
    fields: html`${input({ id: "reference", name: "reference", label: { text: "Plan reference" }, value: filters.reference ?? "", autocomplete: "off" })}
${choose("team", "Team", teams.map((team) => ({ value: team.id, text: team.name })))}${choose("status", "Status", statuses)}${choose("need", "Need", needs)}
${choose("age", "Age", ages)}${choose("setting", "Setting", settings)}${choose("review", "Annual review", reviews)}
${input({ id: "issued", name: "issued", type: "month", label: { text: "New plan sent in" }, hint: { text: "Year and month, such as 2021-06" }, value: filters.issued ?? "", classes: "govuk-input--width-10" })}${choose("weeks", "New plan", weeks)}`,
  });
}

/** Looking for a child by name is a POST, so that the name stays out of addresses and logs. */
function findForm(csrf: Html): Html {
  return html`<form method="post" action="${registerPaths.find()}" class="gt-find" novalidate>${csrf}
${input({ id: "words", name: "words", label: { text: "Find a child" }, hint: { text: "Name, NHS number, UPN or plan reference" }, autocomplete: "off", classes: "govuk-input--width-20", spellcheck: false })}
${button({ text: "Find", classes: "govuk-button--secondary" })}</form>`;
}

function rowsView(page: RegisterPage): Html {
  const { filters, sort, found } = page;
  const heading = (text: string, by: string): TableCell => found ? { text } : sortableHeading({
    text, by, sort, hrefFor: (next) => registerPaths.list({ ...filters, sort: next.by, direction: next.direction === "ascending" ? "asc" : "desc" }),
  });
  return responsiveTable({
    phone: "cards", caption: "Plans", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [heading("Plan", "reference"), heading("Child", "name"), heading("Age", "age"), { text: "Main need" }, heading("Team", "team"), { text: "Setting" }, { text: "Status" }, heading("Last review", "reviewed")],
    rows: page.rows.map((row) => [
      { html: html`<a class="govuk-link" href="${registerPaths.plan(row.id)}">${row.reference}</a>` },
      { text: `${row.forename} ${row.surname}` },
      { text: String(row.age) },
      { html: row.primaryNeed ? html`<abbr title="${needCodes[row.primaryNeed as keyof typeof needCodes].text}">${row.primaryNeed}</abbr>` : html`Not known` },
      { text: row.teamName ?? "No team" },
      { text: row.settingName ?? "Not recorded" },
      { html: tag({ text: planStatuses[row.status].text, classes: `govuk-tag--${planStatuses[row.status].colour}` }) },
      { html: html`${row.lastReviewOn ? dateInWords(row.lastReviewOn) : row.status === "active" ? "None yet" : "–"}${row.reviewOverdue && html` ${tag({ text: "Overdue", classes: "govuk-tag--red" })}`}` },
    ]),
  });
}

/** The register with its filters, or what a search found. */
export function registerListView(page: RegisterPage): Html {
  const { filters, total, found, sort } = page;
  const direction = sort.direction === "ascending" ? "asc" as const : "desc" as const;
  const filtered = Object.keys(filters).length > 0;
  const empty = found || filtered
    ? emptyState({ title: found ? "Nobody found" : "No plans like this", text: found ? "Check the spelling, or try only the surname." : "No plan fits these filters.", action: { text: "Show the whole register", href: registerPaths.list() } })
    : emptyState({ title: "The register is empty", text: "Bring in the children and plans that your case system holds: a spreadsheet, or the SEN2 return.", ...(page.mayImport && { action: { text: "Import the register", href: "/imports/new" } }) });
  const list = total === 0 ? empty : html`${found && html`<p class="govuk-body">${found.tooMany ? "More than 100 found: these are the first. Add a forename to narrow the search." : `${total} found.`} <a class="govuk-link" href="${registerPaths.list()}">Show the whole register</a></p>`}
${rowsView(page)}
${!found && paging({ page: page.page, size: page.size, total, noun: "plans", hrefFor: (number) => registerPaths.list({ ...filters, sort: sort.by, direction, page: number }) })}
${!found && page.mayExport && html`<p class="govuk-body"><a class="govuk-link" href="${registerPaths.export(filters)}">Download this list (CSV)</a></p>`}`;
  return html`<h1 class="govuk-heading-l">Register</h1>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
${findForm(page.csrf)}${withFilterPanel(panel(page), list)}`;
}
