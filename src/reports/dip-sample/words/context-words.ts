import { dateInWords } from "../../../platform/index.ts";
import type { DipSampleContent } from "../content.ts";
import { ordinalInWords, periodInWords } from "./phrases.ts";

/** Which report of the series this is, and which came before it. */
export function contextWords({ number, previous, figures }: Pick<DipSampleContent, "number" | "previous" | "figures">): string[] {
  const first = `This is the ${ordinalInWords(number)} report on the dip-sampling of education, health and care (EHC) plans that is published here. It covers ${periodInWords(figures)}.`;
  const before = previous === null
    ? ""
    : ` The report before it covered ${periodInWords(previous)} and was published on ${dateInWords(previous.publishedOn)}.`;
  return [first + before];
}

export function importanceWords(): string[] {
  return [
    "Children, young people and their families must be able to shape their plan and its annual reviews, so that each child and young person can reach their full potential.",
    "It is also our duty: the SEND Code of Practice asks senior leaders to watch over the quality and sufficiency of assessments and plans by sound quality assurance (chapter 9).",
  ];
}
