import type { QualityRun } from "../../insight/index.ts";
import { monthInWords, percentInWords } from "../../platform/index.ts";
import { picture } from "../document/part.ts";
import type { ChartSpec, ReportBlock, ReportTable } from "../document/report-document.ts";
import { countCell, intervalOf, measuredCell } from "./cells.ts";
import { ratingsBehind } from "./links.ts";

const what = { good: "Good or better", percent: "Compliance" } as const;

/** A tool month by month, with its average and, where there are enough months, the limits of chance. */
function runSpec(run: QualityRun): ChartSpec | undefined {
  const { chart, months, special } = run;
  if (chart === null) return undefined;
  return {
    kind: "run",
    params: {
      title: `${what[run.measure]} by month: ${run.title}`,
      description: `The average of the months is ${percentInWords(chart.mean)}. ${special.length === 0 ? "No month shows more than chance." : "Some months show more than chance; the text says which."}`,
      points: months.map(({ month, figure }) => ({ month, value: figure?.value ?? null, special: special.includes(month) })),
      centre: { value: chart.mean, label: "Average" },
      ...(chart.limits !== null && { limits: { lower: chart.limits.low, upper: chart.limits.high } }),
    },
  };
}

const runTable = (run: QualityRun, id: string): ReportTable => ({
  type: "table", id, caption: `${what[run.measure]} by month: ${run.title}`,
  columns: [{ text: "Month", align: "left" }, { text: what[run.measure], align: "right" }, { text: "95% interval", align: "right" }, { text: "Documents", align: "right" }],
  rows: run.months.map(({ month, figure }) => {
    const behind = ratingsBehind({ from: month, to: month }, { tool: run.tool });
    return [{ text: monthInWords(month) }, measuredCell(figure, behind), figure === null ? { text: "–" } : intervalOf(figure), countCell(figure?.documents ?? 0, behind)];
  }),
  notes: ["A month with fewer than five documents has no figure. Every document counts the same; where a draw is recorded, by its chance of being drawn."],
});

/** The picture of a tool's months and the table behind it. `place` numbers the pictures of a report from 1. */
export function runParts(run: QualityRun, place: number): (ReportBlock | undefined)[] {
  const id = `run-${place}-table`;
  return [picture(`run-${place}-chart`, runSpec(run), id), runTable(run, id)];
}
