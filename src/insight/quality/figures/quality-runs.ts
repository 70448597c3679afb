import type { FactsAnswer } from "../../facts/ask.ts";
import { measureOf } from "../../facts/catalogue/measures.ts";
import { changeOverTime } from "../../facts/words/change-over-time.ts";
import { monthsBetween } from "../../dip-sample/months.ts";
import { measuredOf } from "./measured.ts";
import type { QualityRun } from "./quality-figures.ts";

/**
 * Each tool's months as a run chart, the tool with most documents first. `answer` is divided by tool and month. Months from the tool's first figure to `to`; one
 * with too few documents, or none, has no figure. A tool of which fewer than two months have one is left out.
 */
export function qualityRuns(answer: Pick<FactsAnswer, "question" | "axes" | "cells">, to: string): QualityRun[] {
  const measure = answer.question.measure === "good" ? "good" : "percent";
  const titles = new Map(answer.axes[0]?.parts.map(({ key, label }) => [key, label]));
  const byTool = Map.groupBy(answer.cells, ({ keys }) => keys[0] ?? null);
  return [...byTool].flatMap(([tool, cells]): QualityRun[] => {
    const known = cells.filter((cell) => cell.state === "figure" && cell.value !== null).sort((a, b) => ((a.keys[1] ?? "") < (b.keys[1] ?? "") ? -1 : 1));
    const first = known[0]?.keys[1] ?? null;
    const change = changeOverTime(known.map((cell) => ({ label: "", cell, month: cell.keys[1] ?? "" })), measureOf(measure));
    if (tool === null || first === null || change === undefined) return [];
    const ofMonth = new Map(cells.map((cell) => [cell.keys[1], cell]));
    return [{
      tool, title: titles.get(tool) ?? tool, measure, documents: cells.reduce((sum, cell) => sum + cell.documents, 0),
      months: monthsBetween(first, to).map((month) => { const cell = ofMonth.get(month); return { month, figure: cell === undefined ? null : measuredOf(cell) }; }),
      chart: change.chart, charted: known.map(({ keys }) => keys[1] ?? ""), special: [...change.special], words: change.words,
    }];
  }).sort((a, b) => b.documents - a.documents || (a.tool < b.tool ? -1 : 1));
}
