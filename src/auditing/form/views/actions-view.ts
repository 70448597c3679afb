import { dateInWords, type TypedDate } from "../../../platform/index.ts";
import { button, emptyState, html, input, responsiveTable, statusTag, type Html } from "../../../ui/index.ts";
import { dateField, faultOf, faultSummary, type Faults } from "../../programmes/form-parts.ts";
import { formPaths } from "../paths.ts";
import { actionStates } from "../rules/action-states.ts";
import type { AuditAction } from "../store/actions.ts";
import type { Audit } from "../store/load-audit.ts";

export type TypedAction = { text: string; lead: string; due: TypedDate };
export type ActionsToShow = { audit: Audit; actions: readonly AuditAction[]; mayAct: boolean; csrf: Html; typed: TypedAction; faults: Faults; today: string };

/** What a panel agreed to do: each with the name of who leads it. */
export function actionsView({ audit, actions, mayAct, csrf, typed, faults, today }: ActionsToShow): Html {
  return html`${faultSummary(faults)}<span class="govuk-caption-l">${audit.reference}</span><h1 class="govuk-heading-l">Actions agreed</h1>
${actions.length === 0 ? emptyState({ title: "No action is agreed yet", text: "Whatever the panel wants done stands here, with the person who leads it." }) : responsiveTable({
    phone: "cards", caption: "Actions", captionClasses: "govuk-visually-hidden",
    head: [{ text: "What" }, { text: "Lead" }, { text: "By" }, { text: "State" }, ...(mayAct ? [{ text: "End it" }] : [])],
    rows: actions.map((action) => [
      { html: html`${action.text}${action.note !== "" && html`<br><span class="gt-quiet">${action.note}</span>`}` }, { text: action.lead },
      { html: html`${action.dueOn === null ? "–" : dateInWords(action.dueOn)}${action.state === "open" && action.dueOn !== null && action.dueOn < today && html` <strong>overdue</strong>`}` },
      { html: statusTag(actionStates, action.state) },
      ...(mayAct ? [{ html: action.state === "open" ? endView(audit, action, csrf) : html`–` }] : []),
    ]),
  })}
${mayAct && html`<h2 class="govuk-heading-m">Add an action</h2><form method="post" action="${formPaths.actions(audit.id)}" novalidate>${csrf}
${input({ id: "text", name: "text", label: { text: "What is to be done" }, hint: { text: "Do not name the child." }, value: typed.text, ...faultOf(faults, "text") })}
${input({ id: "lead", name: "lead", label: { text: "Who leads it" }, classes: "govuk-input--width-20", value: typed.lead, ...faultOf(faults, "lead") })}
${dateField("due", "By when (optional)", typed.due, faults)}
${button({ text: "Add", preventDoubleClick: true })}</form>`}
<p class="govuk-body"><a class="govuk-link" href="${formPaths.form(audit.id)}">Back to the audit</a></p>`;
}

const endView = (audit: Audit, action: AuditAction, csrf: Html): Html => html`<form class="gt-end-action" method="post" action="${formPaths.action(audit.id, action.id)}">${csrf}
<label class="govuk-visually-hidden" for="note-${action.id}">A note on ending it</label><input class="govuk-input govuk-input--width-10" id="note-${action.id}" name="note" placeholder="Note (optional)" maxlength="300">
<button class="govuk-button govuk-button--secondary gt-button--small" name="state" value="done">Done</button> <button class="govuk-button govuk-button--secondary gt-button--small" name="state" value="dropped">Drop</button></form>`;
