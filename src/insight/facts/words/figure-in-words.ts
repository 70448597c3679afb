import { percentInWords, roundHalfUp } from "../../../platform/index.ts";
import type { Measure } from "../catalogue/measures.ts";

/** A number of a measure as people read it: "74%", "17.8", "19.5 weeks", "1,240". An en dash where there is none. */
export function figureInWords(value: number | null, { unit, kind }: Pick<Measure, "unit" | "kind">): string {
  if (value === null) return "–";
  if (unit === "%") return percentInWords(value);
  if (kind === "coefficient") return roundHalfUp(value, 2).toFixed(2).replace("-", "−");
  if (kind === "count") return roundHalfUp(value).toLocaleString("en-GB");
  return `${roundHalfUp(value, 1).toFixed(1)}${unit === "weeks" ? " weeks" : ""}`;
}

/** "61% to 84%", "16.2 to 18.9"; empty where it is not known. */
export function rangeInWords(low: number | null, high: number | null, measure: Pick<Measure, "unit" | "kind">): string {
  if (low === null || high === null) return "";
  return `${figureInWords(low, measure).replace(" weeks", "")} to ${figureInWords(high, measure)}`;
}

/** A difference: "12 points" of per cent, "1.3 points" of a score, "2.5 weeks"; without its sign. */
export function differenceInFigures(value: number, { unit }: Pick<Measure, "unit">): string {
  const size = Math.abs(value);
  if (unit === "%") return `${roundHalfUp(size, size < 10 ? 1 : 0)} percentage ${roundHalfUp(size, 1) === 1 ? "point" : "points"}`;
  return `${roundHalfUp(size, 1).toFixed(1)} ${unit === "weeks" ? "weeks" : unit === "points" ? "points" : ""}`.trim();
}
