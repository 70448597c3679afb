import { button, html, input, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export function titleView({ csrf, reportId, title, faults }: { csrf: Html; reportId: string; title: string; faults: Faults }): Html {
  return html`${faultList(faults)}<h1 class="govuk-heading-l">Change the title</h1>
<form method="post" action="${reportsPaths.title(reportId)}" novalidate>${csrf}
${input({ id: "title", name: "title", label: { text: "Title of the report" }, value: title, ...faultOf(faults, "title") })}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${reportsPaths.report(reportId)}">Cancel</a></div></form>`;
}
