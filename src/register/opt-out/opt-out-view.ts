import { dateInWords, type TypedDate } from "../../platform/index.ts";
import { button, dateInput, errorSummary, html, type Html } from "../../ui/index.ts";
import { registerPaths } from "../paths.ts";

export type OptOutPage = { planId: string; reference: string; csrf: Html; optedOutOn: string | null; typed: TypedDate; fault: string | undefined };

const effect = html`<p class="govuk-body">The plan is then left out when samples are drawn. Audits that were made before stay. Other work with the plan goes on.</p>`;

/** One page to note what a family asked for, or that they changed their mind. */
export function optOutView({ planId, reference, csrf, optedOutOn, typed, fault }: OptOutPage): Html {
  const head = html`<span class="govuk-caption-l">${reference}</span>`;
  if (optedOutOn !== null) {
    return html`${head}<h1 class="govuk-heading-l">May this plan be audited again?</h1>
<p class="govuk-body">On ${dateInWords(optedOutOn)} the family asked that this plan is not audited.</p>
<form method="post" action="${registerPaths.optOut(planId)}" novalidate>${csrf}<input type="hidden" name="undo" value="yes">
<div class="govuk-button-group">${button({ text: "Yes, it may be audited again", preventDoubleClick: true })}<a class="govuk-link" href="${registerPaths.plan(planId)}">Cancel</a></div></form>`;
  }
  return html`${fault !== undefined && errorSummary({ errorList: [{ text: fault, href: "#asked-day" }] })}${head}
<h1 class="govuk-heading-l">The family does not want an audit</h1>
${effect}
<form method="post" action="${registerPaths.optOut(planId)}" novalidate>${csrf}
${dateInput({
  id: "asked", namePrefix: "asked", fieldset: { legend: { text: "When did the family ask?", classes: "govuk-fieldset__legend--m" } }, hint: { text: "For example, 30 11 2020" },
  values: { "asked-day": typed.day, "asked-month": typed.month, "asked-year": typed.year }, ...(fault !== undefined && { errorMessage: { text: fault } }),
})}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${registerPaths.plan(planId)}">Cancel</a></div></form>`;
}
