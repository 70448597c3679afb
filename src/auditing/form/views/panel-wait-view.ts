import { button, html, responsiveTable, statusTag, type Html } from "../../../ui/index.ts";
import { assignmentStates } from "../../assignments/rules/assignment-states.ts";
import { formPaths } from "../paths.ts";
import type { Audit } from "../store/load-audit.ts";
import type { Panel } from "../store/panel.ts";

/** A panel whose members have not all handed in their own answers: who is waited for, and the chair's way to go ahead. */
export function panelWaitView({ audit, panel, csrf }: { audit: Audit; panel: Panel; csrf: Html }): Html {
  return html`<span class="govuk-caption-l">${audit.kindName}</span><h1 class="govuk-heading-l">Panel ${audit.reference}</h1>
<p class="govuk-body">Each member answers by themselves first, so that nobody follows the first who speaks. The panel begins when all have handed in.</p>
${responsiveTable({
    phone: "cards", caption: "Members", captionClasses: "govuk-table__caption--m", firstCellIsHeader: true, head: [{ text: "Member" }, { text: "Discipline" }, { text: "Own answers" }],
    rows: panel.members.map(({ name, discipline, state }) => [{ text: name }, { text: discipline || "–" }, { html: statusTag(assignmentStates, state) }]),
  })}
${panel.isChair ? html`<form method="post" action="${formPaths.begin(audit.id)}">${csrf}<h2 class="govuk-heading-m">You chair this panel</h2><p class="govuk-body">You can go ahead without those who are not ready. Their own answers can still be handed in later, but will not have been made apart.</p>${button({ text: "Go ahead now", classes: "govuk-button--secondary", preventDoubleClick: true })}</form>`
    : html`<p class="govuk-body">The chair can also begin the panel earlier.</p>`}
<p class="govuk-body"><a class="govuk-link" href="${formPaths.mine()}">Back to my audits</a></p>`;
}
