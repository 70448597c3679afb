import type { MeanFigure, ScoreDifference } from "../../../insight/index.ts";
import { roundHalfUp } from "../../../platform/index.ts";
import type { ReportCell } from "../../document/report-document.ts";

export const scoreInWords = (value: number | null, decimals = 1): string => (value === null ? "n/a" : roundHalfUp(value, decimals).toFixed(decimals));

/** A mean score as a cell, with its interval and number of documents behind it; "n/a" where there is none. */
export function scoreCell(figure: MeanFigure, decimals = 1, href?: string): ReportCell {
  const { value, low, high, documents, source } = figure;
  const isPublished = source === "published" || source === "mixed";
  return { text: scoreInWords(value, decimals), value, low, high, plans: documents, ...(isPublished && { published: true }), ...(href !== undefined && source === "ratings" && { href }) };
}

export const intervalColumn = { text: "95% interval (documents)", align: "right" as const, width: 1.7 };

/** "16.2 to 19.4 (53)": the interval and how many documents the average is made of; a dash for what is not known. */
export function scoreInterval({ low, high, documents }: Pick<MeanFigure, "low" | "high" | "documents">, decimals = 1): ReportCell {
  const interval = low === null || high === null ? "–" : `${scoreInWords(low, decimals)} to ${scoreInWords(high, decimals)}`;
  return { text: documents === null || documents === 0 ? interval : `${interval} (${documents.toLocaleString("en-GB")})` };
}

/** "+1.0" or "−0.4" points. */
export function pointsOf(points: number | null, decimals = 1): ReportCell {
  if (points === null) return { text: "–", value: null };
  const rounded = roundHalfUp(points, decimals);
  return { text: rounded === 0 ? (0).toFixed(decimals) : `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(decimals)}`, value: points };
}

/** What a change may be called: never a rise or a fall where chance could have made it. */
export function changeCell(change: ScoreDifference | null): ReportCell {
  if (change === null) return { text: "–" };
  if (change.withinNoise === null) return { text: "cannot be told" };
  return { text: change.withinNoise ? "within noise" : change.value > 0 ? "higher" : "lower" };
}

export const documentsCell = (documents: number | null): ReportCell => ({ text: documents === null ? "–" : documents.toLocaleString("en-GB"), value: documents });

/** Where figures come from that were published before the ratings were held here. */
export function publishedNote(figures: readonly MeanFigure[]): string[] {
  const marked = figures.filter(({ source }) => source === "published" || source === "mixed");
  if (marked.length === 0) return [];
  const sources = [...new Set(marked.flatMap(({ publishedIn }) => publishedIn.split("; ")).filter((source) => source !== ""))];
  return [`† Published before the audits behind it were held here${sources.length > 0 ? ` (${sources.join("; ")})` : ""}; it carries no interval and opens no ratings.`];
}
