import { button, checkboxes, emptyState, errorSummary, html, input, responsiveTable, type Html } from "../../ui/index.ts";
import { programmePaths } from "../programmes/paths.ts";
import type { AuditGroup, PossibleMember } from "./store.ts";

export type GroupErrors = Partial<Record<"name" | "discipline", string>>;
export type TypedGroup = { name: string; discipline: string; accountIds: readonly string[] };

export function groupListView({ groups, mayRun }: { groups: readonly AuditGroup[]; mayRun: boolean }): Html {
  return html`<h1 class="govuk-heading-l">Groups of auditors</h1>
<p class="govuk-body">A group audits or moderates the same kinds of document. Programmes share audits out among a group's people.</p>
${mayRun && button({ text: "Add a group", href: programmePaths.addGroup(), classes: "govuk-button--secondary" })}
${groups.length === 0 ? emptyState({ title: "There are no groups yet", text: "A programme that begins from a ready-made pattern brings its groups. You can also add them here." }) : responsiveTable({
    phone: "cards", caption: "Groups", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Group" }, { text: "Discipline" }, { text: "People" }, { text: "Programmes", format: "numeric" }],
    rows: groups.map((group) => [
      { html: html`<a class="govuk-link" href="${programmePaths.group(group.id)}">${group.name}</a>` },
      { text: group.discipline || "Several" },
      { text: group.members.length === 0 ? "Nobody yet" : group.members.map((member) => member.name).join(", ") },
      { text: String(group.programmes), format: "numeric" },
    ]),
  })}`;
}

const fault = (text: string | undefined) => (text === undefined ? {} : { errorMessage: { text } });

export function groupFormView({ csrf, id, typed, errors, people }: { csrf: Html; id: string | undefined; typed: TypedGroup; errors: GroupErrors; people: readonly PossibleMember[] }): Html {
  const faults = Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}` }));
  return html`${faults.length > 0 && errorSummary({ titleText: "There is a problem", errorList: faults })}
<h1 class="govuk-heading-l">${id === undefined ? "Add a group of auditors" : typed.name || "Group of auditors"}</h1>
<form method="post" action="${id === undefined ? programmePaths.addGroup() : programmePaths.group(id)}" novalidate>${csrf}
${input({ id: "name", name: "name", label: { text: "Name" }, hint: { text: "For example: DCO team" }, value: typed.name, ...fault(errors.name) })}
${input({ id: "discipline", name: "discipline", label: { text: "Discipline (optional)" }, hint: { text: "For example: Health. Leave it empty for a group of several disciplines." }, classes: "govuk-input--width-20", value: typed.discipline, ...fault(errors.discipline) })}
${people.length === 0 ? html`<p class="govuk-body">Nobody has a role yet that lets them audit. An administrator gives roles.</p>` : checkboxes({
    name: "accountIds", idPrefix: "accountIds", values: [...typed.accountIds], classes: "govuk-checkboxes--small",
    fieldset: { legend: { text: "Who belongs to it", classes: "govuk-fieldset__legend--m" } }, hint: { text: "People with a role that lets them audit or moderate." },
    items: people.map((person) => ({ value: person.accountId, text: person.name, hint: { text: [person.jobTitle, person.discipline].filter((part) => part !== "").join(" · ") } })),
  })}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${programmePaths.groups()}">Cancel</a></div></form>
${id !== undefined && html`<form method="post" action="${programmePaths.removeGroup(id)}">${csrf}${button({ text: "Remove this group", classes: "govuk-button--warning" })}</form>`}`;
}
