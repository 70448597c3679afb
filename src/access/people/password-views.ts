import { button, html, type Html, panel, warningText } from "../../ui/index.ts";
import { LINK_DAYS } from "../password/password-link.ts";
import { accessPaths } from "../paths.ts";

/** Asked before a person's password stops working. */
export const resetPasswordView = (view: { csrf: Html; id: string; name: string }): Html => html`<h1 class="govuk-heading-l">Let ${view.name} set a new password</h1>
${warningText({ text: "Their password stops working now, and wherever they are signed in they are signed out." })}
<p class="govuk-body">You then see a link, once. Send it to them in a way that reaches nobody else.</p>
<form method="post" action="${accessPaths.resetPassword(view.id)}">${view.csrf}${button({ text: "Make a link", preventDoubleClick: true })}</form>`;

/** The one time that a link is shown. */
export const passwordLinkView = (view: { name: string; link: string; title: string }): Html => html`${panel({ titleText: view.title, text: view.name })}
<p class="govuk-body">Send this link to ${view.name}, in a way that reaches nobody else. With it they choose their password, once, within ${LINK_DAYS} days.</p>
<p class="govuk-body gt-secret"><code>${view.link}</code></p>
<p class="govuk-body">This page shows it only now. If it is lost, make another one.</p>
<p class="govuk-body"><a class="govuk-link" href="${accessPaths.people()}">Back to people</a></p>`;
