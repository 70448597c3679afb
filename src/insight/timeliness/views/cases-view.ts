import { dateInWords } from "../../../platform/index.ts";
import { addDays } from "../../../register/index.ts";
import { emptyState, filterPanel, html, paging, select, withFilterPanel, type ActiveFilter, type Html } from "../../../ui/index.ts";
import { caseKinds, caseTimes, usualTime, type CaseFilters } from "../figures/case-filters.ts";
import { leastPlansForPace, type UsualPace } from "../figures/usual-pace.ts";
import type { NextCase } from "../figures/next-cases.ts";
import { timelinessPaths } from "../paths.ts";
import { caseRows } from "./case-rows.ts";

export type CasesPage = {
  filters: CaseFilters; ignored: readonly string[];
  /** Those of this page. */
  cases: readonly NextCase[]; total: number; page: number; size: number;
  teams: readonly { id: string; name: string }[];
  pace: UsualPace | undefined;
  mayExport: boolean;
  today: string;
};

const items = (words: Readonly<Record<string, string | { text: string }>>) => Object.entries(words).map(([value, word]) => ({ value, text: typeof word === "string" ? word : word.text }));
const paces = [{ value: "late", text: "Late at the usual pace" }];

function panel({ filters, teams }: CasesPage): Html {
  const choices: { name: keyof CaseFilters; title: string; any?: string; items: { value: string; text: string }[] }[] = [
    { name: "when", title: "When", items: items(caseTimes).sort((a, b) => Number(a.value === "overdue") - Number(b.value === "overdue")) },
    { name: "kind", title: "What", any: "Anything", items: items(caseKinds) },
    { name: "team", title: "Team", any: "Any team", items: teams.map((team) => ({ value: team.id, text: team.name })) },
    { name: "pace", title: "Assessments", any: "All", items: paces },
  ];
  const active = choices.flatMap(({ name, title, items: all }): ActiveFilter[] => {
    const value = filters[name];
    if (value === undefined || (name === "when" && value === usualTime)) return [];
    return [{ text: `${title}: ${all.find((item) => item.value === value)?.text ?? value}`, removeHref: timelinessPaths.cases({ ...filters, [name]: undefined }) }];
  });
  return filterPanel({
    action: timelinessPaths.cases(), active, clearHref: timelinessPaths.cases(),
    fields: html`${choices.map(({ name, title, any, items: all }) => select({
      id: name, name, label: { text: title },
      items: [...(any === undefined ? [] : [{ value: "", text: any }]), ...all].map((item) => ({ ...item, selected: item.value === (filters[name] ?? (name === "when" ? usualTime : "")) })),
    }))}`,
  });
}

/** The Monday of a day's week. */
const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

function byWeek(cases: readonly NextCase[], isOverdue: boolean, today: string): Html {
  if (isOverdue) return caseRows(cases, "Past their day", today);
  return html`${[...Map.groupBy(cases, (one) => mondayOf(one.dueOn))].map(([monday, own]) => html`<h2 class="govuk-heading-s">Week of ${dateInWords(monday)} <span class="gt-quiet">(${own.length})</span></h2>
${caseRows(own, `Week of ${dateInWords(monday)}`, today)}`)}`;
}

/** Which cases breach next, by week; or those that have. */
export function casesView(page: CasesPage): Html {
  const { filters, cases, total, pace } = page;
  const isOverdue = filters.when === "overdue";
  const list = total === 0
    ? emptyState({ title: isOverdue ? "Nothing is past its day" : "No time limit comes up", text: "No case fits these filters.", action: { text: "Show the next six weeks", href: timelinessPaths.cases() } })
    : html`${byWeek(cases, isOverdue, page.today)}${paging({ page: page.page, size: page.size, total, noun: "time limits", hrefFor: (number) => timelinessPaths.cases({ ...filters, page: number }) })}
${page.mayExport && html`<p class="govuk-body"><a class="govuk-link" href="${timelinessPaths.casesCsv(filters)}">Download this list (CSV)</a></p>`}`;
  return html`<h1 class="govuk-heading-l">${isOverdue ? "Past their day" : "Next to breach"}</h1>
${page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`}
<p class="govuk-body">${pace === undefined
    ? `Fewer than ${leastPlansForPace} plans were issued in the last twelve months: too few to say how long the next will take.`
    : `The usual pace is the middle of the ${pace.plans.toLocaleString("en-GB")} plans issued in the last twelve months: ${Math.round(pace.fromRequest / 7)} weeks from the request, ${Math.round(pace.fromDecision / 7)} from the decision to assess. It is a guide, not a forecast.`}</p>
${withFilterPanel(panel(page), list)}`;
}
