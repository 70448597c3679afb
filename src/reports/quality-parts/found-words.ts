import type { Measured, ReadPlansFigures } from "../../insight/index.ts";
import { countOf, listInWords, periodInWords } from "../dip-sample/words/phrases.ts";
import { measuredInWords } from "./tool-words.ts";

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

/** What the reading program read, and that it is no auditor; nothing where it has read no plan. */
export function readWords(read: ReadPlansFigures): string[] {
  if (read.read === 0) return [];
  const few = read.findingsEach.value === null;
  const whose = read.months === null ? `${capital(countOf(read.read, "plan"))} of ${read.inForce.toLocaleString("en-GB")} in force ${read.read === 1 ? "has" : "have"} been read by the reading program.`
    : `The reading program has read ${countOf(read.read, "plan")} dated in ${periodInWords(read.months)}.`;
  const share = (figure: Measured, words: string) => (figure.value === null ? [] : [`${measuredInWords(figure)} ${words}`]);
  const shares = [...share(read.smart, `of ${countOf(read.pieces.smart, "outcome")} are SMART`), ...share(read.specific, `of ${countOf(read.pieces.specific, "piece")} of provision in section F are specified and quantified`)];
  return [
    `${whose}${read.months === null && read.read < read.inForce ? " They were not picked by chance, so they need not be like the others." : ""} It is no auditor and can be wrong.`,
    ...(few ? ["These are too few plans for shares."] : shares.length === 0 ? [] : [`By its reading, ${listInWords(shares)}.`]),
    ...(few || read.adulthood.value === null ? [] : [`From Year 9 on, ${measuredInWords(read.adulthood)} of ${countOf(read.adulthood.documents, "plan")} have an outcome that prepares for adult life.`]),
  ];
}

/** The most frequent findings, those first that the law asks for. */
export function foundWords({ findings, read }: ReadPlansFigures): string[] {
  const law = findings.filter(({ gravity }) => gravity === "law").slice(0, 3);
  if (law.length === 0) return [];
  return [`What it finds most often, of what the law asks for: ${listInWords(law.map(({ title, plans }) => `${title.charAt(0).toLowerCase()}${title.slice(1)} (${plans} of ${read} plans)`))}.`];
}
