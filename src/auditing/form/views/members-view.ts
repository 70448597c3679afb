import type { PlacedCriterion } from "../../../instruments/index.ts";
import { html, tag, type Html } from "../../../ui/index.ts";
import { differs, type MemberAnswers } from "../rules/agreed-answers.ts";
import { labelOf } from "./suggestion-view.ts";

/** Who of a panel answered what before the panel met. Differences are marked, and stay in their own ratings. */
export function membersView({ criterion, scale }: PlacedCriterion, members: readonly MemberAnswers[]): Html | undefined {
  if (members.length === 0) return undefined;
  return html`<div class="gt-members">${differs(members, criterion.id) && tag({ text: "You differ", classes: "govuk-tag--orange" })}<ul>${members.map(({ name, answers }) => {
    const answer = answers[criterion.id];
    return html`<li><strong>${name}:</strong> ${answer === undefined || answer.value === "" ? html`<span class="gt-quiet">not answered</span>` : labelOf(scale, answer.value)}${answer?.comment && html` – ${answer.comment}`}${answer?.evidence.map(({ quote }) => html`<blockquote class="gt-quote">“${quote}”</blockquote>`)}</li>`;
  })}</ul></div>`;
}
