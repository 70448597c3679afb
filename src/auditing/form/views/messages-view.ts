import { button, details, emptyState, errorSummary, html, select, tag, textarea, type Html, type TagColour } from "../../../ui/index.ts";
import { formPaths } from "../paths.ts";
import type { AuditMay } from "../rules/may-of.ts";
import type { FormInstrument } from "../store/instrument-of.ts";
import type { Audit } from "../store/load-audit.ts";
import type { Message, MessageKind } from "../store/messages.ts";
import { momentWords } from "./moment-words.ts";

export type Conversation = {
  audit: Audit; tool: FormInstrument; messages: readonly Message[]; as: NonNullable<AuditMay["talk"]>; accountId: string; writer: string | null; csrf: Html;
  typed: { words: string; about: string; kind: string }; error: string | undefined;
};

const kinds: Readonly<Record<MessageKind, { words: string; colour: TagColour }>> = {
  "to-writer": { words: "To the writer", colour: "blue" }, reply: { words: "From the writer", colour: "green" }, note: { words: "Note", colour: "grey" },
  "sent-back": { words: "Sent back", colour: "orange" }, withdrawn: { words: "Withdrawn", colour: "grey" },
};

/** What auditor, writer, moderator and QA officer say to one another about an audit. The writer sees what was said to them, and the question it is about. */
export function messagesView(shown: Conversation): Html {
  const { audit, messages, as, error } = shown;
  return html`${error !== undefined && errorSummary({ titleText: "There is a problem", errorList: [{ text: error, href: "#words" }] })}
<span class="govuk-caption-l">${audit.kindName}</span><h1 class="govuk-heading-l">Messages about ${audit.reference}</h1>
${as === "writer" ? html`<p class="govuk-body">An auditor has read a plan that you or your team wrote. Your reply is kept with the audit.</p>` : html`<p class="govuk-body">${shown.writer ? html`The plan was written by ${shown.writer}.` : "The register does not say who wrote the plan; writers of its team can read and reply."} What you say to the writer, and their reply, stays with the audit.</p>`}
${messages.length === 0 ? emptyState({ title: "Nothing has been said yet" }) : html`<ol class="gt-messages">${messages.map((message) => messageView(message, shown))}</ol>`}
${audit.state !== "withdrawn" && writeView(shown)}
${as !== "writer" && html`<p class="govuk-body"><a class="govuk-link" href="${formPaths.form(audit.id)}">Back to the audit</a></p>`}`;
}

function messageView(message: Message, { tool, accountId, as }: Conversation): Html {
  const criterion = message.criterionId === null ? undefined : tool.criteria.get(message.criterionId)?.criterion;
  return html`<li class="gt-message${message.accountId === accountId && " gt-message--mine"}"><p class="gt-message__head"><strong>${message.by}</strong> ${momentWords(message.sentAt)} ${as !== "writer" && tag({ text: kinds[message.kind].words, classes: `govuk-tag--${kinds[message.kind].colour}` })}</p>
${criterion && html`<p class="gt-message__about">About ${criterion.id}: ${criterion.text}</p>`}${message.text.split(/\n{2,}/).map((part) => html`<p class="gt-message__text">${part}</p>`)}
${criterion?.good && details({ summaryText: "What good looks like", text: criterion.good })}</li>`;
}

function writeView({ audit, tool, as, csrf, typed, error }: Conversation): Html {
  const about = [{ value: "", text: "The plan as a whole" }, ...[...tool.criteria.values()].map(({ criterion }) => ({ value: criterion.id, text: `${criterion.id}: ${criterion.text.slice(0, 80)}` }))];
  return html`<form method="post" action="${formPaths.messages(audit.id)}" novalidate>${csrf}
${as !== "writer" && html`${select({ id: "kind", name: "kind", label: { text: "Who is it for?" }, value: typed.kind, items: [{ value: "to-writer", text: "The writer of the plan" }, { value: "note", text: as === "officer" ? "The auditor" : "The QA officer and the moderator" }] })}
${select({ id: "about", name: "about", label: { text: "What is it about?" }, value: typed.about, items: about, classes: "gt-select-wide" })}`}
${textarea({ id: "words", name: "words", label: { text: as === "writer" ? "Your reply" : "Message" }, hint: { text: "Do not name the child." }, value: typed.words, rows: 5, ...(error !== undefined && { errorMessage: { text: error } }) })}
${button({ text: as === "writer" ? "Reply" : "Send", preventDoubleClick: true })}</form>`;
}
