import { attributes, button, html, insetText, warningText, type Html } from "../../../ui/index.ts";
import { scoreView } from "../../rating-view.ts";
import { formPaths } from "../paths.ts";
import type { AuditCheck } from "../rules/check-audit.ts";
import type { FormInstrument } from "../store/instrument-of.ts";
import type { Audit } from "../store/load-audit.ts";

export type CheckToShow = { audit: Audit; tool: FormInstrument; check: AuditCheck; csrf: Html };

/** Before handing in: what is missing, what is open, and the score as it stands with its working. */
export function checkView({ audit, tool, check, csrf }: CheckToShow): Html {
  const to = (id: string, words: string) => html`<li><a class="govuk-link" href="${formPaths.form(audit.id, id)}">${words}</a></li>`;
  const textOf = (id: string) => `${id}: ${tool.criteria.get(id)?.criterion.text ?? ""}`;
  const isMissing = check.missing.length + check.judgements.length > 0;
  const nothing = check.unanswered.length === check.asked.length;
  return html`<span class="govuk-caption-l">${audit.kindName}</span><h1 class="govuk-heading-l">Check ${audit.reference} before you hand it in</h1>
<div data-kept-warning="${audit.id}"></div>
${isMissing && html`<h2 class="govuk-heading-m">Needed before you can hand in</h2><ul class="govuk-list govuk-list--bullet">
${check.judgements.map((id) => to(id, tool.instrument.judgements.find((judgement) => judgement.id === id)?.question ?? id))}
${check.missing.map(({ criterion, answer, what }) => to(criterion, `${criterion}: the answer ${answer} needs ${what === "comment" ? "a comment" : "words of the document"}`))}</ul>`}
${check.unanswered.length > 0 && html`<h2 class="govuk-heading-m">${check.unanswered.length === 1 ? "1 question is not answered" : `${check.unanswered.length} questions are not answered`}</h2>
<details class="govuk-details"${attributes({ open: check.unanswered.length <= 12 })}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">See which</span></summary><div class="govuk-details__text"><ul class="govuk-list">${check.unanswered.map((id) => to(id, textOf(id)))}</ul></div></details>`}
${!isMissing && check.unanswered.length === 0 && insetText({ text: `All ${check.asked.length} questions are answered, and nothing that is needed is missing.` })}
${!nothing && scoreView({ score: check.score, instrument: tool.instrument, rating: { score: check.score.score, outOf: check.score.outOf, percent: check.score.percent, grade: check.score.grade?.label ?? null } })}
${nothing ? html`<p class="govuk-body">Answer the questions first. Then you see your score here and can hand in.</p>` : isMissing ? html`<p class="govuk-body">Complete what is needed above; then you can hand in here.</p>` : html`<form method="post" action="${formPaths.handIn(audit.id)}">${csrf}
<h2 class="govuk-heading-m">Hand in</h2>
${check.unanswered.length > 0 && html`${warningText({ text: "Questions without an answer do not count, or count as the tool says. They stay open in the figures.", iconFallbackText: "Warning" })}<div class="govuk-form-group"><div class="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="without" name="withUnanswered" value="yes"><label class="govuk-label govuk-checkboxes__label" for="without">Hand in with ${check.unanswered.length === 1 ? "this question" : `these ${check.unanswered.length} questions`} unanswered</label></div></div></div>`}
<p class="govuk-body">After you hand in, your answers stay as they are unless the audit is sent back to you.</p>
${button({ text: "Hand in", preventDoubleClick: true })}</form>`}
<p class="govuk-body"><a class="govuk-link" href="${formPaths.form(audit.id)}">Back to the questions</a></p>`;
}
