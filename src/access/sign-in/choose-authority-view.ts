import { button, html, type Html, radios } from "../../ui/index.ts";
import { accessPaths } from "../paths.ts";

/** Asked of people whose address and password are right in several authorities. */
export const chooseAuthorityView = (view: { csrf: Html; next: string; authorities: readonly { id: string; name: string }[]; fault?: string }): Html => html`<form method="post" action="${accessPaths.chooseAuthority()}">
${view.csrf}<input type="hidden" name="next" value="${view.next}">
${radios({
  name: "authority", idPrefix: "authority",
  fieldset: { legend: { text: "Which authority do you want to work for?", classes: "govuk-fieldset__legend--l", isPageHeading: true } },
  hint: { text: "You have an account with each of these. To change later, sign out and sign in again." },
  items: view.authorities.map(({ id, name }) => ({ value: id, text: name })),
  ...(view.fault !== undefined && { errorMessage: { text: view.fault } }),
})}
${button({ text: "Continue" })}
</form>`;
