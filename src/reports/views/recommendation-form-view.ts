import { dateInWords, typedDateOf } from "../../platform/index.ts";
import { button, dateInput, html, input, insetText, textarea, type Html } from "../../ui/index.ts";
import type { ReportRecommendation } from "../dip-sample/content.ts";
import { reportsPaths } from "../paths.ts";
import type { RecommendationErrors, TypedRecommendation } from "../recommendations/read-recommendation.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type RecommendationFormPage = {
  csrf: Html;
  reportId: string;
  reportTitle: string;
  /** Null for a new one. */
  id: string | null;
  revision: number;
  typed: TypedRecommendation;
  errors: RecommendationErrors;
  theirs?: Omit<ReportRecommendation, "id">;
};

export const typedFrom = (words: Omit<ReportRecommendation, "id">): TypedRecommendation => ({ text: words.text, owner: words.owner, ...typedDateOf(words.dueOn) });

/** A recommendation of a draft: what, who, by when. */
export function recommendationFormView(page: RecommendationFormPage): Html {
  const { reportId, id, typed, errors, theirs } = page;
  const faults: Faults = {
    ...(theirs && { text: "Somebody else has changed this recommendation meanwhile. Nothing was saved: compare, then save yours or keep theirs." }),
    ...(errors.text && { text: errors.text }), ...(errors.owner && { owner: errors.owner }), ...(errors.due && { "due-day": errors.due }),
  };
  return html`${faultList(faults)}
<span class="govuk-caption-l">${page.reportTitle}</span><h1 class="govuk-heading-l">${id === null ? "Add a recommendation" : "Change a recommendation"}</h1>
${theirs && insetText({ html: html`<h2 class="govuk-heading-s">Theirs, which stands now</h2><p class="govuk-body">${theirs.text}</p><p class="govuk-body">${theirs.owner}${theirs.dueOn !== null && `, due ${dateInWords(theirs.dueOn)}`}</p>` })}
<form method="post" action="${id === null ? reportsPaths.addRecommendation(reportId) : reportsPaths.editRecommendation(reportId, id)}" novalidate>${page.csrf}
<input type="hidden" name="revision" value="${page.revision}">
${textarea({ id: "text", name: "text", label: { text: "What is to be done" }, hint: { text: "Never name a child" }, rows: 4, value: typed.text, ...faultOf(faults, "text") })}
${input({ id: "owner", name: "owner", label: { text: "Who is to do it" }, hint: { text: "A job or a team, such as “Assistant Team Manager and Senior EP”" }, value: typed.owner, ...faultOf(faults, "owner") })}
${dateInput({
    id: "due", namePrefix: "due", fieldset: { legend: { text: "By when (optional)" } }, hint: { text: "For example, 30 11 2020" },
    values: { "due-day": typed.day, "due-month": typed.month, "due-year": typed.year }, ...faultOf(faults, "due-day"),
  })}
<div class="govuk-button-group">${button({ text: theirs ? "Save mine in place of theirs" : "Save", preventDoubleClick: true })}
<a class="govuk-link" href="${reportsPaths.report(reportId)}#recommendations">${theirs ? "Keep theirs" : "Cancel"}</a>
${id !== null && html`<a class="govuk-link" href="${reportsPaths.removeRecommendation(reportId, id)}">Remove it</a>`}</div></form>`;
}
