import { roundHalfUp } from "../../platform/index.ts";
import type { CompiledInstrument } from "./compile-instrument.ts";
import type { Score } from "./score.ts";

const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** A score in a few plain sentences: what it is, what it rests on, what held it down, what would lift it. */
export function summariseScore(compiled: CompiledInstrument, result: Score): string {
  const { explanation, answered, unanswered, notApplicable } = result;
  const all = answered + unanswered + notApplicable;
  const left = [
    ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
    ...(unanswered > 0 ? [`${unanswered} not answered`] : []),
  ];
  const sentences = [
    headline(compiled, result),
    `${answered} of ${several(all, "criterion was", "criteria were")} answered${left.length > 0 ? `; ${left.join(", ")}` : ""}.`,
  ];
  if (result.grade) sentences.push(`The grade is ${result.grade.label}.`);
  for (const limit of explanation.limits) sentences.push(`It can be no better than ${limit.atMost}, because ${limit.because}.`);
  if (explanation.lift) {
    const { grade, changes, isFewest } = explanation.lift;
    sentences.push(`${grade} would be reached with ${isFewest ? "" : "these "}${several(changes.length, "other answer", "other answers")}: ${changes.map((change) => `${change.criterion} ${change.to} instead of ${change.from}`).join(", ")}.`);
  }
  return sentences.join(" ");
}

function headline(compiled: CompiledInstrument, { score, outOf, percent }: Score): string {
  if (compiled.rollup === "tally") return "Answers are counted; there is no score.";
  if (score === null || outOf === null || percent === null) return "Nothing could be scored.";
  const { decimals } = compiled.instrument.score;
  const shown = (value: number) => String(roundHalfUp(value, decimals));
  if (compiled.rollup === "percent-met") return `${shown(percent)}% of the criteria that apply are met in full.`;
  return outOf === 100 ? `${shown(score)} out of 100.` : `${shown(score)} out of ${shown(outOf)} (${shown(percent)}%).`;
}
