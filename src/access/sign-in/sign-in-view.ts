import { button, details, emptyState, errorSummary, html, type Html, input, insetText, passwordInput } from "../../ui/index.ts";
import { accessPaths } from "../paths.ts";
import { roles } from "../role.ts";
import type { DemoPerson } from "./list-demo-people.ts";

export type SignInView = {
  csrf: Html;
  next: string;
  email: string;
  /** What was wrong with the last try. */
  fault?: string;
  /** Nobody has an account yet, so nobody could sign in. */
  isEmpty: boolean;
  /** The demonstration's people; undefined where they may not be chosen. */
  people?: readonly DemoPerson[];
};

const passwordForm = ({ csrf, next, email, fault }: SignInView): Html => html`<form method="post" action="${accessPaths.signIn()}" novalidate>
${csrf}<input type="hidden" name="next" value="${next}">
${input({ id: "email", name: "email", type: "email", label: { text: "Email address" }, value: email, autocomplete: "username", spellcheck: false, ...(fault !== undefined && { errorMessage: { text: fault } }) })}
${passwordInput({ id: "password", name: "password", label: { text: "Password" } })}
${button({ text: "Sign in", preventDoubleClick: true })}
</form>`;

const person = ({ csrf, next }: SignInView, one: DemoPerson): Html => html`<li class="gt-people__one">
<form method="post" action="${accessPaths.signInAsDemoPerson()}">
${csrf}<input type="hidden" name="next" value="${next}"><input type="hidden" name="authority" value="${one.authorityId}"><input type="hidden" name="account" value="${one.accountId}">
<button type="submit" class="gt-people__button"><span class="gt-people__name">${one.name}</span> <span class="gt-people__job">${one.jobTitle}</span> <span class="gt-people__roles">${one.roles.map((role) => roles[role].label).join(", ")}</span></button>
</form></li>`;

const demonstration = (view: SignInView, people: readonly DemoPerson[]): Html => html`<p class="govuk-body">Choose who you want to be. No password is needed: this is a demonstration, and every person and child in it is invented.</p>
${[...new Set(people.map((one) => one.authorityName))].map((name) => html`<h2 class="govuk-heading-m">${name}</h2>
<ul class="gt-people">${people.filter((one) => one.authorityName === name).map((one) => person(view, one))}</ul>`)}`;

const howToBegin = insetText({ html: html`<p class="govuk-body">Nobody has an account here yet. The first ones are made on the machine that runs Goldenthread:</p>
<pre class="gt-command" tabindex="0" aria-label="Commands"><code>bin/goldenthread user authority add "Your council" --code 999
bin/goldenthread user add --email you@council.example --name "Your Name" --role administrator</code></pre>
<p class="govuk-body">The second asks for a password. Then sign in here: the rest is done under People.</p>` });

/** Where people sign in. */
export const signInView = (view: SignInView): Html => html`${view.fault !== undefined && errorSummary({ errorList: [{ text: view.fault, href: "#email" }] })}
<h1 class="govuk-heading-l">Sign in</h1>
${view.isEmpty && howToBegin}
${view.people === undefined
  ? passwordForm(view)
  : html`${view.people.length === 0
    ? emptyState({ title: "There is no demonstration council in this database", text: "Sign in with an email address and a password." })
    : demonstration(view, view.people)}
${details({ summaryText: "Sign in with an email address and a password", open: view.fault !== undefined || view.people.length === 0, html: passwordForm(view) })}`}`;
