import type { Figure } from "../../insight/index.ts";
import { percentInWords, roundHalfUp } from "../../platform/index.ts";
import type { ReportCell } from "../document/report-document.ts";

/** A figure as a cell. Only one that rests on ratings alone opens them: behind a published one there is nothing. */
export function figureCell(figure: Figure, href: string): ReportCell {
  const { shown, value, plans, low, high, source } = figure;
  const published = source === "published" || source === "mixed";
  return { text: shown, value, plans, low, high, ...(published && { published }), ...(source === "ratings" && value !== null && { href }) };
}

/** "70% to 85%"; a dash where there is no interval. */
export function intervalCell({ low, high }: { low: number | null; high: number | null }): ReportCell {
  return { text: low === null || high === null ? "–" : `${percentInWords(low)} to ${percentInWords(high)}` };
}

/** A number of plans; a dash where a publication does not say. */
export function plansCell(plans: number | null, href?: string): ReportCell {
  return { text: plans === null ? "–" : String(plans), value: plans, ...(href !== undefined && plans !== null && plans > 0 && { href }) };
}

/** "+2.4" or "−1.0": points with their sign. */
export function pointsCell(points: number | null): ReportCell {
  if (points === null) return { text: "–", value: null };
  const rounded = roundHalfUp(points, 1);
  return { text: rounded === 0 ? "0.0" : `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`, value: points };
}

/** What the mark at a figure means, with the publications that the figures come from. */
export function publishedNotes(figures: readonly Figure[]): string[] {
  const marked = figures.filter((figure) => figure.source === "published" || figure.source === "mixed");
  if (marked.length === 0) return [];
  const sources = [...new Set(marked.flatMap((figure) => figure.publishedIn.split("; ")).filter((source) => source !== ""))];
  return [`† Published before the audits behind it were held here${sources.length > 0 ? ` (${sources.join("; ")})` : ""}; it carries no interval and opens no ratings.`];
}
