import { ratingsPaths } from "../../auditing/index.ts";
import { dateInWords } from "../../platform/index.ts";
import { registerPaths } from "../../register/index.ts";
import { emptyState, html, type Html, responsiveTable, type TableCell } from "../../ui/index.ts";
import type { FactsAnswer } from "../facts/ask.ts";
import { type Measure, measureOf } from "../facts/catalogue/measures.ts";
import { ratingLevels } from "../facts/catalogue/levels.ts";
import type { BehindRow } from "../facts/sql/list-behind.ts";
import { cellInWords } from "../facts/words/cell-in-words.ts";
import { figureInWords, rangeInWords } from "../facts/words/figure-in-words.ts";
import { filtersInWords, type KeyNames, questionTitle } from "../facts/words/question-in-words.ts";
import { insightPaths } from "../paths.ts";

export type BehindPage = { answer: FactsAnswer; names: KeyNames; rows: readonly BehindRow[]; most: number; mayOpenPlans: boolean };

/** What a row adds: a score as it is, of answers and outcomes so many of so many. */
function added(row: BehindRow, measure: Measure): string {
  if (measure.kind === "parts") return row.grade ?? "";
  if (measure.kind === "mean") return row.x === 0 ? "–" : figureInWords(row.y / row.x, measure);
  if (row.x > 1 || measure.kind === "coefficient") return `${row.y} of ${row.x}`;
  return measure.kind === "share" ? (row.y >= 1 ? "Yes" : "No") : figureInWords(row.y, measure);
}

/** What stands behind one figure: the figure again, and the ratings or plans that it is made of. */
export function behindView({ answer, names, rows, most, mayOpenPlans }: BehindPage): Html {
  const { question, all, level } = answer;
  const measure = measureOf(question.measure);
  const isRated = ratingLevels.includes(level);
  const range = all.state === "figure" ? rangeInWords(all.low, all.high, measure) : "";
  const figure = measure.kind === "parts" ? html`` : html`<p class="govuk-body-l"><strong>${cellInWords(all, measure)}</strong>${range !== "" && ` (${range})`}</p>`;
  const plan = (row: BehindRow, text: string): Html => (mayOpenPlans && row.planId !== null ? html`<a class="govuk-link" href="${registerPaths.plan(row.planId)}">${text}</a>` : html`${text}`);
  const list = rows.length === 0 ? emptyState({ title: "Nothing stands behind this figure", text: "No rating or plan fits this question any longer." }) : responsiveTable({
    phone: "cards", caption: isRated ? "Ratings" : "Plans", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: isRated ? "Audit" : "Plan" }, { text: "Date" }, { text: "Kind of document" }, { text: "Team" }, ...(isRated ? [{ text: "Rater" }, { text: "Audit tool" }] : []), { text: measure.words, format: "numeric" }],
    rows: rows.map((row): TableCell[] => [
      { html: row.ratingId === null ? plan(row, row.reference) : html`<a class="govuk-link" href="${ratingsPaths.rating(row.ratingId)}">${row.reference}</a>` },
      { text: dateInWords(row.on) }, { text: row.kindName ?? "Not recorded" }, { text: row.teamName ?? "No team" },
      ...(isRated ? [{ text: row.raterName ?? "" }, { text: row.toolTitle ?? "" }] : []),
      { text: added(row, measure), format: "numeric" },
    ]),
  });
  return html`<span class="govuk-caption-l">Behind a figure</span><h1 class="govuk-heading-l">${questionTitle(question)}</h1>
<p class="govuk-body">${filtersInWords(question, names).join("; ") || "All"}</p>${figure}
<p class="govuk-body">${all.documents.toLocaleString("en-GB")} ${isRated ? "documents" : "plans"}${isRated && `, ${all.ratings.toLocaleString("en-GB")} ratings`}. <a class="govuk-link" href="${insightPaths.ask(question)}">Ask more about these</a></p>
${rows.length >= most && html`<p class="govuk-body">Only the newest ${most} are listed.</p>`}${list}`;
}
