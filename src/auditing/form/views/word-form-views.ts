import { button, errorSummary, html, textarea, type Html } from "../../../ui/index.ts";
import { formPaths } from "../paths.ts";
import type { Audit } from "../store/load-audit.ts";

type WordForm = { audit: Audit; csrf: Html; typed: string; error: string | undefined };

const form = ({ csrf, typed, error }: WordForm, { action, title, intro, label, hint, verb, warning }: { action: string; title: string; intro: Html; label: string; hint: string; verb: string; warning?: boolean }, back: string): Html => html`${error !== undefined && errorSummary({ titleText: "There is a problem", errorList: [{ text: error, href: "#words" }] })}
<h1 class="govuk-heading-l">${title}</h1>${intro}
<form method="post" action="${action}" novalidate>${csrf}
${textarea({ id: "words", name: "words", label: { text: label, classes: "govuk-label--m" }, hint: { text: hint }, value: typed, rows: 6, ...(error !== undefined && { errorMessage: { text: error } }) })}
<div class="govuk-button-group">${button({ text: verb, preventDoubleClick: true, ...(warning && { classes: "govuk-button--warning" }) })}<a class="govuk-link" href="${back}">Cancel</a></div></form>`;

export const sendBackView = (given: WordForm): Html => form(given, {
  action: formPaths.sendBack(given.audit.id), title: `Send ${given.audit.reference} back`, verb: "Send back",
  intro: html`<p class="govuk-body">${given.audit.person ?? "The auditor"} can then change the answers and hand in again. Until then the audit counts in no figure.</p>`,
  label: "What should be looked at again?", hint: "The auditor reads this at the top of the audit. Do not name the child.",
}, formPaths.form(given.audit.id));

export const withdrawView = (given: WordForm): Html => form(given, {
  action: formPaths.withdraw(given.audit.id), title: `Withdraw ${given.audit.reference}`, verb: "Withdraw this audit", warning: true,
  intro: html`<p class="govuk-body">The audit by ${given.audit.person ?? "this auditor"} no longer counts. What was answered is kept but not used. The document waits for another auditor.</p>`,
  label: "Why is it withdrawn?", hint: "For example: the wrong document was attached. Do not name the child.",
}, formPaths.form(given.audit.id));
