import { button, html, type Html } from "../../ui/index.ts";
import { faultList, type Faults } from "./form-faults.ts";

export type ConfirmPage = {
  csrf: Html;
  caption: string;
  title: string;
  body: Html;
  /** More of the form: fields that the step needs. */
  fields?: Html;
  action: string;
  buttonText: string;
  isWarning?: boolean;
  cancelHref: string;
  faults?: Faults;
};

/** Asks once more before something that cannot be taken back. */
export function confirmView(page: ConfirmPage): Html {
  return html`${faultList(page.faults ?? {})}
<span class="govuk-caption-l">${page.caption}</span><h1 class="govuk-heading-l">${page.title}</h1>
${page.body}
<form method="post" action="${page.action}" novalidate>${page.csrf}${page.fields}
<div class="govuk-button-group">${button({ text: page.buttonText, preventDoubleClick: true, ...(page.isWarning && { classes: "govuk-button--warning" }) })}
<a class="govuk-link" href="${page.cancelHref}">Cancel</a></div></form>`;
}
