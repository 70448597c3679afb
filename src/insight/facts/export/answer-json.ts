import type { FactsAnswer } from "../ask.ts";
import { dimensionOf } from "../catalogue/dimensions.ts";
import { measureOf } from "../catalogue/measures.ts";
import type { Cell } from "../estimate/cell.ts";
import { notesOf } from "../words/notes-of.ts";
import { questionTitle } from "../words/question-in-words.ts";

const rounded = (value: number | null): number | null => (value === null || !Number.isFinite(value) ? null : Math.round(value * 1e6) / 1e6);

function cellJson(answer: FactsAnswer, cell: Cell) {
  return {
    ...Object.fromEntries(cell.keys.map((key, at) => [answer.axes[at]?.dimension ?? `${at}`, { key, label: answer.axes[at]?.parts.find((part) => part.key === key)?.label ?? null }])),
    state: cell.state, value: rounded(cell.value), low: rounded(cell.low), high: rounded(cell.high), ...(cell.outOf !== null && { outOf: cell.outOf }),
    ...(cell.parts.length > 0 && { parts: cell.parts.map(({ key, value, low, high, count }) => ({ key, value: rounded(value), low: rounded(low), high: rounded(high), count })) }),
    documents: cell.documents, ratings: cell.ratings, of: cell.x, tools: cell.tools,
  };
}

/** An answer for other programs: the question, what was measured in words, the cells and the whole, with the notes that a page shows. Six decimals. */
export function answerJson(answer: FactsAnswer) {
  const { question, axes, all } = answer;
  const measure = measureOf(question.measure);
  return {
    title: questionTitle(question),
    question: { ...question, by: question.by },
    measure: { id: question.measure, words: measure.words, means: measure.means, kind: measure.kind, unit: measure.unit, of: measure.of },
    by: axes.map(({ dimension, parts }) => ({ id: dimension, words: dimensionOf(dimension).words, parts })),
    cells: answer.cells.map((cell) => cellJson(answer, cell)),
    all: cellJson({ ...answer, axes: [] }, all),
    notes: notesOf(answer),
  };
}
