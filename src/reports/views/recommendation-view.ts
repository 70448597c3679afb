import { dateInWords } from "../../platform/index.ts";
import { button, html, radios, statusTag, summaryList, tag, textarea, timeline, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { isOverdue } from "../recommendations/is-overdue.ts";
import { nextStates, recommendationStates, type RecommendationState } from "../recommendations/recommendation-states.ts";
import type { RecommendationChange, RecommendationRow } from "../recommendations/store.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type RecommendationPage = {
  row: RecommendationRow;
  changes: readonly RecommendationChange[];
  today: string;
  mayMove: boolean;
  csrf: Html;
  faults: Faults;
  typed?: { state: string; note: string };
};

function titleOf({ fromState, toState }: RecommendationChange): string {
  if (fromState === null) return "Written";
  return fromState === toState ? "Note" : `From “${recommendationStates[fromState].words}” to “${recommendationStates[toState].words}”`;
}

function form({ row, csrf, faults, typed }: RecommendationPage): Html {
  const states: RecommendationState[] = [row.state, ...nextStates(row.state)];
  const chosen = typed?.state ?? row.state;
  return html`<h2 class="govuk-heading-m">Move it on</h2>
<form method="post" action="${reportsPaths.recommendation(row.id)}" novalidate>${csrf}<input type="hidden" name="revision" value="${row.revision}">
${radios({
    name: "state", idPrefix: "state", fieldset: { legend: { text: "State" } },
    items: states.map((state) => ({ value: state, text: state === row.state ? `${recommendationStates[state].words} (as it is)` : recommendationStates[state].words, checked: state === chosen })), ...faultOf(faults, "state"),
  })}
${textarea({ id: "note", name: "note", label: { text: "What has happened" }, hint: { text: "The next report shows the latest note. Never name a child." }, rows: 3, value: typed?.note ?? "", ...faultOf(faults, "note") })}
${button({ text: "Save", preventDoubleClick: true })}</form>
${recommendationStates[row.state].isOpen && html`<p class="govuk-body"><a class="govuk-link" href="${reportsPaths.reassign(row.id)}">Change owner or date</a></p>`}`;
}

/** One recommendation: what, who, by when, how it has come along, and for some the next step. */
export function recommendationView(page: RecommendationPage): Html {
  const { row, today } = page;
  const events = [...page.changes].reverse().map((change) => ({
    date: dateInWords(change.changedOn), isoDate: change.changedOn, title: titleOf(change),
    body: html`${change.note !== "" && html`<p class="govuk-body">${change.note}</p>`}${change.by && html`<p class="govuk-body-s gt-quiet">${change.by}</p>`}`,
  }));
  return html`${faultList(page.faults)}<h1 class="govuk-heading-l">Recommendation</h1>
<p class="govuk-body-l">${row.text}</p>
${summaryList({
    rows: [
      { key: { text: "Owner" }, value: { text: row.owner } },
      { key: { text: "Due" }, value: { html: html`${row.dueOn === null ? "No date set" : dateInWords(row.dueOn)}${isOverdue(row, today) && html` ${tag({ text: "Overdue", classes: "govuk-tag--red" })}`}` } },
      { key: { text: "State" }, value: { html: statusTag(recommendationStates, row.state) } },
      { key: { text: "First made in" }, value: { html: html`<a class="govuk-link" href="${reportsPaths.report(row.reportId)}">${row.reportTitle}</a>` } },
    ],
  })}
${page.mayMove && form(page)}
<h2 class="govuk-heading-m">History</h2>${timeline(events)}`;
}
