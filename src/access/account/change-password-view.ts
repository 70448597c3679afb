import { button, html, type Html, passwordInput } from "../../ui/index.ts";
import { faultsOf, newPasswordFields, type PasswordErrors } from "../password/set-password-view.ts";
import { accessPaths } from "../paths.ts";

export const changePasswordView = (view: { csrf: Html; email: string; errors: PasswordErrors }): Html => html`${faultsOf(view.errors)}
<h1 class="govuk-heading-l">Change your password</h1>
<form method="post" action="${accessPaths.changePassword()}" novalidate>
${view.csrf}<input type="hidden" name="username" value="${view.email}" autocomplete="username">
${passwordInput({ id: "current", name: "current", label: { text: "Your password now" }, ...(view.errors.current !== undefined && { errorMessage: { text: view.errors.current } }) })}
${newPasswordFields(view.errors)}
<p class="govuk-body">Wherever else you are signed in, you are then signed out.</p>
${button({ text: "Change password", preventDoubleClick: true })}
</form>`;
