import { button, emptyState, html, input, radios, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type MakeProgrammeReportPage = { csrf: Html; programmes: readonly { id: string; name: string; code: string }[]; values: { programme: string; title: string }; faults: Faults };

/** The form that makes the report of a programme's year. */
export function makeProgrammeReportView({ csrf, programmes, values, faults }: MakeProgrammeReportPage): Html {
  if (programmes.length === 0) {
    return html`<h1 class="govuk-heading-l">Make the report of a programme’s year</h1>${emptyState({ title: "No programme runs yet", text: "A programme of audits in cycles has to run before there is anything to report." })}`;
  }
  return html`${faultList(faults)}
<h1 class="govuk-heading-l">Make the report of a programme’s year</h1>
<p class="govuk-body">It shows what the programme’s cycles found: every kind of document, outside audits, moderation and the answers to each question. The draft follows the audits until it is published.</p>
<form method="post" action="${reportsPaths.makeOfProgramme()}" novalidate>${csrf}
${radios({ name: "programme", idPrefix: "programme", fieldset: { legend: { text: "Programme" } }, items: programmes.map((each) => ({ value: each.id, text: each.name, hint: { text: `Code ${each.code}` }, checked: each.id === values.programme })), ...faultOf(faults, "programme") })}
${input({ id: "title", name: "title", label: { text: "Title (optional)" }, hint: { text: "Left empty, it is named after the programme" }, value: values.title, ...faultOf(faults, "title") })}
${button({ text: "Make the draft", preventDoubleClick: true })}</form>`;
}
