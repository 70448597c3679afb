import { dateInWords } from "../../../platform/index.ts";
import { daysBetween, registerPaths } from "../../../register/index.ts";
import { html, responsiveTable, tag, type Html } from "../../../ui/index.ts";
import { isLikelyLate } from "../figures/case-filters.ts";
import type { NextCase } from "../figures/next-cases.ts";

/** "today", "1 day", "12 days", "5 days over". */
export const daysWords = (days: number): string => (days === 0 ? "Today" : `${Math.abs(days)}\u00a0${Math.abs(days) === 1 ? "day" : "days"}${days < 0 ? "\u00a0over" : ""}`);

/** "3 weeks late", "4 days late", "in time". */
export function paceWords(one: NextCase): string {
  if (one.likelyOn === null || one.daysLeft < 0) return "";
  const late = daysBetween(one.dueOn, one.likelyOn);
  if (late <= 0) return "in time";
  const weeks = Math.round(late / 7);
  return late < 14 ? `${late} ${late === 1 ? "day" : "days"} late` : `${weeks} weeks late`;
}

/** Cases as a table. A plan's reference leads to its page; no child is named. */
export const caseRows = (cases: readonly NextCase[], caption: string, today: string): Html => responsiveTable({
  phone: "cards", caption, captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
  head: [{ text: "Plan" }, { text: "Left" }, { text: "Time limit" }, { text: "To do first" }, { text: "Team" }],
  rows: cases.map((one) => [
    { html: html`<a class="govuk-link" href="${registerPaths.plan(one.planId)}">${one.reference}</a>` },
    { html: html`${one.daysLeft < 0 ? tag({ text: daysWords(one.daysLeft), classes: "govuk-tag--red" }) : one.daysLeft <= 7 ? html`<strong>${daysWords(one.daysLeft)}</strong>` : daysWords(one.daysLeft)}` },
    { html: html`${one.limitTitle}<br><span class="gt-quiet">${one.daysLeft < 0 ? "was due" : "by"} ${dateInWords(one.dueOn)}${one.otherDueOn && one.otherDueOn !== one.dueOn && `; other reading ${dateInWords(one.otherDueOn)}`}${one.byYearGroup && "; day by year group"}</span>` },
    { html: html`${one.missing === one.limitTitle ? html`<span class="gt-quiet">The same</span>` : one.missing}${one.missingBy !== one.dueOn && html`<br><span class="gt-quiet">${one.missingBy < today ? "wanted by" : "by"} ${dateInWords(one.missingBy)}</span>`}${isLikelyLate(one) && one.daysLeft >= 0 && html`<br><span class="gt-quiet">At the usual pace: ${paceWords(one)}</span>`}` },
    { html: html`${one.teamName ?? "No team"}${one.writer && html`<br><span class="gt-quiet">${one.writer}</span>`}` },
  ]),
});
