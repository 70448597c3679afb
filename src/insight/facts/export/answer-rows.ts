import { cellAt, type FactsAnswer } from "../ask.ts";
import { dimensionOf } from "../catalogue/dimensions.ts";
import { measureOf } from "../catalogue/measures.ts";
import type { Cell } from "../estimate/cell.ts";
import { cellInWords } from "../words/cell-in-words.ts";
import { figureInWords, rangeInWords } from "../words/figure-in-words.ts";
import { notesOf } from "../words/notes-of.ts";
import { questionTitle } from "../words/question-in-words.ts";

/** An answer as rows of words, in the order of its parts: for a terminal, or wherever there is no markup. */
export function answerRows(answer: FactsAnswer): { title: string; head: string[]; rows: string[][]; notes: string[] } {
  const measure = measureOf(answer.question.measure);
  const isParts = measure.kind === "parts";
  const [first, second] = answer.axes;
  const rowsOf = (names: readonly string[], cell: Cell): string[][] => (isParts && cell.state === "figure"
    ? cell.parts.map((part) => [...names, part.key, figureInWords(part.value, measure), rangeInWords(part.low, part.high, measure), String(cell.documents)])
    : [[...names, ...(isParts ? [""] : []), cellInWords(cell, measure), cell.state === "figure" ? rangeInWords(cell.low, cell.high, measure) : "", String(cell.documents)]]);
  const rows = (first?.parts ?? []).flatMap((a) => (second === undefined ? [undefined] : second.parts).flatMap((b) => {
    const cell = b === undefined ? cellAt(answer, a.key) : cellAt(answer, a.key, b.key);
    return cell === undefined ? [] : rowsOf([a.label, ...(b === undefined ? [] : [b.label])], cell);
  }));
  const names = answer.axes.map(({ dimension }) => dimensionOf(dimension).words);
  return {
    title: questionTitle(answer.question),
    head: [...(names.length === 0 ? [""] : names), ...(isParts ? ["Part"] : []), measure.words, "95% interval", "Documents"],
    rows: [...rows, ...rowsOf(names.length === 0 ? ["All"] : names.map(() => "All"), answer.all)],
    notes: notesOf(answer),
  };
}
