import { html, type Html } from "../../ui/index.ts";
import { reportKindIds } from "../document/report-kind-id.ts";
import { reportKinds } from "../kinds/report-kinds.ts";
import { reportsPaths } from "../paths.ts";

/** Which report to make, and for whom each is. */
export const chooseKindView = (): Html => html`<h1 class="govuk-heading-l">Make a report</h1>
<p class="govuk-body">Each begins as a draft. Its figures follow the audits until it is published; then it stays as it was.</p>
<ul class="govuk-list gt-report-kinds">${reportKindIds.map((id) => html`<li class="govuk-!-margin-bottom-5"><a class="govuk-link govuk-!-font-weight-bold" href="${reportsPaths.make(id)}">${reportKinds[id].name}</a><br>${reportKinds[id].purpose}</li>
`)}</ul>`;
