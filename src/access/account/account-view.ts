import { html, type Html, responsiveTable, summaryList } from "../../ui/index.ts";
import { accessPaths } from "../paths.ts";
import { roles } from "../role.ts";
import type { Viewer } from "../viewer.ts";
import type { OpenSession } from "./list-sessions.ts";
import { timeInWords } from "./time-in-words.ts";

export type AccountView = { viewer: Viewer; teamName: string | null; hasPassword: boolean; sessions: readonly OpenSession[]; thisSession: string; csrf: Html };

const endButton = (csrf: Html, id: string, words: string, hidden: string): Html => html`<form method="post" action="${accessPaths.endSession()}">${csrf}<input type="hidden" name="session" value="${id}">
<button type="submit" class="govuk-button govuk-button--secondary gt-button--small">${words}<span class="govuk-visually-hidden"> ${hidden}</span></button></form>`;

/** A person's own page: who they are here, their password, and where they are signed in. */
export const accountView = ({ viewer, teamName, hasPassword, sessions, thisSession, csrf }: AccountView): Html => {
  const others = sessions.filter((session) => session.id !== thisSession);
  return html`<h1 class="govuk-heading-l">Your account</h1>
${summaryList({ rows: [
    { key: { text: "Name" }, value: { text: viewer.name } },
    { key: { text: "Email address" }, value: { text: viewer.email } },
    { key: { text: "Authority" }, value: { text: viewer.authorityName } },
    ...(viewer.jobTitle === "" ? [] : [{ key: { text: "Job" }, value: { text: viewer.jobTitle } }]),
    ...(teamName === null ? [] : [{ key: { text: "Team" }, value: { text: teamName } }]),
    { key: { text: "Roles" }, value: { html: html`<ul class="govuk-list">${viewer.roles.map((role) => html`<li>${roles[role].label}: ${roles[role].means.toLowerCase()}</li>`)}</ul>` } },
    hasPassword
      ? { key: { text: "Password" }, value: { text: "Set" }, actions: { items: [{ href: accessPaths.changePassword(), text: "Change", visuallyHiddenText: "password" }] } }
      : { key: { text: "Password" }, value: { text: "None: people of the demonstration are chosen from a list" } },
  ] })}
<p class="govuk-body">An administrator of your authority can change your name, team and roles.</p>
<h2 class="govuk-heading-m">Where you are signed in</h2>
${responsiveTable({
    phone: "cards", caption: "Where you are signed in", captionClasses: "govuk-visually-hidden",
    head: [{ text: "Signed in" }, { text: "Last used" }, { text: "Ends at the latest" }, { text: "Action" }],
    rows: sessions.map((session) => [
      { text: timeInWords(session.startedAt) },
      { html: session.id === thisSession ? html`<strong class="govuk-tag">This one</strong>` : html`${timeInWords(session.lastSeenAt)}` },
      { text: timeInWords(session.endsAt) },
      { html: session.id === thisSession ? html`–` : endButton(csrf, session.id, "End", `the session of ${timeInWords(session.startedAt)}`) },
    ]),
  })}
${others.length > 1 && endButton(csrf, "others", "End all others", "sessions")}
<p class="govuk-body">If you do not know one of them, end it and change your password.</p>`;
};
