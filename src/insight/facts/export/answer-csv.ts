import { csvText } from "../../../platform/index.ts";
import type { FactsAnswer } from "../ask.ts";
import { dimensionOf } from "../catalogue/dimensions.ts";
import { measureOf } from "../catalogue/measures.ts";
import type { Cell } from "../estimate/cell.ts";

const stateWords: Readonly<Record<Cell["state"], string>> = { figure: "", none: "nothing counted", "too-few": "too few to say", "several-tools": "several tools, not added up" };

/** An answer as CSV, a row a cell (and part), numbers unrounded, the whole last. */
export function answerCsv(answer: FactsAnswer): string {
  const measure = measureOf(answer.question.measure);
  const isParts = measure.kind === "parts";
  const head = [
    ...answer.axes.map(({ dimension }) => dimensionOf(dimension).words), ...(isParts ? ["Part"] : []), measure.words, "Low (95%)", "High (95%)", ...(measure.unit === "points" ? ["Out of"] : []),
    "Documents", "Ratings", `Number of ${measure.of}`, "Note",
  ];
  const label = (at: number, key: string | null | undefined) => answer.axes[at]?.parts.find((part) => part.key === key)?.label ?? "";
  const rowsOf = (cell: Cell, names: readonly string[]): (string | number | null)[][] => {
    const rest = [cell.documents, cell.ratings, cell.x, stateWords[cell.state]];
    if (!isParts || cell.parts.length === 0) return [[...names, ...(isParts ? [""] : []), cell.value, cell.low, cell.high, ...(measure.unit === "points" ? [cell.outOf] : []), ...rest]];
    return cell.parts.map((part) => [...names, part.key, part.value, part.low, part.high, ...rest]);
  };
  const ordered = [...answer.cells].sort((a, b) => place(answer, a) - place(answer, b));
  return csvText([
    head,
    ...ordered.flatMap((cell) => rowsOf(cell, cell.keys.map((key, at) => label(at, key)))),
    ...rowsOf(answer.all, answer.axes.map(() => "All")),
  ]);
}

function place({ axes }: FactsAnswer, cell: Cell): number {
  const at = (axis: number) => axes[axis]?.parts.findIndex((part) => part.key === cell.keys[axis]) ?? 0;
  return at(0) * 10_000 + at(1);
}
