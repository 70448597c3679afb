import { monthInWords, percentInWords } from "../../../platform/index.ts";
import { cards, html, type Card, type Html } from "../../../ui/index.ts";
import { timelinessTarget } from "../figures/target.ts";
import type { NextCase } from "../figures/next-cases.ts";
import type { Timeliness } from "../load/load-timeliness.ts";
import { timelinessPaths } from "../paths.ts";
import { backlogSection } from "./backlog-section.ts";
import { caseRows } from "./case-rows.ts";
import { issuedSection } from "./issued-section.ts";
import { reviewsSection } from "./reviews-section.ts";
import { countWords, shareOfWords, shareWithInterval } from "./share-words.ts";
import { transfersSection } from "./transfers-section.ts";

export type OverviewPage = {
  figures: Timeliness;
  today: string;
  /** The nearest cases, for those who may see the register; undefined for others. */
  nearest: readonly NextCase[] | undefined;
  /** Where the council stands beside region and England. */
  beside: Html;
};

function headline({ figures, nearest }: OverviewPage): Card[] {
  const { issued: { year }, backlog, reviews, next, soFar, month } = figures;
  const cases = (filters: Parameters<typeof timelinessPaths.cases>[0]) => (nearest === undefined ? {} : { href: timelinessPaths.cases(filters) });
  const isOpen = nearest !== undefined;
  return [
    { title: "New plans within 20 weeks", figure: percentInWords(year.without.percent), text: year.without.of === 0 ? "No plan issued in the last twelve months." : `last twelve months, ${shareOfWords(year.without)} plans without an exception; target ${timelinessTarget}%. ${monthInWords(month)} so far: ${soFar.of === 0 ? "none" : shareOfWords(soFar)}.` },
    { title: "Time limits in the next 6 weeks", figure: countWords(next.soon, isOpen), text: next.likelyLate === 0 ? "still to be kept" : `still to be kept. At the usual pace ${countWords(next.likelyLate, isOpen)} of ${countWords(next.assessments, isOpen)} assessments will be late.`, ...cases({}), calls: next.soon > 0 },
    { title: "Past their day", figure: countWords(next.overdue, isOpen), text: "decisions, plans, reviews and moves that are late and not done", ...cases({ when: "overdue" }) },
    { title: "Waiting over 20 weeks", figure: countWords(backlog.over, isOpen), text: backlog.over === 0 ? "No request is past 20 weeks." : `for a final plan${isOpen ? `; the oldest ${backlog.oldestWeeks} weeks` : ""}` },
    { title: "Reviewed in 12 months", figure: percentInWords(reviews.completed.percent), text: reviews.due === 0 ? "No plan is 12 months old yet." : `with the decision; meeting held: ${percentInWords(reviews.held.percent)}` },
    { title: "Review decisions in 4 weeks", figure: percentInWords(reviews.decisions.percent), text: reviews.decisions.of === 0 ? "The register holds no meeting dates." : `${shareOfWords(reviews.decisions)} (${shareWithInterval(reviews.decisions).replace(/^\d+% \(|\)$/g, "")})` },
  ];
}

const nextSection = (nearest: readonly NextCase[], today: string): Html => html`<h2 class="govuk-heading-m">Next to breach</h2>
${nearest.length === 0
  ? html`<p class="govuk-body">No time limit comes up in the next six weeks.</p>`
  : html`<p class="govuk-body">The nearest first, in time to act.</p>${caseRows(nearest, "Next to breach", today)}
<p class="govuk-body"><a class="govuk-link" href="${timelinessPaths.cases()}">All time limits of the next six weeks</a></p>`}`;

/** Timeliness at a glance: how time limits are kept, what comes up, what waits. */
export function overviewView(page: OverviewPage): Html {
  const isOpen = page.nearest !== undefined;
  return html`<h1 class="govuk-heading-l">Timeliness</h1>
${cards(headline(page), 2)}
${page.nearest !== undefined && nextSection(page.nearest, page.today)}
${issuedSection(page.figures.issued, isOpen)}
${page.beside}
${backlogSection(page.figures.backlog, page.figures.delays, isOpen)}
${reviewsSection(page.figures.reviews, isOpen)}
${transfersSection(page.figures.transfers, isOpen)}
<p class="govuk-body"><a class="govuk-link" href="${timelinessPaths.csv()}">Download these figures (CSV)</a></p>`;
}
