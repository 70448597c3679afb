import { smallCount, type KeptLimits, type Share } from "../../insight/index.ts";
import { dateInWords } from "../../platform/index.ts";
import { countCell, intervalCell, shareCell } from "../document/cells.ts";
import type { ReportCell, ReportTable } from "../document/report-document.ts";

/** Of one to four plans nothing is printed but that they are so few. */
const cellsOf = (share: Share): ReportCell[] =>
  (share.of <= smallCount ? [{ text: "–" }, { text: "–" }, { text: "–" }, { text: `fewer than ${smallCount + 1}` }] : [shareCell(share), intervalCell(share), countCell(share.met), countCell(share.of)]);

/** How the time limits of reviews and moves of phase were kept, by both readings of the law. */
export function limitsTable({ asAt, reviews, transfers }: Pick<KeptLimits, "asAt" | "reviews" | "transfers">): ReportTable {
  const lines: [string, Share][] = [
    ["Reviewed in the last 12 months, with the decision (Children and Families Act 2014, section 44(1))", reviews.completed], ["Review meeting held in the last 12 months: the other reading", reviews.held],
    ["Decision within 4 weeks of the meeting (regulation 20(10))", reviews.decisions], ["Changes proposed within 4 weeks of the meeting (regulation 22(2), by the judgment of March 2022)", reviews.notices],
    ["Amended final plan within 12 weeks of the meeting (by the same judgment)", reviews.finals.strict], ["Amended final plan within 8 weeks of the changes proposed: the other reading", reviews.finals.other],
    ...transfers.rounds.filter(({ isPast }) => isPast).map(({ dueOn, inTime }): [string, Share] => [`Plan amended for the move of phase by ${dateInWords(dueOn)} (regulation 18)`, inTime]),
  ];
  return {
    type: "table", id: "limits-table", caption: "Reviews and moves of phase: time limits kept",
    columns: [{ text: "Time limit", align: "left", width: 4.4 }, { text: "Kept", align: "right" }, { text: "95% interval", align: "right", width: 1.5 }, { text: "In time", align: "right" }, { text: "Of", align: "right" }],
    rows: lines.filter(([, { of }]) => of > 0).map(([words, share]) => [{ text: words }, ...cellsOf(share)]),
    notes: [`As the register stood on ${dateInWords(asAt)}.`],
  };
}
