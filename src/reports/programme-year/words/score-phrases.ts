import type { MeanFigure, ScoreDifference } from "../../../insight/index.ts";
import { roundHalfUp } from "../../../platform/index.ts";
import { countOf } from "../../dip-sample/words/phrases.ts";
import { scoreInWords } from "../tables/score-cell.ts";

/** "18.4 out of 20 (95% interval 18.1 to 18.7, 53 documents)". */
export function meanInWords({ value, low, high, documents, source }: MeanFigure): string {
  const inside = [
    ...(low === null || high === null ? [] : [`95% interval ${scoreInWords(low)} to ${scoreInWords(high)}`]),
    ...(documents === null || documents === 0 ? [] : [countOf(documents, "document")]), ...(source === "published" ? ["published before"] : []),
  ];
  return `${scoreInWords(value)} out of 20${inside.length === 0 ? "" : ` (${inside.join(", ")})`}`;
}

export function pointsInWords(points: number): string {
  const rounded = roundHalfUp(Math.abs(points), 1);
  return rounded === 1 ? "1 point" : `${rounded} points`;
}

/** Whether two figures differ by more than chance, in a whole sentence. Noise is never called a rise, a fall or a trend. */
export function differenceSentence({ value, withinNoise }: ScoreDifference, words: { higher: string; lower: string } = { higher: "higher", lower: "lower" }): string {
  const points = pointsInWords(value);
  if (withinNoise === null) return `They differ by ${points}. Whether that is more than chance cannot be told, because one of them was published without the audits behind it or rests on too few documents.`;
  return withinNoise
    ? `They differ by ${points}, which is within noise: chance in which documents were picked could well have made it.`
    : `That is ${points} ${value > 0 ? words.higher : words.lower}, more than chance in picking the documents explains.`;
}
