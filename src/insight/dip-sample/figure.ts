import { percentInWords } from "../../platform/index.ts";
import { type Estimate, estimateInterval, type Interval } from "../../statistics/index.ts";

/** Where a figure comes from: ratings held here, an earlier publication, both, or nowhere. */
export type FigureSource = "ratings" | "published" | "mixed" | "none";

/** A percentage as it is printed, with what stands behind it. Percentages are 0–100 and unrounded; `shown` is rounded half up. */
export type Figure = {
  value: number | null;
  shown: string;
  /** How many plans (ratings) it is made of; null where a publication does not say. */
  plans: number | null;
  /** 95% interval; null where it cannot be known. */
  low: number | null;
  high: number | null;
  source: FigureSource;
  /** The publication, where the figure or part of it was taken from one. */
  publishedIn: string;
};

export const noFigure: Figure = { value: null, shown: "–", plans: 0, low: null, high: null, source: "none", publishedIn: "" };

/** Percentages end at 0 and 100, and so do their intervals. */
const within = (interval: Interval): Interval => ({ low: Math.max(0, interval.low), high: Math.min(100, interval.high) });

export function ratedFigure(mean: number, plans: number, estimate: Estimate | null | undefined): Figure {
  // Plans that all scored alike say nothing of how much others would differ: no interval rather than one of no width.
  const interval = estimate && estimate.se > 0 ? within(estimateInterval(estimate)) : null;
  return { value: mean, shown: percentInWords(mean), plans, low: interval?.low ?? null, high: interval?.high ?? null, source: "ratings", publishedIn: "" };
}

export function publishedFigure(value: number, plans: number | null, publishedIn: string): Figure {
  return { value, shown: percentInWords(value), plans, low: null, high: null, source: "published", publishedIn };
}

/** The plain mean of figures that have a value, each weighing the same. The caller adds an interval where one is known. */
export function meanOfFigures(figures: readonly Figure[], estimate: Estimate | null): Figure {
  const known = figures.flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]));
  if (known.length === 0) return noFigure;
  const value = known.reduce((sum, figure) => sum + figure.value, 0) / known.length;
  const sources = new Set(known.map((figure) => figure.source));
  const publications = [...new Set(known.map((figure) => figure.publishedIn).filter((name) => name !== ""))];
  return {
    ...ratedFigure(value, 0, estimate),
    plans: known.some((figure) => figure.plans === null) ? null : known.reduce((sum, figure) => sum + (figure.plans ?? 0), 0),
    source: sources.size > 1 ? "mixed" : (known[0]?.source ?? "none"),
    publishedIn: publications.join("; "),
  };
}
