import type { Measured, Moved, QualityRow } from "../../insight/index.ts";
import { percentInWords } from "../../platform/index.ts";
import { countOf, intervalInWords, pointsInWords } from "../dip-sample/words/phrases.ts";
import { pointsInFigures } from "./cells.ts";
import { toolName } from "./row-name.ts";

/** "80% (95% interval 77% to 83%)". */
export function measuredInWords(figure: Measured): string {
  const interval = intervalInWords(figure);
  return `${percentInWords(figure.value)}${interval === "" ? "" : ` (${interval})`}`;
}

/** Against the period before, in a sentence that never calls noise a rise or a fall; empty where there is nothing to compare. */
export function movedSentence({ before, moved }: { before: Measured | null; moved: Moved | null }, earlier: string): string {
  if (before === null || before.value === null) return before?.tooFew === true ? `In ${earlier} too few were audited to compare.` : "";
  if (moved === null) return `In ${earlier} it was ${percentInWords(before.value)}; whether the two differ by more than chance cannot be told.`;
  if (!moved.isSure) return `In ${earlier} it was ${percentInWords(before.value)}: the difference is within noise, chance alone could well have made it.`;
  return `In ${earlier} it was ${percentInWords(before.value)}: a ${moved.value > 0 ? "rise" : "fall"} of ${pointsInWords(moved.value)}, more than chance explains.`;
}

/** The same in one line, for a list of tools: "Dip sample: 80% (95% interval …) of the full score over 75 documents; 81% before, within noise." */
export function toolPhrase(row: QualityRow, earlier: string): string {
  const { now, score, good, before, moved } = row;
  if (now.value === null) return `${toolName(row)}: ${countOf(now.documents, "document")}, too few for a figure.`;
  const change = before === null || before.value === null || moved === null ? "" : `; ${percentInWords(before.value)} in ${earlier}, ${moved.isSure ? `a ${moved.value > 0 ? "rise" : "fall"} by more than chance explains` : "a difference within noise"}`;
  return [
    `${toolName(row)}: ${measuredInWords(now)} of the full score over ${countOf(now.documents, "document")}`, score === null || score.value === null ? "" : `, or ${pointsInFigures(score.value)} out of ${score.outOf}`,
    good === null || good.value === null ? "" : `, ${measuredInWords(good)} good or better`, change, ".",
  ].join("");
}

/** What a tool's audits found, in two or three sentences. */
export function toolSentences(row: QualityRow, earlier: string): string {
  const { now, score, good } = row;
  if (now.value === null) return `${toolName(row)}: ${countOf(now.documents, "document")}, too few for a figure.`;
  return [
    `${toolName(row)}: ${countOf(now.documents, "document")}, which reached ${measuredInWords(now)} of the full score on average${score === null || score.value === null ? "" : `, ${pointsInFigures(score.value)} out of ${score.outOf}`}.`,
    good === null || good.value === null ? "" : `${measuredInWords(good)} were good or better.`, movedSentence(row, earlier),
  ].filter((words) => words !== "").join(" ");
}
