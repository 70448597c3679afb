import { dateInWords } from "../../platform/index.ts";
import { button, dateInput, html, input, insetText, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import type { RecommendationErrors, TypedRecommendation } from "../recommendations/read-recommendation.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type ReassignPage = {
  csrf: Html;
  id: string;
  text: string;
  revision: number;
  typed: TypedRecommendation;
  errors: RecommendationErrors;
  theirs?: { owner: string; dueOn: string | null };
};

/** Who is to do a recommendation, and by when. */
export function reassignView({ csrf, id, text, revision, typed, errors, theirs }: ReassignPage): Html {
  const faults: Faults = {
    ...(theirs && { owner: "Somebody else has changed this meanwhile. Nothing was saved: compare, then save yours or keep theirs." }),
    ...(errors.owner && { owner: errors.owner }), ...(errors.due && { "due-day": errors.due }),
  };
  return html`${faultList(faults)}<h1 class="govuk-heading-l">Change owner or date</h1>
<p class="govuk-body">${text}</p>
${theirs && insetText({ html: html`<h2 class="govuk-heading-s">Theirs, which stands now</h2><p class="govuk-body">${theirs.owner}${theirs.dueOn !== null && `, due ${dateInWords(theirs.dueOn)}`}</p>` })}
<p class="govuk-body">The published report stays as it was. The history keeps what you change.</p>
<form method="post" action="${reportsPaths.reassign(id)}" novalidate>${csrf}<input type="hidden" name="revision" value="${revision}">
${input({ id: "owner", name: "owner", label: { text: "Who is to do it" }, value: typed.owner, ...faultOf(faults, "owner") })}
${dateInput({
    id: "due", namePrefix: "due", fieldset: { legend: { text: "By when (optional)" } }, hint: { text: "For example, 30 11 2020" },
    values: { "due-day": typed.day, "due-month": typed.month, "due-year": typed.year }, ...faultOf(faults, "due-day"),
  })}
<div class="govuk-button-group">${button({ text: theirs ? "Save mine in place of theirs" : "Save", preventDoubleClick: true })}<a class="govuk-link" href="${reportsPaths.recommendation(id)}">${theirs ? "Keep theirs" : "Cancel"}</a></div></form>`;
}
