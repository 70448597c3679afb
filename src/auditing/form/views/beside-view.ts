import type { Instrument } from "../../../instruments/index.ts";
import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { details, emptyState, html, responsiveTable, tag, type Html, type TagColour } from "../../../ui/index.ts";
import type { StoredRating } from "../../load-rating.ts";
import { ratingRoles } from "../../rating-roles.ts";
import { formPaths } from "../paths.ts";
import type { Change, Compared } from "../rules/compare-ratings.ts";

export type Beside = { auditId: string; before: StoredRating; after: StoredRating; tools: { before: Instrument; after: Instrument }; compared: Compared };

const changes: Readonly<Record<Change, { words: string; colour: TagColour }>> = {
  better: { words: "▲ Better", colour: "green" }, worse: { words: "▼ Worse", colour: "red" }, same: { words: "The same", colour: "grey" }, other: { words: "Not comparable", colour: "grey" },
};

const scoreWords = ({ percent, grade }: StoredRating): string => [percentInWords(percent, 1), grade ?? ""].filter((part) => part !== "").join(", ");

/** The same plan's earlier and later audit side by side: before and after its annual review, say. */
export function besideView({ auditId, before, after, tools, compared }: Beside): Html {
  const { rows, better, worse, same } = compared;
  const isSameTool = before.instrumentHash === after.instrumentHash;
  const points = before.percent !== null && after.percent !== null ? Math.round((after.percent - before.percent) * 10) / 10 : null;
  return html`<h1 class="govuk-heading-l">Two audits of the same plan</h1>
${responsiveTable({
    phone: "cards", caption: "The two audits", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "" , words: "What" }, { text: "Earlier" }, { text: "Later" }],
    rows: [
      [{ text: "Audit" }, { text: `${ratingRoles[before.role].label} ${before.reference}` }, { text: `${ratingRoles[after.role].label} ${after.reference}` }],
      [{ text: "Date" }, { text: dateInWords(before.ratedOn) }, { text: dateInWords(after.ratedOn) }],
      [{ text: "By" }, { text: before.raterName }, { text: after.raterName }],
      [{ text: "Audit tool" }, { text: `${tools.before.title}, version ${tools.before.version}` }, { text: `${tools.after.title}, version ${tools.after.version}` }],
      [{ text: "Score" }, { text: scoreWords(before) }, { text: scoreWords(after) }],
    ],
  })}
${points !== null && (isSameTool
    ? html`<p class="govuk-body">The score ${points === 0 ? "is the same" : `${points > 0 ? "rose" : "fell"} by ${Math.abs(points)} percentage points`}.</p>`
    : html`<p class="govuk-body">The two tools ask different things, so their scores are not to be subtracted. The questions that both ask are below.</p>`)}
${rows.length === 0 ? emptyState({ title: "No question is asked by both audit tools", text: "Their criteria are not mapped to one another, so only the scores stand side by side." }) : html`<p class="govuk-body"><strong>${better} better, ${worse} worse, ${same} the same</strong> of ${rows.length} questions that both answered.</p>
${responsiveTable({
      phone: "cards", classes: "gt-table-cards--words", caption: "Question by question", captionClasses: "govuk-table__caption--m",
      head: [{ text: "Question" }, { text: "Earlier" }, { text: "Later" }, { text: "Change" }],
      rows: [...rows].sort((a, b) => order[a.change] - order[b.change]).map((row) => [
        { html: html`<span class="gt-q__id">${row.criterion}</span> ${row.text}` }, { text: row.before }, { text: row.after }, { html: tag({ text: changes[row.change].words, classes: `govuk-tag--${changes[row.change].colour}` }) },
      ]),
    })}`}
${compared.onlyBefore.length + compared.onlyAfter.length > 0 && details({ summaryText: "Questions that only one of the two answers", html: html`<p>Only the earlier: ${compared.onlyBefore.join(", ") || "none"}.</p><p>Only the later: ${compared.onlyAfter.join(", ") || "none"}.</p>` })}
<p class="govuk-body"><a class="govuk-link" href="${formPaths.form(auditId)}">Back to the audit</a></p>`;
}

const order: Readonly<Record<Change, number>> = { worse: 0, better: 1, other: 2, same: 3 };
