import { button, errorSummary, html, type Html, passwordInput } from "../../ui/index.ts";
import { LEAST_CHARACTERS } from "./password-fault.ts";

export type PasswordErrors = { current?: string; password?: string; again?: string };

/** Lists the faults of a form at its top, each leading to its field. */
export const faultsOf = (errors: Readonly<Record<string, string | undefined>>): Html | false => {
  const list = Object.entries(errors).filter((each): each is [string, string] => each[1] !== undefined);
  return list.length > 0 && errorSummary({ errorList: list.map(([field, text]) => ({ text, href: `#${field}` })) });
};

/** The two fields of a new password. */
export const newPasswordFields = (errors: PasswordErrors): Html => html`${passwordInput({
  id: "password", name: "password", label: { text: "New password" }, autocomplete: "new-password",
  hint: { text: `At least ${LEAST_CHARACTERS} characters. Three words that do not belong together are easy to remember and hard to guess.` },
  ...(errors.password !== undefined && { errorMessage: { text: errors.password } }),
})}
${passwordInput({
  id: "again", name: "again", label: { text: "New password again" }, autocomplete: "new-password",
  ...(errors.again !== undefined && { errorMessage: { text: errors.again } }),
})}`;

/** The page of a one-time link. */
export const setPasswordView = (view: { csrf: Html; action: string; name: string; authorityName: string; email: string; errors: PasswordErrors }): Html => html`${faultsOf(view.errors)}
<h1 class="govuk-heading-l">Choose your password</h1>
<p class="govuk-body">For ${view.name}, ${view.authorityName}. You sign in with your email address, ${view.email}, and this password.</p>
<form method="post" action="${view.action}" novalidate>
${view.csrf}<input type="hidden" name="username" value="${view.email}" autocomplete="username">
${newPasswordFields(view.errors)}
${button({ text: "Set password and sign in", preventDoubleClick: true })}
</form>`;
