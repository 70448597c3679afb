import { dateInWords, monthInWords, percentInWords } from "../platform/index.ts";
import {
  emptyState, filterPanel, html, input, paging, responsiveTable, select, sortableHeading, withFilterPanel,
  type ActiveFilter, type Html, type Sort, type TableCell,
} from "../ui/index.ts";
import type { RatingRow, RatingTotals } from "./list-ratings.ts";
import { ratingsPaths } from "./paths.ts";
import type { RatingFilters } from "./rating-filters.ts";
import { ratingRoles } from "./rating-roles.ts";

export type Choices = {
  teams: readonly { id: string; name: string }[];
  raters: readonly { id: string; name: string }[];
  instruments: readonly { instrumentId: string; title: string }[];
};

export type ListPage = {
  filters: RatingFilters;
  ignored: readonly string[];
  rows: readonly RatingRow[];
  totals: RatingTotals;
  choices: Choices;
  sort: Sort;
  page: number;
  size: number;
  mayExport: boolean;
  /** null: the reader may not open plans. */
  planHref: ((planId: string) => string) | null;
};

const answerWords: Readonly<Record<string, string>> = { met: "met", "not-met": "not met", applicable: "as far as it applied" };

function periodInWords({ from, to }: RatingFilters): string | undefined {
  if (from && to) return from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`;
  if (from) return `from ${monthInWords(from)}`;
  return to ? `to ${monthInWords(to)}` : undefined;
}

/** Each filter in words, with the address that leaves it out. */
function activeFilters(filters: RatingFilters, choices: Choices): ActiveFilter[] {
  const nameOf = (items: readonly { id: string; name: string }[], id: string) => items.find((item) => item.id === id)?.name ?? "one that is not known";
  const without = (...names: (keyof RatingFilters)[]) => ratingsPaths.list({ ...filters, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  const active: ActiveFilter[] = [];
  const period = periodInWords(filters);
  if (period) active.push({ text: `Months: ${period}`, removeHref: without("from", "to") });
  if (filters.team) active.push({ text: `Team: ${nameOf(choices.teams, filters.team)}`, removeHref: without("team") });
  if (filters.instrument) {
    const title = choices.instruments.find((entry) => entry.instrumentId === filters.instrument)?.title ?? "one version";
    active.push({ text: `Instrument: ${title}`, removeHref: without("instrument", "section", "criterion", "answer") });
  }
  if (filters.role) active.push({ text: `Role: ${ratingRoles[filters.role].label}`, removeHref: without("role") });
  if (filters.section) active.push({ text: `Section ${filters.section}`, removeHref: without("section") });
  if (filters.criterion) {
    const answer = filters.answer ? `, answered ${answerWords[filters.answer] ?? filters.answer}` : "";
    active.push({ text: `Criterion ${filters.criterion}${answer}`, removeHref: without("criterion", "answer") });
  }
  if (filters.rater) active.push({ text: `Auditor: ${nameOf(choices.raters, filters.rater)}`, removeHref: without("rater") });
  if (filters.plan) active.push({ text: "One plan", removeHref: without("plan") });
  if (filters.import) active.push({ text: "One import", removeHref: without("import") });
  if (filters.reference) active.push({ text: `Reference has “${filters.reference}”`, removeHref: without("reference") });
  return active;
}

function fields(filters: RatingFilters, choices: Choices): Html {
  const any = { value: "", text: "Any" };
  const items = (list: readonly { value: string; text: string }[], chosen: string | undefined) =>
    [any, ...list].map((item) => ({ ...item, selected: item.value === (chosen ?? "") }));
  return html`${input({ id: "reference", name: "reference", label: { text: "Audit reference" }, value: filters.reference ?? "", autocomplete: "off" })}
${input({ id: "from", name: "from", type: "month", label: { text: "From month" }, value: filters.from ?? "", classes: "govuk-input--width-10" })}
${input({ id: "to", name: "to", type: "month", label: { text: "To month" }, value: filters.to ?? "", classes: "govuk-input--width-10" })}
${select({ id: "team", name: "team", label: { text: "Team" }, items: items(choices.teams.map((team) => ({ value: team.id, text: team.name })), filters.team) })}
${select({ id: "instrument", name: "instrument", label: { text: "Instrument" }, items: items(choices.instruments.map((entry) => ({ value: entry.instrumentId, text: entry.title })), filters.instrument) })}
${select({ id: "role", name: "role", label: { text: "Role" }, items: items(Object.entries(ratingRoles).map(([value, role]) => ({ value, text: role.label })), filters.role) })}
${select({ id: "rater", name: "rater", label: { text: "Auditor" }, items: items(choices.raters.map((rater) => ({ value: rater.id, text: rater.name })), filters.rater) })}`;
}

/** What the list says as a number, so that the figure that opened it can be found again. */
function totalsView({ filters, totals }: ListPage): Html {
  if (totals.ratings === 0 || totals.mean === null) return html``;
  if (totals.tools > 1) return html`<p class="govuk-body">${totals.ratings} ratings, made with several audit tools. Choose an instrument to see their average.</p>`;
  const what = filters.section ? `Section ${filters.section}` : "Score";
  const evenly = totals.teams > 1 && html` Each team counted once: <strong>${percentInWords(totals.meanOfTeams, 1)}</strong>.`;
  const monthly = totals.months > 1 && totals.meanOfMonths !== null && html` ${totals.teams > 1 ? "Each team and month" : "Each month"} counted once: <strong>${percentInWords(totals.meanOfMonths, 1)}</strong>.`;
  return html`<p class="govuk-body">${what}: on average <strong>${percentInWords(totals.mean, 1)}</strong> over ${totals.ratings === 1 ? "one rating" : `${totals.ratings} ratings`}.${evenly}${monthly}</p>`;
}

function rowsView(page: ListPage): Html {
  const { filters, sort } = page;
  const heading = (text: string, by: string, format?: "numeric"): TableCell => sortableHeading({
    text, by, sort, ...(format && { format }),
    ...(by === "date" || by === "score" ? { first: "descending" as const } : {}),
    hrefFor: (next) => ratingsPaths.list({ ...filters, sort: next.by, direction: next.direction === "ascending" ? "asc" : "desc" }),
  });
  return responsiveTable({
    phone: "cards",
    caption: "Ratings",
    captionClasses: "govuk-visually-hidden",
    firstCellIsHeader: true,
    head: [
      heading("Audit", "reference"), heading("Date", "date"), heading("Team", "team"), heading("Auditor", "rater"), { text: "Role" }, { text: "Plan" },
      ...(filters.section ? [{ text: `Section ${filters.section}`, format: "numeric" as const }] : []),
      ...(filters.criterion ? [{ text: filters.criterion }] : []),
      heading("Score", "score", "numeric"),
    ],
    rows: page.rows.map((row) => [
      { html: html`<a class="govuk-link" href="${ratingsPaths.rating(row.id)}">${row.reference}</a>` },
      { text: dateInWords(row.ratedOn) },
      { text: row.teamName ?? "No team" },
      { html: html`${row.raterName}${row.raterDiscipline && html`<br><span class="gt-quiet">${row.raterDiscipline}</span>`}` },
      { text: ratingRoles[row.role].label },
      row.planId === null ? { text: "Not linked" } : page.planHref === null ? { text: row.planReference ?? "" } : { html: html`<a class="govuk-link" href="${page.planHref(row.planId)}">${row.planReference}</a>` },
      ...(filters.section ? [{ text: percentInWords(row.sectionPercent), format: "numeric" as const }] : []),
      ...(filters.criterion ? [{ text: row.answer ?? "Not answered" }] : []),
      { html: html`${percentInWords(row.percent)}${row.grade && html`<br>${row.grade}`}`, format: "numeric" },
    ]),
  });
}

/** The list of ratings with its filters. */
export function listView(page: ListPage): Html {
  const { filters, totals } = page;
  const active = activeFilters(filters, page.choices);
  const direction = page.sort.direction === "ascending" ? "asc" as const : "desc" as const;
  const panel = filterPanel({
    action: ratingsPaths.list(), fields: fields(filters, page.choices), active, clearHref: ratingsPaths.list(),
    keep: { section: filters.section, criterion: filters.criterion, answer: filters.answer, plan: filters.plan, import: filters.import },
  });
  const list = totals.ratings === 0
    ? emptyState(active.length > 0
      ? { title: "No ratings like this", text: "No rating that was handed in fits these filters.", action: { text: "Clear all filters", href: ratingsPaths.list() } }
      : { title: "No ratings yet", text: "Ratings come from audits, or from a spreadsheet of audits made elsewhere.", action: { text: "Import ratings", href: "/imports/new" } })
    : html`${totalsView(page)}${rowsView(page)}${paging({
      page: page.page, size: page.size, total: totals.ratings, noun: "ratings",
      hrefFor: (number) => ratingsPaths.list({ ...filters, sort: page.sort.by, direction, page: number }),
    })}${page.mayExport && html`<p class="govuk-body"><a class="govuk-link" href="${ratingsPaths.export(filters)}">Download this list (CSV)</a></p>`}`;
  const ignored = page.ignored.length > 0 && html`<p class="govuk-body">The address held something that could not be used and was left out: ${page.ignored.join(", ")}.</p>`;
  return html`<h1 class="govuk-heading-l">Ratings</h1>${ignored}${withFilterPanel(panel, list)}`;
}
