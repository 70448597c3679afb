import { dateInWords, percentInWords } from "../../../platform/index.ts";
import { html, responsiveTable, type Html } from "../../../ui/index.ts";
import { smallCount } from "../figures/hide-small.ts";
import type { TransferFigures, TransferRound } from "../figures/transfer-figures.ts";
import { countWords, shareOfWords, shareWithInterval } from "./share-words.ts";

/** Moves from one phase of education to the next: 15 February, 31 March for post-16. */
export function transfersSection({ rounds, notRecorded }: TransferFigures, isOpen: boolean): Html {
  // Of a move with few late or open plans the three counts together would tell of each.
  const isHidden = ({ plans, late, open }: TransferRound) => !isOpen && [plans, late, open].some((count) => count > 0 && count <= smallCount);
  return html`<h2 class="govuk-heading-m">Moves of phase</h2>
<p class="govuk-body">A plan must name the new school or college by 15 February of the year of the move, or by 31 March for a move to post-16 (regulation 18).</p>
${rounds.length > 0 ? responsiveTable({
    phone: "cards", caption: "Moves of phase", captionClasses: "govuk-visually-hidden", firstCellIsHeader: true,
    head: [{ text: "Due" }, { text: "Plans" }, { text: "In time (95% interval)" }, { text: "Late" }, { text: "Not done yet" }],
    rows: rounds.map((round) => [
      { text: dateInWords(round.dueOn) }, { text: countWords(round.plans, isOpen) }, { text: !round.isPast ? "Still to come" : isHidden(round) ? (round.plans > smallCount ? percentInWords(round.inTime.percent) : "–") : `${shareWithInterval(round.inTime)}, ${shareOfWords(round.inTime)}` },
      { text: isHidden(round) ? "hidden" : String(round.late) }, { text: isHidden(round) ? "hidden" : String(round.open) },
    ]),
  }) : html`<p class="govuk-body">The register holds no day of a move of phase in the last 12 months or to come.</p>`}
${notRecorded.length > 0 && html`<p class="govuk-body">By year group more moves come up that the register has no day for: ${notRecorded.map(({ dueOn, plans }) => `${countWords(plans, isOpen)} due ${dateInWords(dueOn)}`).join(", ")}.</p>`}`;
}
