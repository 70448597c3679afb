import { button, emptyState, html, input, radios, type Html } from "../../ui/index.ts";
import type { ReportKind } from "../kinds/report-kind.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type MakeProgrammeReportPage = { csrf: Html; kind: ReportKind; programmes: readonly { id: string; name: string; code: string }[]; values: { programme: string; title: string }; faults: Faults };

/** The form that makes a report about a programme. */
export function makeProgrammeReportView({ csrf, kind, programmes, values, faults }: MakeProgrammeReportPage): Html {
  const heading = html`<h1 class="govuk-heading-l">Make a report: ${kind.name}</h1>`;
  if (programmes.length === 0) return html`${heading}${emptyState({ title: "No programme runs yet", text: "A programme of audits in cycles has to run before there is anything to report." })}`;
  return html`${faultList(faults)}
${heading}
<p class="govuk-body">${kind.purpose} The draft follows the audits until it is published.</p>
<form method="post" action="${reportsPaths.make(kind.id)}" novalidate>${csrf}
${radios({ name: "programme", idPrefix: "programme", fieldset: { legend: { text: "Programme" } }, items: programmes.map((each) => ({ value: each.id, text: each.name, hint: { text: `Code ${each.code}` }, checked: each.id === values.programme })), ...faultOf(faults, "programme") })}
${input({ id: "title", name: "title", label: { text: "Title (optional)" }, hint: { text: "Left empty, it is named after the programme" }, value: values.title, ...faultOf(faults, "title") })}
${button({ text: "Make the draft", preventDoubleClick: true })}</form>`;
}
