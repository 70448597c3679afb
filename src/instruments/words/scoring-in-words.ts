import { criteriaOf } from "../criteria-of.ts";
import type { Instrument, Rollup } from "../instrument.ts";
import { compileInstrument } from "../scoring/compile-instrument.ts";

const rollups: Readonly<Record<Rollup, (outOf: number) => string>> = {
  "share": (outOf) => `Every answer gives points. The score is the share of the points that could be had, out of ${outOf}.`,
  "percent-met": () => "The score is the percentage of the criteria that apply which are met in full.",
  "mean": () => "The score is the mean of the points.",
  "sum": () => "The score is the sum of the points.",
  "mean-of-sections": (outOf) => `Each section has its own score. The whole is the mean of the sections, out of ${outOf}.`,
  "worst": () => "The lowest answer is the score.",
  "tally": () => "Answers are counted; there is no score.",
};

/** How a tool makes a score of answers, in sentences. */
export function scoringInWords(instrument: Instrument): string[] {
  const { rollup, sectionRollup, unanswered, notApplicable } = instrument.score;
  const { outOf } = compileInstrument(instrument);
  const sentences = [rollups[rollup](outOf)];
  if (rollup === "mean-of-sections") {
    sentences.push(instrument.sections.some((section) => section.weight !== 1) ? "Sections weigh as they say." : "Every section weighs the same.");
    sentences.push(`Of a section: ${lower(rollups[sectionRollup ?? "share"](outOf))}`);
  }
  if (rollup === "tally") return sentences;
  if (criteriaOf(instrument).some(({ criterion }) => criterion.weight !== 1)) sentences.push("Some criteria weigh more or less than others, as they say.");
  sentences.push(notApplicable === "full" ? "A criterion that is not applicable counts as met in full." : "A criterion that is not applicable is left out.");
  sentences.push(unanswered === "zero" ? "A criterion that is not answered counts as no points." : "A criterion that is not answered is left out.");
  return sentences;
}

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
