import { button, html, input, type Html } from "../../ui/index.ts";
import type { ReportKind } from "../kinds/report-kind.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type MakeMonthsReportPage = { csrf: Html; kind: ReportKind; values: { from: string; to: string; title: string }; faults: Faults };

/** The form that makes a report about the whole council in some months. */
export const makeMonthsReportView = ({ csrf, kind, values, faults }: MakeMonthsReportPage): Html => html`${faultList(faults)}
<h1 class="govuk-heading-l">Make a report: ${kind.name}</h1>
<p class="govuk-body">${kind.purpose} The draft follows the figures until it is published.</p>
<form method="post" action="${reportsPaths.make(kind.id)}" novalidate>${csrf}
${input({ id: "from", name: "from", type: "month", label: { text: "First month" }, hint: { text: "Year and month, for example 2020-07" }, classes: "govuk-input--width-10", value: values.from, ...faultOf(faults, "from") })}
${input({ id: "to", name: "to", type: "month", label: { text: "Last month" }, hint: { text: "For example 2020-09" }, classes: "govuk-input--width-10", value: values.to, ...faultOf(faults, "to") })}
${input({ id: "title", name: "title", label: { text: "Title (optional)" }, hint: { text: "Left empty, it is named after the months" }, value: values.title, ...faultOf(faults, "title") })}
${button({ text: "Make the draft", preventDoubleClick: true })}</form>`;
