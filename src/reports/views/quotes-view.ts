import { button, checkboxes, emptyState, html, textarea, warningText, type Html } from "../../ui/index.ts";
import type { ThemedComment } from "../../insight/index.ts";
import { reportsPaths } from "../paths.ts";
import { longestQuote, mostInTheme, quoteField } from "../quotes/read-quotes.ts";
import { faultList, faultOf, type Faults } from "./form-faults.ts";

export type QuotesPage = {
  csrf: Html; reportId: string; reportTitle: string; revision: number;
  comments: readonly ThemedComment[];
  /** Whether a comment is chosen and in which words: as it is kept, or as it was typed. */
  choiceOf: (comment: ThemedComment) => { isChosen: boolean; words: string };
  /** Comments that hold the child's name as they stand. */
  named: ReadonlySet<ThemedComment>;
  faults: Faults;
};

function commentItem(page: QuotesPage, comment: ThemedComment) {
  const field = quoteField(comment);
  const { isChosen, words } = page.choiceOf(comment);
  return {
    id: field.chosen, name: field.chosen, value: "yes", text: comment.text, checked: isChosen,
    hint: { html: html`${comment.kind}, ${comment.cycle}${page.named.has(comment) && html`. <strong>Holds the child’s name: change the words before you quote it.</strong>`}` },
    conditional: { html: textarea({ id: field.words, name: field.words, rows: 3, label: { text: "Words to print" }, value: words, ...faultOf(page.faults, field.words) }) },
  };
}

function theme(page: QuotesPage, comments: readonly ThemedComment[]): Html {
  const [first] = comments;
  if (first === undefined) return html``;
  const id = quoteField(first).chosen;
  return checkboxes({
    name: id, idPrefix: id, classes: "govuk-checkboxes--small", ...faultOf(page.faults, id),
    fieldset: { legend: { text: `${first.themeName} (${comments.length})`, classes: "govuk-fieldset__legend--m" } }, items: comments.map((comment) => commentItem(page, comment)),
  });
}

/** Which comments a report quotes, theme by theme, each in the words that are to be printed. */
export function quotesView(page: QuotesPage): Html {
  const { comments, faults, reportId } = page;
  const head = html`<span class="govuk-caption-l">${page.reportTitle}</span><h1 class="govuk-heading-l">Choose comments to quote</h1>`;
  if (comments.length === 0) return html`${head}${emptyState({ title: "No comments stand under a theme yet", text: "Auditors put a comment under a theme in the audit form." })}`;
  const themes = [...new Set(comments.map(({ themeId }) => themeId))];
  return html`${faultList(faults)}${head}
<p class="govuk-body">Choose the few that show best what auditors wrote: at most ${mostInTheme} under a theme. Each can be shortened or put in other words, up to ${longestQuote} characters. The audits stay as they are.</p>
${warningText({ text: "Comments were written for colleagues and may name a child, a parent or a school. Read each one before you choose it. The program finds only the child’s own name." })}
<form method="post" action="${reportsPaths.quotes(reportId)}" novalidate>${page.csrf}<input type="hidden" name="revision" value="${page.revision}">
${themes.map((id) => theme(page, comments.filter(({ themeId }) => themeId === id)))}
<div class="govuk-button-group">${button({ text: "Save", preventDoubleClick: true })}<a class="govuk-link" href="${reportsPaths.report(reportId)}">Cancel</a></div></form>`;
}
