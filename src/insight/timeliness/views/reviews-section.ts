import { details, html, responsiveTable, type Html } from "../../../ui/index.ts";
import type { ReviewFigures } from "../figures/review-figures.ts";
import type { Share } from "../figures/share.ts";
import { smallCount } from "../figures/hide-small.ts";
import { countWords, shareOfWords, shareWithInterval } from "./share-words.ts";

const twoReadings = details({
  summaryText: "Two readings of the law",
  html: html`<p class="govuk-body">A review ends when the council tells the family its decision: within four weeks of the meeting. In March 2022 the High Court held that the changes proposed must go out with that decision, so
that an amended final plan is due at most 12 weeks after the meeting: R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin).</p>
<p class="govuk-body">Some councils still count in other ways: a review as done when its meeting was held, and eight weeks for the final plan from whenever the changes were sent. Both are shown.</p>`,
});

/** How annual reviews keep their time limits, by both readings. */
export function reviewsSection(reviews: ReviewFigures, isOpen: boolean): Html {
  const heading = html`<h2 class="govuk-heading-m">Annual reviews</h2>`;
  if (reviews.due === 0 && reviews.decisions.of === 0) return html`${heading}<p class="govuk-body">No plan in the register has been in force for 12 months yet.</p>`;
  const row = (words: string, law: string, share: Share) => [
    { html: html`${words}<br><span class="gt-quiet">${law}</span>` }, ...(!isOpen && share.of > 0 && share.of <= smallCount ? [{ text: "–" }, { text: countWords(share.of, false) }] : [{ text: shareWithInterval(share) }, { text: share.of === 0 ? "None to count" : shareOfWords(share) }]),
  ];
  return html`${heading}
<p class="govuk-body">${reviews.due.toLocaleString("en-GB")} plans have been in force for 12 months or more.${reviews.never > 0 && ` ${countWords(reviews.never, isOpen)} of them ${isOpen && reviews.never === 1 ? "has" : "have"} no review in the register.`}${reviews.withoutMeeting > 0 && ` Of ${countWords(reviews.withoutMeeting, isOpen)} reviews in the last 12 months the register does not say when the meeting was, so their steps cannot be counted.`}</p>
${responsiveTable({
    phone: "cards", caption: "Annual reviews: time limits", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Time limit" }, { text: "Kept (95% interval)" }, { text: "Reviews" }],
    rows: [
      row("Reviewed in the last 12 months, with the decision", "Children and Families Act 2014 s44(1)", reviews.completed),
      row("Review meeting held in the last 12 months", "The same, counted from meeting to meeting", reviews.held),
      row("Decision within 4 weeks of the meeting", "Regulation 20(10); counted as the DfE counts it", reviews.decisions),
      row("Changes proposed within 4 weeks of the meeting", "Regulation 22(2), by the judgment of March 2022", reviews.notices),
      row("Amended final plan within 12 weeks of the meeting", "Regulation 22(3), by the judgment of March 2022", reviews.finals.strict),
      row("Amended final plan within 8 weeks of the changes proposed", "The other reading: from whenever they were sent", reviews.finals.other),
    ],
  })}
${twoReadings}`;
}
