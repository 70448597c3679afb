import type { ReportTable } from "../../document/report-document.ts";
import { percentInWords } from "../../../platform/index.ts";
import { wilsonInterval } from "../../../statistics/index.ts";
import type { InspectionPackContent } from "../content.ts";
import { countCell, left, right } from "../../document/cells.ts";

/** Grades by kind, where the tools give any. */
export function gradesTable({ grades }: Pick<InspectionPackContent, "grades">): ReportTable | undefined {
  if (grades.length === 0) return undefined;
  const totals = new Map([...Map.groupBy(grades, ({ kind }) => kind)].map(([kind, own]) => [kind, own.reduce((sum, { count }) => sum + count, 0)]));
  return {
    type: "table", id: "grades-table", caption: "Grades, by kind of document", columns: [left("Kind and grade", 2.4), right("Documents"), right("Share"), right("95% interval", 1.4)],
    rows: grades.map(({ kind, grade, count }) => {
      const of = totals.get(kind) ?? 0;
      const { low, high } = wilsonInterval(count, of);
      const share = (100 * count) / of;
      return [{ text: `${kind}: ${grade}` }, countCell(count), { text: percentInWords(share), value: share, low: 100 * low, high: 100 * high, plans: of }, { text: `${percentInWords(100 * low)} to ${percentInWords(100 * high)}` }];
    }),
    notes: [],
  };
}

/** How many drawn documents were audited, cycle by cycle. */
export function progressTable({ progress }: Pick<InspectionPackContent, "progress">): ReportTable | undefined {
  return progress.length === 0 ? undefined : {
    type: "table", id: "progress-table", caption: "Drawn documents and their audits", columns: [left("Cycle", 2), right("Drawn"), right("Audited"), right("Not audited")],
    rows: progress.map(({ cycle, drawn, audited }) => [{ text: cycle }, countCell(drawn), countCell(audited), countCell(drawn - audited)]), notes: ["Calibration sets and documents that left their sample are not counted."],
  };
}
