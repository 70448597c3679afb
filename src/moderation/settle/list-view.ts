import { ratingsPaths } from "../../auditing/index.ts";
import { dateInWords, percentInWords } from "../../platform/index.ts";
import { button, cards, emptyState, html, paging, responsiveTable, select, statusTag, type Html } from "../../ui/index.ts";
import { moderationStates, type ModerationState } from "../compare/moderation-states.ts";
import { moderationPaths } from "../paths.ts";
import type { ModerationFilters, ModerationRow } from "./list-moderations.ts";

export type ModerationListPage = {
  /** All of the chosen cycle; the state's filter is applied for the table only. */
  rows: readonly ModerationRow[];
  filters: ModerationFilters;
  cycles: readonly { id: string; name: string; programmeName: string }[];
  me: string; today: string; seesAll: boolean; seesDifferences: boolean;
  /** Of one state's list; from 1. */
  page: number;
  /** Where whoever has still to rate does so. */
  auditHref: string;
};

/** So many rows of each state stand on the first page; a state's own list has pages. */
const firstRows = 10;
const pageSize = 50;

const order: readonly ModerationState[] = ["comparing", "waiting", "settled"];
const headings: Readonly<Record<ModerationState, string>> = { comparing: "To be compared and settled", waiting: "Waiting for ratings", settled: "Settled" };
const rated = (name: string | null, state: string) => html`${name ?? "Nobody yet"}<br><span class="gt-quiet">${state === "handed-in" ? "handed in" : state === "started" ? "begun" : state === "sent-back" ? "sent back" : "not begun"}</span>`;
const pointsApart = (row: ModerationRow) => {
  if (row.firstPercent === null || row.secondPercent === null) return "–";
  const apart = Math.round(row.secondPercent - row.firstPercent);
  return apart === 0 ? "0" : `${apart > 0 ? "+" : "−"}${Math.abs(apart)}`;
};

function tableOf(state: ModerationState, rows: readonly ModerationRow[], page: ModerationListPage): Html {
  const scored = state !== "waiting";
  const oneCycle = page.filters.cycle !== undefined;
  const several = new Set(page.rows.map((row) => row.programmeName)).size > 1;
  return responsiveTable({
    phone: "cards", caption: headings[state], captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [
      { text: "Audit" }, { text: "Kind of document" }, ...(oneCycle ? [] : [{ text: "Cycle" }]), { text: "First rating" }, { text: "Second rating" },
      ...(scored ? [{ text: "First score", format: "numeric" as const }, { text: "Second score", format: "numeric" as const }, { text: "Apart, % points", format: "numeric" as const }] : [{ text: "Second rating due" }]),
      ...(state === "settled" ? [{ text: "Settled score", format: "numeric" as const }] : []),
    ],
    rows: rows.map((row) => [
      { html: html`<a class="govuk-link" href="${moderationPaths.moderation(row.id)}">${row.reference}</a>` },
      { text: row.kindName }, ...(oneCycle ? [] : [{ html: html`${row.cycleName}${several && html`<br><span class="gt-quiet">${row.programmeName}</span>`}` }]),
      scored ? { text: row.first ?? "–" } : { html: rated(row.first, row.firstState) }, scored ? { text: row.second ?? "–" } : { html: rated(row.second, row.secondState) },
      ...(scored
        ? [{ text: percentInWords(row.firstPercent), format: "numeric" as const }, { text: percentInWords(row.secondPercent), format: "numeric" as const }, { text: pointsApart(row), format: "numeric" as const }]
        : [{ html: html`${dateInWords(row.dueOn)}${row.dueOn < page.today && row.secondState !== "handed-in" && html` <strong class="govuk-tag govuk-tag--red">Late</strong>`}` }]),
      ...(state === "settled" ? [{ text: percentInWords(row.settledPercent), format: "numeric" as const }] : []),
    ]),
  });
}

function filterForm(page: ModerationListPage): Html {
  if (page.cycles.length < 2 && page.filters.cycle === undefined) return html``;
  return html`<form method="get" action="${moderationPaths.list()}" role="search" aria-label="Choose a cycle">
${page.filters.state !== undefined && html`<input type="hidden" name="state" value="${page.filters.state}">`}
${select({ id: "cycle", name: "cycle", label: { text: "Cycle" }, value: page.filters.cycle ?? "", items: [{ value: "", text: "All cycles" }, ...page.cycles.map((cycle) => ({ value: cycle.id, text: `${cycle.name}, ${cycle.programmeName}` }))] })}
${button({ text: "Show", classes: "govuk-button--secondary" })}</form>`;
}

function stateView(state: ModerationState, rows: readonly ModerationRow[], page: ModerationListPage): Html {
  const { filters } = page;
  if (filters.state === undefined) {
    return html`${rows.length > 0 && tableOf(state, rows.slice(0, firstRows), page)}${rows.length > firstRows && html`<p class="govuk-body"><a class="govuk-link" href="${moderationPaths.list({ cycle: filters.cycle, state })}">See all ${rows.length}<span class="govuk-visually-hidden">: ${headings[state].toLowerCase()}</span></a></p>`}`;
  }
  if (rows.length === 0) return html`<p class="govuk-body">There are none.</p>`;
  const number = Math.min(Math.max(1, page.page), Math.ceil(rows.length / pageSize));
  return html`${tableOf(state, rows.slice((number - 1) * pageSize, number * pageSize), page)}${paging({ page: number, size: pageSize, total: rows.length, noun: "documents", hrefFor: (next) => moderationPaths.list({ cycle: filters.cycle, state, page: next }) })}`;
}

/** What waits to be rated, compared and settled. */
export function moderationListView(page: ModerationListPage): Html {
  const { rows, filters } = page;
  const count = (state: ModerationState) => rows.filter((row) => row.state === state).length;
  const mine = rows.filter((row) => row.state === "waiting" && ((row.firstAccountId === page.me && row.firstState !== "handed-in") || (row.secondAccountId === page.me && row.secondState !== "handed-in"))).length;
  const shown = order.filter((state) => filters.state === undefined || filters.state === state);
  return html`<h1 class="govuk-heading-l">Moderation</h1>
<p class="govuk-body">${page.seesAll ? "Documents that two people rate without seeing one another’s answers." : "Your documents that two people rate without seeing one another’s answers."} When both have handed in, they look at the differences and settle them.</p>
${mine > 0 && html`<p class="govuk-body-l">${mine === 1 ? "One document waits" : `${mine} documents wait`} for your rating. <a class="govuk-link" href="${page.auditHref}">Go to my audits</a></p>`}
${filterForm(page)}
${rows.length === 0 ? emptyState({ title: "Nothing is rated twice yet", text: "A programme says which share of each kind of document is rated a second time. When its sample is drawn, the second ratings stand here." }) : html`
${cards(order.map((state) => ({ title: moderationStates[state].words, figure: count(state), href: moderationPaths.list({ cycle: filters.cycle, state }), ...(state === "comparing" && count(state) > 0 && { calls: true }) })))}
${filters.state !== undefined && html`<p class="govuk-body">Showing only: ${statusTag(moderationStates, filters.state)} <a class="govuk-link" href="${moderationPaths.list({ cycle: filters.cycle })}">Show all</a></p>`}
${shown.map((state) => stateView(state, rows.filter((row) => row.state === state), page))}`}
<h2 class="govuk-heading-m">More about differences</h2>
<ul class="govuk-list">
${page.seesDifferences && html`<li><a class="govuk-link" href="${moderationPaths.agreement({ role1: "internal", role2: "moderation", cycle1: filters.cycle, cycle2: filters.cycle })}">How far auditors and moderators agree</a></li>
<li><a class="govuk-link" href="${moderationPaths.severity()}">How strict each auditor is</a></li>`}
${filters.cycle !== undefined && html`<li><a class="govuk-link" href="${moderationPaths.calibration(filters.cycle)}">Calibration in this cycle</a></li>`}
${filters.cycle !== undefined && page.seesAll && html`<li><a class="govuk-link" href="${moderationPaths.outside(filters.cycle)}">Give documents of this cycle to an outside auditor</a></li>`}
<li><a class="govuk-link" href="${ratingsPaths.list({ role: "settled" })}">All settled ratings</a></li></ul>`;
}
