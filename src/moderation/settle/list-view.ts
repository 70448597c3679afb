import { ratingsPaths } from "../../auditing/index.ts";
import { dateInWords, percentInWords } from "../../platform/index.ts";
import { button, cards, emptyState, html, responsiveTable, select, statusTag, type Html } from "../../ui/index.ts";
import { moderationStates, type ModerationState } from "../compare/moderation-states.ts";
import { moderationPaths } from "../paths.ts";
import type { ModerationFilters, ModerationRow } from "./list-moderations.ts";

export type ModerationListPage = {
  /** All of the chosen cycle; the state's filter is applied for the table only. */
  rows: readonly ModerationRow[];
  filters: ModerationFilters;
  cycles: readonly { id: string; name: string; programmeName: string }[];
  me: string; today: string; seesAll: boolean;
  /** Where whoever has still to rate does so. */
  auditHref: string;
};

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
  return responsiveTable({
    phone: "cards", caption: headings[state], captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [
      { text: "Audit" }, { text: "Kind of document" }, { text: "Cycle" }, { text: "First rating" }, { text: "Second rating" },
      ...(scored ? [{ text: "First score", format: "numeric" as const }, { text: "Second score", format: "numeric" as const }, { text: "Apart, % points", format: "numeric" as const }] : [{ text: "Second rating due" }]),
      ...(state === "settled" ? [{ text: "Settled score", format: "numeric" as const }] : []),
    ],
    rows: rows.map((row) => [
      { html: html`<a class="govuk-link" href="${moderationPaths.moderation(row.id)}">${row.reference}</a>` },
      { text: row.kindName }, { html: html`${row.cycleName}<br><span class="gt-quiet">${row.programmeName}</span>` },
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
${shown.map((state) => {
    const ofState = rows.filter((row) => row.state === state);
    if (ofState.length === 0) return filters.state === undefined ? html`` : html`<p class="govuk-body">There are none.</p>`;
    return tableOf(state, ofState, page);
  })}`}
<p class="govuk-body"><a class="govuk-link" href="${ratingsPaths.list({ role: "settled" })}">See all settled ratings</a></p>`;
}
