import type { QualityFigures, QualityRow } from "../../insight/index.ts";
import { periodInWords } from "../dip-sample/words/phrases.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf, measuredCell, movedCell, pointsInFigures } from "./cells.ts";
import { ratingsBehind } from "./links.ts";
import { kindRowName, toolName } from "./row-name.ts";

const scoreCell = ({ score }: QualityRow): ReportCell => (score === null || score.value === null ? { text: "–", value: null } : { text: `${pointsInFigures(score.value)} of ${score.outOf ?? ""}`, value: score.value, low: score.low, high: score.high, plans: score.documents });

type Shown = { id: string; caption: string; /** Also by kind of document, where a tool rated several. */ withKinds?: boolean };

/** What audits found by tool. Never a figure of several tools. */
export function qualityTable({ rows, before, from, to }: Pick<QualityFigures, "rows" | "before" | "from" | "to">, { id, caption, withKinds = true }: Shown): ReportTable {
  const lines = rows.flatMap((total) => [
    { row: total as QualityRow, name: toolName(total), of: { tool: total.tool, role: total.role } }, ...(withKinds && total.kinds.length > 1 ? total.kinds : []).map((row) => ({ row, name: kindRowName(row), of: { tool: row.tool, role: row.role, kind: row.kind } })),
  ]);
  const [hasScores, hasGrades] = [lines.some(({ row }) => row.score !== null && row.score.value !== null), lines.some(({ row }) => row.good !== null)];
  const column = (text: string, width = 1): ReportColumn => ({ text, align: "right", width });
  return {
    type: "table", id, caption,
    columns: [
      { text: withKinds ? "Tool and kind of document" : "Audit tool", align: "left", width: 3 }, column("Documents", 1.25), column("Compliance", 1.3), column("95% interval", 1.5), ...(hasScores ? [column("Mean score", 1.3)] : []), ...(hasGrades ? [column("Good or better")] : []),
      column("Period before", 1.1), column("Change", 1.5),
    ],
    rows: lines.map(({ row, name, of }) => [
      { text: name }, countCell(row.now.documents, ratingsBehind({ from, to }, of)), measuredCell(row.now, ratingsBehind({ from, to }, of)), intervalOf(row.now), ...(hasScores ? [scoreCell(row)] : []),
      ...(hasGrades ? [measuredCell(row.good)] : []), measuredCell(row.before, ratingsBehind(before, of)), movedCell(row.moved),
    ]),
    notes: [
      "Compliance is the mean share of a tool’s full score. Tools ask different questions: their figures are not added up, and are not to be compared with each other.",
      `Fewer than five documents are too few for a figure. The period before is ${periodInWords(before)}. “Within noise”: chance in which documents were picked could well have made the difference; allowed for the number of changes that are looked at.`,
    ],
  };
}
