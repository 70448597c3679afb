import { insightPaths, plainQuestion, type EarlierPeriod, type ProgrammeYearFigures, type ScoreRow, type YearCycle } from "../../../insight/index.ts";
import { monthInWords } from "../../../platform/index.ts";
import type { ReportTable } from "../../document/report-document.ts";
import { changeCell, intervalColumn, publishedNote, scoreCell, scoreInterval } from "./score-cell.ts";

const terms = { "01": "Spring", "04": "Summer", "09": "Autumn" } as const;

/** "March 2020", "Summer 2019", "2019 to 2020". */
export function earlierInWords({ from, period }: EarlierPeriod): string {
  const year = from.slice(0, 4);
  const month = from.slice(5, 7);
  if (period === "month") return monthInWords(from);
  if (period === "year") return month === "01" ? year : `${year} to ${Number(year) + 1}`;
  const term = period === "term" && Object.hasOwn(terms, month) ? terms[month as keyof typeof terms] : undefined;
  return term === undefined ? `${period === "term" ? "Term" : "Quarter"} from ${monthInWords(from)}` : `${term} ${year}`;
}

/** The list behind a mean: the audits of one kind in one cycle. Rows of several kinds have no single list. */
export function behindLink(figures: Pick<ProgrammeYearFigures, "kinds">, cycle: YearCycle, rowId: string): string | undefined {
  return figures.kinds.some((kind) => kind.id === rowId) ? insightPaths.behind({ ...plainQuestion, measure: "score", sample: "all", where: { cycle: cycle.id, kind: rowId, role: "audit" } }) : undefined;
}

type ScoreTable = {
  id: string; caption: string; heading: string; rows: readonly ScoreRow[]; earlier?: readonly EarlierPeriod[]; averageHeading?: string;
  decimals?: (rowId: string) => number; linked?: boolean; notes?: readonly string[];
  /** Leaves out what the change from first to last cycle may be called: where years before leave no room for it, the words say it. */
  withoutChange?: boolean;
};

/** Mean scores by cycle, with those published before, the average of the cycles, its interval and its number of documents. */
export function scoreTable(figures: Pick<ProgrammeYearFigures, "kinds" | "cycles">, table: ScoreTable): ReportTable {
  const { rows, earlier = [], decimals = () => 1 } = table;
  const all = rows.flatMap((row) => [...row.before, ...row.byCycle, row.average]);
  const right = (text: string) => ({ text, align: "right" as const });
  return {
    type: "table", id: table.id, caption: table.caption,
    columns: [
      { text: table.heading, align: "left", width: 2.4 }, ...earlier.map((at) => right(earlierInWords(at))), ...figures.cycles.map((cycle) => right(cycle.name)),
      right(table.averageHeading ?? "Average"), intervalColumn, ...(table.withoutChange ? [] : [{ text: "First to last cycle", align: "left" as const, width: 1.3 }]),
    ],
    rows: rows.map((row) => [
      { text: row.name },
      ...row.before.slice(0, earlier.length).map((figure) => scoreCell(figure, decimals(row.id))),
      ...row.byCycle.map((figure, index) => {
        const cycle = figures.cycles[index];
        return scoreCell(figure, decimals(row.id), table.linked && cycle ? behindLink(figures, cycle, row.id) : undefined);
      }),
      scoreCell(row.average, decimals(row.id)), scoreInterval(row.average, decimals(row.id)), ...(table.withoutChange ? [] : [changeCell(row.change)]),
    ]),
    notes: [...(table.notes ?? []), ...publishedNote(all)],
  };
}
