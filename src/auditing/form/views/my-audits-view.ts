import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { emptyState, html, responsiveTable, statusTag, tag, type Html } from "../../../ui/index.ts";
import { assignmentStates } from "../../assignments/rules/assignment-states.ts";
import { formPaths } from "../paths.ts";
import { roleWords } from "../rules/role-words.ts";
import type { MyAudit } from "../store/list-my-audits.ts";
import type { WriterAudit } from "../store/list-writer-audits.ts";
import { momentWords } from "./moment-words.ts";

export type MyAudits = { audits: readonly (MyAudit & { of: number })[]; written: readonly WriterAudit[] | null; isRater: boolean; today: string };

const isOver = ({ state }: MyAudit) => state === "handed-in" || state === "withdrawn";

function dueView({ dueOn, state }: MyAudit, today: string): Html {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  const near = state === "handed-in" ? "" : days < 0 ? "Late" : days === 0 ? "Today" : days <= 7 ? `In ${days} ${days === 1 ? "day" : "days"}` : "";
  return html`${dateInWords(dueOn)}${near !== "" && html` ${tag({ text: near, classes: days < 0 ? "govuk-tag--red" : "govuk-tag--yellow" })}`}`;
}

function progressView(audit: MyAudit & { of: number }): Html {
  if (audit.role === "panel" && audit.state === "assigned") return html`${audit.membersDone} of ${audit.members} members have handed in`;
  if (audit.state === "assigned") return html`Not begun, ${audit.of} questions`;
  return html`<progress class="gt-my-audits__bar" max="${Math.max(audit.of, 1)}" value="${Math.min(audit.answered, audit.of)}" aria-label="Answered in ${audit.reference}"></progress> ${Math.min(audit.answered, audit.of)} of ${audit.of} answered`;
}

/** What waits for an auditor, the most urgent first, and what they have handed in; for a writer, where an auditor wrote to them. */
export function myAuditsView({ audits, written, isRater, today }: MyAudits): Html {
  const waiting = audits.filter((audit) => !isOver(audit));
  const over = audits.filter(isOver);
  return html`<h1 class="govuk-heading-l">My audits</h1>
${isRater && html`<h2 class="govuk-heading-m">Waiting for me</h2>${waiting.length === 0 ? emptyState({ title: "Nothing waits for you", text: "When an audit is given to you, it stands here with its due date." }) : waitingTable(waiting, today)}`}
${over.length > 0 && html`<h2 class="govuk-heading-m">Handed in or withdrawn</h2>${overTable(over)}`}
${written !== null && writtenView(written)}`;
}

const link = (audit: MyAudit) => html`<a class="govuk-link" href="${formPaths.form(audit.id)}">${audit.reference}</a>`;

const waitingTable = (rows: MyAudits["audits"], today: string): Html => responsiveTable({
  phone: "cards", caption: "Audits that wait for me", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Audit" }, { text: "What" }, { text: "Due" }, { text: "State" }, { text: "Progress" }],
  rows: rows.map((audit) => [
    { html: link(audit) },
    { html: html`${audit.kindName}${audit.role !== "audit" && html`<br><span class="gt-quiet">${roleWords[audit.role].label}</span>`}` },
    { html: dueView(audit, today) }, { html: statusTag(assignmentStates, audit.state) }, { html: progressView(audit) },
  ]),
});

const overTable = (rows: MyAudits["audits"]): Html => responsiveTable({
  phone: "cards", caption: "Audits that I have handed in, or that were withdrawn", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Audit" }, { text: "What" }, { text: "State" }, { text: "When" }, { text: "Score", format: "numeric" }],
  rows: rows.map((audit) => [
    { html: link(audit) },
    { html: html`${audit.kindName}${audit.role !== "audit" && html`<br><span class="gt-quiet">${roleWords[audit.role].label}</span>`}` },
    { html: statusTag(assignmentStates, audit.state) },
    { text: audit.handedInAt === null ? "–" : momentWords(audit.handedInAt) },
    { html: html`${audit.state === "handed-in" ? percentInWords(audit.percent) : "–"}${audit.state === "handed-in" && audit.grade && html` ${audit.grade}`}`, format: "numeric" },
  ]),
});

const writtenView = (rows: readonly WriterAudit[]): Html => html`<h2 class="govuk-heading-m">About my plans</h2>${rows.length === 0 ? emptyState({ title: "Nobody has written to you about a plan", text: "When an auditor has a question about a plan of yours, it stands here and you can reply." }) : responsiveTable({
  phone: "cards", caption: "Audits of my plans", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Audit" }, { text: "Plan" }, { text: "Last message" }, { text: "State" }],
  rows: rows.map((audit) => [
    { html: html`<a class="govuk-link" href="${formPaths.messages(audit.id)}">${audit.reference}</a>` }, { text: `${audit.planReference}, ${audit.kindName}` }, { text: momentWords(audit.lastAt) },
    { html: audit.waits ? tag({ text: "Waits for your reply", classes: "govuk-tag--yellow" }) : tag({ text: "Answered", classes: "govuk-tag--green" }) },
  ]),
})}`;
