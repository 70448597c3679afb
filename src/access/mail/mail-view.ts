import { mailProblems, type MailRow, type MailState } from "../../platform/index.ts";
import { button, emptyState, html, type Html, paging, responsiveTable, statusTag, warningText } from "../../ui/index.ts";
import { shortTime } from "../account/short-time.ts";
import { accessPaths } from "../paths.ts";

const states = {
  waiting: { words: "Waiting", colour: "yellow" },
  sent: { words: "Sent", colour: "green" },
  failed: { words: "Not sent", colour: "red" },
} as const;

export type MailPage = {
  rows: readonly MailRow[];
  counts: Record<MailState | "stuck", number>;
  state: MailState | undefined;
  page: number;
  size: number;
  csrf: Html;
  /** Whether messages go out by GOV.UK Notify. */
  byNotify: boolean;
};

const tabs: readonly { state: MailState | undefined; words: string }[] = [
  { state: undefined, words: "All" }, { state: "failed", words: "Not sent" }, { state: "waiting", words: "Waiting" }, { state: "sent", words: "Sent" },
];

const when = (row: MailRow): string => (row.sentAt !== null ? shortTime(row.sentAt) : row.triedAt !== null ? `Last tried ${shortTime(row.triedAt)}` : "Not tried yet");
const kindInWords = (kind: string) => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;

/** The messages that were sent to people, without what they say. */
export function mailView({ rows, counts, state, page, size, csrf, byNotify }: MailPage): Html {
  const total = state === undefined ? counts.waiting + counts.sent + counts.failed : counts[state];
  const again = counts.failed + counts.stuck;
  return html`<h1 class="govuk-heading-l">Messages</h1>
<p class="govuk-body">${byNotify ? "Messages to people are sent by email, through GOV.UK Notify." : "Messages to people are written as files into the folder “mail” of the data folder: email is not set up."} What they say is not shown here.</p>
${again > 0 && html`${warningText({ text: again === 1 ? "One message could not be sent." : `${again} messages could not be sent.`, iconFallbackText: "Warning" })}
<form method="post" action="${accessPaths.sendMailAgain()}">${csrf}${button({ text: again === 1 ? "Send it again" : "Send them again", preventDoubleClick: true })}</form>`}
<p class="govuk-body">Show: ${tabs.map((tab, at) => html`${at > 0 && " · "}${tab.state === state ? html`<strong>${tab.words}</strong>` : html`<a class="govuk-link" href="${accessPaths.mail({ state: tab.state })}">${tab.words}</a>`}`)}</p>
${total === 0 ? emptyState({ title: state === undefined ? "No messages yet" : "None like this", text: "When an audit is given to somebody, they get a message." }) : html`${responsiveTable({
    phone: "cards", caption: "Messages, newest first", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Asked for" }, { text: "To" }, { text: "About" }, { text: "State" }, { text: "When" }],
    rows: rows.map((row) => [
      { text: shortTime(row.queuedAt) },
      { html: html`<a class="govuk-link" href="${accessPaths.person(row.toAccountId)}">${row.toName}</a>` },
      { text: kindInWords(row.kind) },
      { html: html`${statusTag(states, row.state)}${row.state !== "sent" && row.problem !== null && html`<br><span class="gt-quiet">${mailProblems[row.problem].words}</span>`}` },
      { html: html`${when(row)}${row.tries > 1 && html`<br><span class="gt-quiet">Tried ${row.tries} times</span>`}` },
    ]),
  })}
${paging({ page, size, total, noun: "messages", hrefFor: (number) => accessPaths.mail({ state, page: number }) })}`}`;
}
