import { dimensionOf } from "../catalogue/dimensions.ts";
import type { Question } from "../catalogue/question.ts";

/** The question that has one cell as its whole: narrowed to the cell's parts, or to those of its first dimension alone. */
export function questionOfCell(question: Question, keys: readonly (string | null)[]): Question {
  const where = { ...question.where };
  let { from, to } = question;
  for (const [at, key] of keys.entries()) {
    const id = question.by[at];
    if (id === undefined) continue;
    // A month is said as a period, as every list has it.
    if (id === "month" && key !== null) [from, to] = [key, key];
    else where[id] = key ?? "none";
  }
  // How documents were picked no longer needs a filter where it is one of the parts.
  const sample = question.by.some((id) => dimensionOf(id) === dimensionOf("purpose")) ? "all" : question.sample;
  return { ...question, by: question.by.slice(keys.length), where, from, to, sample };
}
