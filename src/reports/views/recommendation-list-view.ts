import { dateInWords } from "../../platform/index.ts";
import { emptyState, html, responsiveTable, statusTag, tag, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { isOverdue } from "../recommendations/is-overdue.ts";
import { recommendationStates } from "../recommendations/recommendation-states.ts";
import type { RecommendationRow } from "../recommendations/store.ts";

export const recommendationChoices = { open: "Open", overdue: "Overdue", closed: "Done or dropped", all: "All" } as const;
export type RecommendationChoice = keyof typeof recommendationChoices;

/** Recommendations of all published reports. */
export function recommendationListView(page: { rows: readonly RecommendationRow[]; show: RecommendationChoice; today: string }): Html {
  const { rows, show, today } = page;
  const choices = html`<ul class="govuk-list gt-choices" aria-label="Show">${Object.entries(recommendationChoices).map(([each, text]) => html`<li>${each === show
    ? html`<strong aria-current="true">${text}</strong>`
    : html`<a class="govuk-link" href="${reportsPaths.recommendations({ show: each })}">${text}</a>`}</li>
`)}</ul>`;
  const list = rows.length === 0
    ? emptyState({ title: show === "overdue" ? "Nothing is overdue" : "No recommendations here", text: "Recommendations come from published reports and are carried forward until they are done." })
    : responsiveTable({
      phone: "cards", classes: "gt-table-cards--long", caption: "Recommendations", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
      head: [{ text: "Recommendation" }, { text: "Owner" }, { text: "Due" }, { text: "State" }, { text: "First made in" }],
      rows: rows.map((row) => [
        { html: html`<a class="govuk-link" href="${reportsPaths.recommendation(row.id)}">${row.text}</a>` },
        { text: row.owner },
        { html: html`<span>${row.dueOn === null ? "No date set" : dateInWords(row.dueOn)}${isOverdue(row, today) && html` ${tag({ text: "Overdue", classes: "govuk-tag--red" })}`}</span>` },
        { html: statusTag(recommendationStates, row.state) },
        { html: html`<a class="govuk-link" href="${reportsPaths.report(row.reportId)}">${row.reportTitle}</a>` },
      ]),
    });
  return html`<h1 class="govuk-heading-l">Recommendations</h1>${choices}${list}
${rows.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${reportsPaths.recommendationsCsv({ show })}">Download this list (CSV)</a></p>`}`;
}
