import type { KeptLimits, Share } from "../../insight/index.ts";
import { programmePaths } from "../../auditing/index.ts";
import { dateInWords, percentInWords } from "../../platform/index.ts";
import type { ReportCell, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf } from "../quality-parts/cells.ts";
import type { BoardContent } from "./content.ts";

const shareCell = ({ percent, low, high, of }: Share): ReportCell => ({ text: percent === null ? "–" : percentInWords(percent), value: percent, low, high, plans: of });

/** How the time limits of reviews and moves of phase were kept, by both readings of the law. */
export function limitsTable({ asAt, reviews, transfers }: KeptLimits): ReportTable {
  const lines: [string, Share][] = [
    ["Reviewed in the last 12 months, with the decision (Children and Families Act 2014, section 44(1))", reviews.completed], ["Review meeting held in the last 12 months: the other reading", reviews.held],
    ["Decision within 4 weeks of the meeting (regulation 20(10))", reviews.decisions], ["Changes proposed within 4 weeks of the meeting (regulation 22(2), by the judgment of March 2022)", reviews.notices],
    ["Amended final plan within 12 weeks of the meeting (by the same judgment)", reviews.finals.strict], ["Amended final plan within 8 weeks of the changes proposed: the other reading", reviews.finals.other],
    ...transfers.rounds.filter(({ isPast }) => isPast).map(({ dueOn, inTime }): [string, Share] => [`Plan amended for the move of phase by ${dateInWords(dueOn)} (regulation 18)`, inTime]),
  ];
  return {
    type: "table", id: "limits-table", caption: "Reviews and moves of phase: time limits kept",
    columns: [{ text: "Time limit", align: "left", width: 4.4 }, { text: "Kept", align: "right" }, { text: "95% interval", align: "right", width: 1.5 }, { text: "In time", align: "right" }, { text: "Of", align: "right" }],
    rows: lines.filter(([, { of }]) => of > 0).map(([words, share]) => [{ text: words }, shareCell(share), intervalOf(share), countCell(share.met), countCell(share.of)]),
    notes: [`As the register stood on ${dateInWords(asAt)}.`],
  };
}

/** What each programme of the other tiers did. */
export const activityTable = ({ programmes }: BoardContent["activity"]): ReportTable => ({
  type: "table", id: "activity-table", caption: "What each programme did",
  columns: [{ text: "Programme", align: "left", width: 3 }, { text: "Tier", align: "right", width: 0.7 }, ...["Audits of its cycles", "Handed in", "Rated twice", "Settled", "Late"].map((text) => ({ text, align: "right" as const }))],
  rows: programmes.map((row) => [{ text: row.name, href: programmePaths.programme(row.id) }, ...[row.tier, row.audits, row.handedIn, row.twice, row.settled, row.late].map((value) => countCell(value))]),
  notes: ["By the day on which audits were handed in. Tier 1 is the SEND team’s own, tier 2 multi-agency."],
});
