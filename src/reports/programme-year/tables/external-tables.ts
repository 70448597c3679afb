import type { ProgrammeYearFigures, ScoreRow } from "../../../insight/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import { documentsCell, scoreCell } from "./score-cell.ts";
import { scoreTable } from "./score-table.ts";

type External = NonNullable<ProgrammeYearFigures["external"]>;

/** Outside auditors' averages, with those of the years before. */
export const externalTable = (figures: ProgrammeYearFigures, external: External): ReportTable => scoreTable(figures, {
  id: "external-table", caption: "Outside auditors’ average scores over time", heading: "Documents", rows: [external.plans, external.advice].filter((row) => row.average.value !== null || row.before.some(({ value }) => value !== null)),
  earlier: external.earlier, withoutChange: true, notes: ["Advice that was missing is counted here as nought, as the outside auditor scored it."],
});

/** Inside beside outside, with and without advice that was not there. */
export function comparisonTable(figures: ProgrammeYearFigures, external: External): ReportTable {
  const rows: (ScoreRow & { shown: string })[] = [
    { ...external.internalPlans, shown: "Plans: internal average" }, { ...external.plans, shown: "Plans: outside average" },
    { ...external.internalAdvice, shown: "Advice: internal average" }, { ...external.advice, shown: "Advice: outside average" },
    ...(external.absent.length > 0 ? [{ ...external.adviceWithout, shown: "Advice: outside average without absent advice" }] : []),
  ];
  return scoreTable(figures, {
    id: "comparison-table", caption: "Internal and outside average scores", heading: "Average", rows: rows.filter((row) => row.average.value !== null).map((row) => ({ ...row, name: row.shown, before: [] })),
    notes: ["The average of the cycles weighs each cycle the same."],
  });
}

/** What counting absent advice as nought does to each kind. */
export function absentTable(external: External): ReportTable | undefined {
  return external.absent.length === 0 ? undefined : {
    type: "table", id: "absent-table", caption: "Outside scores with and without absent advice, all cycles",
    columns: [{ text: "Kind of advice", align: "left", width: 2.4 }, { text: "Not there", align: "right" }, { text: "With absent as nought", align: "right" }, { text: "Without absent", align: "right" }, { text: "Documents that were there", align: "right" }],
    rows: external.absent.map((kind) => [{ text: kind.name }, documentsCell(kind.absent), scoreCell(kind.withAbsent), scoreCell(kind.without), documentsCell(kind.without.documents)]),
    notes: [],
  };
}
