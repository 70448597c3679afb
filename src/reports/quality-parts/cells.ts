import type { Measured, Moved } from "../../insight/index.ts";
import { percentInWords, roundHalfUp } from "../../platform/index.ts";
import type { ReportCell } from "../document/report-document.ts";

/** "80%", "too few" or a dash: a percentage of ratings, which opens them. */
export function measuredCell(figure: Measured | null, href?: string): ReportCell {
  if (figure === null || (figure.value === null && !figure.tooFew)) return { text: "–", value: null };
  if (figure.value === null) return { text: "too few", value: null, plans: figure.documents };
  const { value, low, high, documents } = figure;
  return { text: percentInWords(value), value, low, high, plans: documents, ...(href !== undefined && { href }) };
}

/** "77% to 83%"; a dash where there is none. */
export const intervalOf = ({ low, high }: { low: number | null; high: number | null }): ReportCell => ({ text: low === null || high === null ? "–" : `${percentInWords(low)} to ${percentInWords(high)}` });

export const countCell = (count: number, href?: string): ReportCell => ({ text: count.toLocaleString("en-GB"), value: count, ...(href !== undefined && count > 0 && { href }) });

/** What a change may be called: never a rise or a fall where chance could have made it. */
export function movedCell(moved: Moved | null): ReportCell {
  if (moved === null) return { text: "–" };
  return { text: moved.isSure ? `${moved.value > 0 ? "up" : "down"} ${roundHalfUp(Math.abs(moved.value), 1)} points` : "within noise" };
}

/** Points with one decimal: "18.1". */
export const pointsInFigures = (value: number): string => roundHalfUp(value, 1).toFixed(1);
