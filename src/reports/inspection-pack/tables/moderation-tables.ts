import type { ProgrammeAgreement } from "../../../moderation/index.ts";
import { percentInWords, roundHalfUp } from "../../../platform/index.ts";
import { leastDocuments } from "../../../statistics/index.ts";
import type { ReportCell, ReportTable } from "../../document/report-document.ts";
import type { InspectionPackContent } from "../content.ts";
import { pointsOf } from "../../programme-year/tables/score-cell.ts";
import { countCell, left, right } from "../../document/cells.ts";

type Row = ProgrammeAgreement["overall"];

const decimals = (value: number): string => roundHalfUp(value, 2).toFixed(2).replace("-", "−");
/** Of fewer documents nothing is said: an interval of two or three would reach beyond the scale. */
const tooFew = (): ReportCell => ({ text: "–" });

function exactCells({ exact, documents }: Row): ReportCell[] {
  if (exact === null) return [{ text: "–" }, { text: "–" }];
  if (documents < leastDocuments) return [tooFew(), tooFew()];
  return [{ text: percentInWords(100 * exact.value), value: 100 * exact.value, low: 100 * exact.low, high: 100 * exact.high, plans: documents }, { text: `${percentInWords(100 * exact.low)} to ${percentInWords(100 * exact.high)}` }];
}

function kappaCell({ kappa, documents }: Row): ReportCell {
  if (kappa === null) return { text: "–" };
  if (documents < leastDocuments) return tooFew();
  return { text: `${decimals(kappa.value)} (${decimals(kappa.low)} to ${decimals(kappa.high)})`, value: kappa.value, low: kappa.low, high: kappa.high };
}

function differenceCell({ difference, documents }: Row): ReportCell {
  if (difference === null) return { text: "–" };
  if (documents < leastDocuments) return tooFew();
  const points = pointsOf(difference.value);
  return difference.interval === null ? points : { ...points, text: `${points.text} (${pointsOf(difference.interval.low).text} to ${pointsOf(difference.interval.high).text})`, low: difference.interval.low, high: difference.interval.high };
}

/** How far two groups agree on the documents that both rated, by kind and together. */
export function agreementTable({ overall, kinds, outOf, isCut }: ProgrammeAgreement, table: { id: string; caption: string; second: string }): ReportTable {
  const [only] = kinds;
  // Of one kind alone the two rows would be the same, but for the chance in their intervals.
  const rows = kinds.length === 1 && only !== undefined ? [{ ...overall, name: only.name }] : [...kinds.toSorted((a, b) => b.documents - a.documents || a.name.localeCompare(b.name)), { ...overall, name: "All kinds" }];
  return {
    type: "table", id: table.id, caption: table.caption,
    columns: [left("Kind of document", 1.7), right("Documents", 0.9), right("Same answer", 0.8), right("95% interval", 1), right("Weighted kappa (95% interval)", 1.5), right(`${table.second} less auditor (95% interval)`, 1.6)],
    rows: rows.map((row) => [{ text: row.name }, countCell(row.documents), ...exactCells(row), kappaCell(row), differenceCell(row)]),
    notes: [
      `Kappa is agreement beyond chance: 0 is chance, 1 is full agreement (Cohen 1968, quadratic weights). The difference is in points out of ${outOf}. A dash: fewer than ${leastDocuments} documents, too few to say anything.`,
      ...(isCut ? ["There are more ratings than can be compared at once: the newest were."] : []),
    ],
  };
}

/** What became of second ratings, and whose answer stood where the two differed. */
export function settlementsTable({ settlements }: Pick<InspectionPackContent, "settlements">): ReportTable | undefined {
  const { states, first, second, other, byModerator } = settlements;
  if (states.waiting + states.comparing + states.settled === 0) return undefined;
  const rows: [string, number][] = [
    ["Second ratings settled", states.settled], ["Both ratings in, still to be compared", states.comparing], ["Waiting for one of the two", states.waiting],
    ["Differences settled: the auditor’s answer stands", first], ["Differences settled: the moderator’s answer stands", second], ["Differences settled: another answer stands", other], ["Of all differences: decided by the moderator, with a reason", byModerator],
  ];
  return {
    type: "table", id: "settlements-table", caption: "What became of second ratings", columns: [left("What", 3), right("How many", 1)], rows: rows.map(([what, count]) => [{ text: what }, countCell(count)]),
    notes: ["Both ratings stay as they were made; what was settled is kept beside them."],
  };
}
