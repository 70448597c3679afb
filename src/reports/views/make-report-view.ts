import { button, html, input, select, type Html } from "../../ui/index.ts";
import { reportsPaths } from "../paths.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type MakeReportPage = {
  csrf: Html;
  values: { from: string; to: string; instrument: string; title: string };
  instruments: readonly { instrumentId: string; title: string }[];
  faults: Faults;
};

/** The form that makes a dip-sampling report. */
export function makeReportView({ csrf, values, instruments, faults }: MakeReportPage): Html {
  return html`${faultList(faults)}
<h1 class="govuk-heading-l">Make a dip-sampling report</h1>
<p class="govuk-body">The draft follows the ratings until it is published. You can change its words and add recommendations first.</p>
<form method="post" action="${reportsPaths.make("dip-sample")}" novalidate>${csrf}
${input({ id: "from", name: "from", type: "month", label: { text: "First month" }, hint: { text: "Year and month, for example 2020-07" }, classes: "govuk-input--width-10", value: values.from, ...faultOf(faults, "from") })}
${input({ id: "to", name: "to", type: "month", label: { text: "Last month" }, hint: { text: "For example 2020-09" }, classes: "govuk-input--width-10", value: values.to, ...faultOf(faults, "to") })}
${select({
    id: "instrument", name: "instrument", label: { text: "Audit tool" },
    items: instruments.map((each) => ({ value: each.instrumentId, text: each.title, selected: each.instrumentId === values.instrument })), ...faultOf(faults, "instrument"),
  })}
${input({ id: "title", name: "title", label: { text: "Title (optional)" }, hint: { text: "Left empty, it is numbered after the reports before it" }, value: values.title, ...faultOf(faults, "title") })}
${button({ text: "Make the draft", preventDoubleClick: true })}</form>`;
}
