import { button, checkboxes, html, type Html, input, radios, select } from "../../ui/index.ts";
import { faultsOf } from "../password/set-password-view.ts";
import { allRoles, roles } from "../role.ts";
import { accessPaths } from "../paths.ts";
import { disciplines } from "./disciplines.ts";
import type { PersonErrors, PersonForm } from "./person-form.ts";

export type PersonView = {
  csrf: Html;
  action: string;
  /** undefined: a new person. */
  id?: string;
  title: string;
  form: PersonForm;
  errors: PersonErrors;
  teams: readonly { id: string; name: string }[];
  isDemo: boolean;
};

const fault = (text: string | undefined) => (text === undefined ? {} : { errorMessage: { text } });

/** The form of a person's account. */
export const personView = ({ csrf, action, id, title, form, errors, teams, isDemo }: PersonView): Html => html`${faultsOf(errors)}
<h1 class="govuk-heading-l">${title}</h1>
<form method="post" action="${action}" novalidate>
${csrf}
${input({ id: "name", name: "name", label: { text: "Name" }, value: form.name, ...fault(errors.name) })}
${input({ id: "email", name: "email", type: "email", label: { text: "Email address" }, hint: { text: "They sign in with it." }, value: form.email, spellcheck: false, ...fault(errors.email) })}
${input({ id: "jobTitle", name: "jobTitle", label: { text: "Job" }, value: form.jobTitle, ...fault(errors.jobTitle) })}
${radios({
  name: "discipline", idPrefix: "discipline", value: form.discipline,
  fieldset: { legend: { text: "Discipline", classes: "govuk-fieldset__legend--m" } }, hint: { text: "What they know. Audits are shared out by it. Leave it empty where it does not matter." },
  items: [
    ...disciplines.map((discipline) => ({ value: discipline, text: discipline })),
    { value: "other", text: "Other", conditional: { html: input({ id: "otherDiscipline", name: "otherDiscipline", label: { text: "Which discipline?" }, value: form.otherDiscipline, ...fault(errors.otherDiscipline) }) } },
    { value: "", text: "None" },
  ], ...fault(errors.discipline),
})}
${teams.length > 0 && select({ id: "team", name: "team", label: { text: "Team" }, items: [{ value: "", text: "None" }, ...teams.map((team) => ({ value: team.id, text: team.name }))], value: form.teamId, ...fault(errors.team) })}
${checkboxes({
  name: "roles", idPrefix: "roles", values: form.roles,
  fieldset: { legend: { text: "Roles", classes: "govuk-fieldset__legend--m" } }, hint: { text: "Choose all that apply." },
  items: allRoles.map((role) => ({ value: role, text: roles[role].label, hint: { text: roles[role].means } })), ...fault(errors.roles),
})}
${id !== undefined && radios({
  name: "active", idPrefix: "active", value: form.isActive ? "yes" : "no", classes: "govuk-radios--inline",
  fieldset: { legend: { text: "May this person sign in?", classes: "govuk-fieldset__legend--m" } }, hint: { text: "If not, they are signed out at once. What they did stays." },
  items: [{ value: "yes", text: "Yes" }, { value: "no", text: "No" }], ...fault(errors.active),
})}
${button({ text: id === undefined ? "Add person" : "Save", preventDoubleClick: true })}
</form>
${id !== undefined && !isDemo && html`<h2 class="govuk-heading-m">Password</h2>
<p class="govuk-body"><a class="govuk-link" href="${accessPaths.resetPassword(id)}">Let this person set a new password</a></p>`}`;
