import type { TypedDate } from "../../platform/index.ts";
import { button, checkboxes, dateInput, emptyState, errorSummary, html, radios, type Html } from "../../ui/index.ts";
import { moderationPaths } from "../paths.ts";
import type { OutsideAuditor, OutsideKind } from "./give-outside.ts";

export type TypedOutside = { accountId: string; kinds: readonly string[]; due: TypedDate };
export type OutsidePage = { csrf: Html; cycle: { id: string; name: string }; auditors: readonly OutsideAuditor[]; kinds: readonly OutsideKind[]; typed: TypedOutside; faults: Readonly<Record<string, string>> };

const had = ({ given, handedIn }: OutsideAuditor) => (given === 0 ? "Has none of this cycle yet" : `Has ${given} of this cycle, ${handedIn} handed in`);

/** Which documents of a cycle an outside auditor gets, and by when. */
export function outsideView({ csrf, cycle, auditors, kinds, typed, faults }: OutsidePage): Html {
  const fault = (id: string) => (faults[id] === undefined ? {} : { errorMessage: { text: faults[id] } });
  const title = html`<span class="govuk-caption-l">${cycle.name}</span><h1 class="govuk-heading-l">Give documents to an outside auditor</h1>
<p class="govuk-body">They sign in by themselves and see only what they were given. They rate with the same tools, without seeing the council’s own audits.</p>`;
  if (auditors.length === 0) return html`${title}${emptyState({ title: "Nobody is an outside auditor yet", text: "An administrator adds a person with the role “Outside auditor”. Or import their spreadsheet as ratings with the role “External audit”, with the references of this sample." })}`;
  if (kinds.length === 0) return html`${title}${emptyState({ title: "Nothing is drawn yet", text: "Draw the cycle’s sample first." })}`;
  return html`${Object.keys(faults).length > 0 && errorSummary({ titleText: "There is a problem", errorList: Object.entries(faults).map(([id, text]) => ({ text, href: `#${id}` })) })}
${title}
<form method="post" action="${moderationPaths.outside(cycle.id)}" novalidate>${csrf}
${radios({ name: "accountId", idPrefix: "accountId", value: typed.accountId, fieldset: { legend: { text: "Who audits them?", classes: "govuk-fieldset__legend--m" } }, ...fault("accountId"), items: auditors.map((auditor) => ({ value: auditor.accountId, text: auditor.name, hint: { text: had(auditor) } })) })}
${checkboxes({ name: "kinds", idPrefix: "kinds", values: [...typed.kinds], classes: "govuk-checkboxes--small", fieldset: { legend: { text: "Which kinds of document?", classes: "govuk-fieldset__legend--m" } }, ...fault("kinds"), items: kinds.map((kind) => ({ value: kind.kind, text: kind.kindName, hint: { text: `${kind.items} drawn` } })) })}
${dateInput({ id: "due", namePrefix: "due", fieldset: { legend: { text: "By when?", classes: "govuk-fieldset__legend--m" } }, ...fault("due-day"), values: { "due-day": typed.due.day, "due-month": typed.due.month, "due-year": typed.due.year } })}
${button({ text: "Give them", preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">Or from a spreadsheet</h2>
<p class="govuk-body">If they work in a spreadsheet of their own, ask for the references of this sample in it. Import it as ratings with the role “External audit”. A column “Absent advice” marks advice that was not there.</p>`;
}
