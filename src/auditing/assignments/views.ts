import { dateInWords } from "../../platform/index.ts";
import { button, emptyState, html, radios, responsiveTable, statusTag, summaryList, tag, textarea, type Html } from "../../ui/index.ts";
import { assignmentStates, type AssignmentState } from "./rules/assignment-states.ts";
import { faultOf, faultSummary, type Faults } from "../programmes/form-parts.ts";
import { programmePaths } from "../programmes/paths.ts";
import type { CycleRow } from "../programmes/store.ts";
import { ratingRoles, type RatingRole } from "../rating-roles.ts";
import type { Candidate, Shared } from "./rules/share-out.ts";
import type { AssignmentFilters, AssignmentRow, Choice } from "./store.ts";

const roleWords = (role: string) => ratingRoles[role as RatingRole]?.label ?? role;
const stateTag = (state: string) => statusTag(assignmentStates, state as AssignmentState);
const waits = new Set(["open", "assigned", "started", "sent-back"]);

export function shareOutView({ csrf, cycle, plan }: { csrf: Html; cycle: CycleRow; plan: Shared & { people: Candidate[]; waiting: number } }): Html {
  const more = new Map<string, number>();
  for (const { accountIds } of plan.given) for (const id of accountIds) more.set(id, (more.get(id) ?? 0) + 1);
  const rows = plan.people.filter((person) => more.has(person.accountId) || person.load > 0).sort((a, b) => a.name.localeCompare(b.name));
  const why = new Map<string, number>();
  for (const { why: reason } of plan.left) why.set(reason, (why.get(reason) ?? 0) + 1);
  return html`<span class="govuk-caption-l">${cycle.name}</span><h1 class="govuk-heading-l">Share out the audits</h1>
${plan.waiting === 0 ? emptyState({ title: "Nothing waits to be shared out", text: "Everything that was drawn has somebody.", action: { text: "Back to the cycle", href: programmePaths.cycle(cycle.id) } }) : html`<p class="govuk-body">${plan.given.length} of ${plan.waiting} would be given now, evenly within each group. Nobody gets a document that they wrote or contributed to, nor one that they rate already.</p>
${plan.left.length > 0 && html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>${plan.left.length} cannot be given yet.</strong></div>
<ul class="govuk-list govuk-list--bullet">${[...why].map(([reason, count]) => html`<li>${count} because ${reason}</li>`)}</ul>
<p class="govuk-body">Add people to the <a class="govuk-link" href="${programmePaths.groups()}">groups of auditors</a>, then share out again.</p>`}
${rows.length > 0 && responsiveTable({
    phone: "cards", caption: "What each person would have", captionClasses: "govuk-table__caption--m", firstCellIsHeader: true,
    head: [{ text: "Person" }, { text: "Discipline" }, { text: "Has to do now", format: "numeric" }, { text: "Would get", format: "numeric" }, { text: "Then", format: "numeric" }],
    rows: rows.map((person) => [
      { text: person.name }, { text: person.discipline || "–" }, { text: String(person.load), format: "numeric" }, { text: String(more.get(person.accountId) ?? 0), format: "numeric" },
      { text: String(person.load + (more.get(person.accountId) ?? 0)), format: "numeric" },
    ]),
  })}
<form method="post" action="${programmePaths.shareOut(cycle.id)}">${csrf}<div class="govuk-button-group">${plan.given.length > 0 && button({ text: `Share out ${plan.given.length}`, preventDoubleClick: true })}<a class="govuk-link" href="${programmePaths.cycle(cycle.id)}">Cancel</a></div></form>`}`;
}

const stateChoices = [["All", undefined], ["Late", "late"], ["Open", "open"], ["Given", "assigned"], ["Begun", "started"], ["Sent back", "sent-back"], ["Handed in", "handed-in"], ["Withdrawn", "withdrawn"]] as const;

export function assignmentListView({ cycle, rows, filters, person, mayRun, today }: { cycle: CycleRow; rows: readonly AssignmentRow[]; filters: AssignmentFilters; person: string | undefined; mayRun: boolean; today: string }): Html {
  return html`<span class="govuk-caption-l">${cycle.name}</span><h1 class="govuk-heading-l">Audits${person && ` of ${person}`}</h1>
<ul class="govuk-list gt-choices" aria-label="Show">${stateChoices.map(([text, state]) => html`<li>${state === filters.state ? html`<strong aria-current="true">${text}</strong>` : html`<a class="govuk-link" href="${programmePaths.assignments(cycle.id, { ...filters, state })}">${text}</a>`}</li>
`)}</ul>
${person && html`<p class="govuk-body"><a class="govuk-link" href="${programmePaths.assignments(cycle.id, { ...filters, person: undefined })}">Show everybody's</a></p>`}
${rows.length === 0 ? emptyState({ title: "No audits here" }) : responsiveTable({
    phone: "cards", caption: "Audits of the cycle", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Audit" }, { text: "Kind of document" }, { text: "Team" }, { text: "As" }, { text: "Who" }, { text: "Due" }, { text: "State" }],
    rows: rows.map((row) => [
      { html: mayRun ? html`<a class="govuk-link" href="${programmePaths.assignment(row.id)}">${row.reference}</a>` : html`${row.reference}` },
      { text: row.kindName }, { text: row.team ?? "No team" }, { text: roleWords(row.role) }, { text: row.person ?? `Nobody yet${row.groupName === null ? "" : ` (${row.groupName})`}` },
      { html: html`<span>${dateInWords(row.dueOn)}${waits.has(row.state) && row.dueOn < today && html` ${tag({ text: "Late", classes: "govuk-tag--red" })}`}</span>` },
      { html: stateTag(row.state) },
    ]),
  })}`;
}

export type AssignmentPage = { csrf: Html; row: AssignmentRow; choices: readonly Choice[]; faults: Faults; reason: string; ratingHref: string | null; withdrawHref: string | null };

export function assignmentView({ csrf, row, choices, faults, reason, ratingHref, withdrawHref }: AssignmentPage): Html {
  const mayGive = row.state === "open" || row.state === "assigned";
  const free = choices.filter((choice) => choice.why === undefined);
  const barred = choices.filter((choice) => choice.why !== undefined && choice.inGroup);
  return html`${faultSummary(faults)}<span class="govuk-caption-l">${roleWords(row.role)}</span><h1 class="govuk-heading-l">${row.reference} ${stateTag(row.state)}</h1>
${summaryList({ rows: [
    { key: { text: "Kind of document" }, value: { text: row.kindName } }, { key: { text: "Audit tool" }, value: { text: row.instrumentTitle } }, { key: { text: "Team" }, value: { text: row.team ?? "No team" } },
    { key: { text: "Who" }, value: { text: row.person ?? "Nobody yet" } }, { key: { text: "Group" }, value: { text: row.groupName ?? "None" } }, { key: { text: "Due" }, value: { text: dateInWords(row.dueOn) } },
    ...(row.reason === "" ? [] : [{ key: { text: "Reason" }, value: { text: row.reason } }]),
    ...(ratingHref === null ? [] : [{ key: { text: "Answers" }, value: { html: html`<a class="govuk-link" href="${ratingHref}">Read them</a>` } }]),
  ] })}
${withdrawHref !== null && html`<p class="govuk-body"><a class="govuk-link" href="${withdrawHref}">Withdraw this audit</a></p>`}
${mayGive && (free.length === 0 ? html`<p class="govuk-body">Nobody can take it. Add people to its group first.</p>` : html`<form method="post" action="${programmePaths.assignment(row.id)}" novalidate>${csrf}
${radios({ name: "accountId", idPrefix: "accountId", value: row.accountId ?? "", classes: "govuk-radios--small", fieldset: { legend: { text: "Give it to", classes: "govuk-fieldset__legend--m" } },
    items: free.map((choice) => ({ value: choice.accountId, text: choice.name, hint: { text: `${[choice.discipline, choice.inGroup ? "" : "another group"].filter((part) => part !== "").join(", ")}${choice.discipline !== "" || !choice.inGroup ? ": " : ""}${choice.load} to do` } })), ...faultOf(faults, "accountId") })}
${button({ text: "Give it to them", preventDoubleClick: true })}</form>
${barred.length > 0 && html`<p class="govuk-body">Cannot take it: ${barred.map((choice) => `${choice.name} (${choice.why})`).join("; ")}.</p>`}`)}
${waits.has(row.state) && html`<form method="post" action="${programmePaths.withdrawAssignment(row.id)}" novalidate>${csrf}
${textarea({ id: "reason", name: "reason", label: { text: "Withdraw it", classes: "govuk-label--m" }, hint: { text: "Say why: left the team, long absence. Answers that were given stay on record; somebody else can then do it. If the document itself cannot be used, replace it on the sample's page." }, rows: 2, value: reason, ...faultOf(faults, "reason") })}
${button({ text: "Withdraw", classes: "govuk-button--warning", preventDoubleClick: true })}</form>`}`;
}
