import { estimateInterval, estimateMean, stratifiedMean, summarise, type Estimate, type SampleSummary } from "../../../statistics/index.ts";

/** Scores of this report are out of this. */
export const fullScore = 20;

/** A mean score as it is printed, with what stands behind it. */
export type MeanFigure = {
  /** Unrounded; null where there is none. */
  value: number | null;
  /** How many documents it is the mean of; null where a publication does not say. */
  documents: number | null;
  /** 95% interval; null where it cannot be known. */
  low: number | null;
  high: number | null;
  source: "ratings" | "published" | "mixed" | "none";
  publishedIn: string;
};

/** A figure with the error that it was worked out with, for differences and for means of several. */
export type Measured = { figure: MeanFigure; sample: SampleSummary | null; estimate: Estimate | null };

export const noMean: MeanFigure = { value: null, documents: 0, low: null, high: null, source: "none", publishedIn: "" };
export const nothingMeasured: Measured = { figure: noMean, sample: null, estimate: null };

const within = (score: number): number => Math.min(fullScore, Math.max(0, score));

function figureOf(value: number, documents: number, estimate: Estimate | null | undefined): MeanFigure {
  // Documents that all scored alike say nothing of how much others would differ: no interval rather than one of no width.
  const interval = estimate && estimate.se > 0 ? estimateInterval(estimate) : null;
  return { value, documents, low: interval && within(interval.low), high: interval && within(interval.high), source: "ratings", publishedIn: "" };
}

/** The mean of documents' scores with its t interval. */
export function meanOf(scores: readonly number[]): Measured {
  const sample = summarise(scores);
  if (sample === undefined) return nothingMeasured;
  const estimate = estimateMean(sample) ?? null;
  return { figure: figureOf(sample.mean, sample.n, estimate), sample, estimate };
}

export function publishedMean(value: number, documents: number | null, publishedIn: string): Measured {
  return { figure: { value, documents, low: null, high: null, source: "published", publishedIn }, sample: null, estimate: null };
}

/**
 * The mean of the cycles' means, each cycle weighing the same however many documents it audited: how programme reports average
 * (17 in five documents and 19 in one are 18). Its interval is that of a stratified mean; none where a cycle's figure was only published.
 */
export function meanOfCycles(cycles: readonly Measured[]): Measured {
  const known = cycles.filter(({ figure }) => figure.value !== null);
  if (known.length === 0) return nothingMeasured;
  const value = known.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0) / known.length;
  const samples = known.flatMap(({ sample }) => (sample === null ? [] : [{ sample }]));
  const estimate = samples.length === known.length ? (stratifiedMean(samples)?.estimate ?? null) : null;
  const counts = known.map(({ figure }) => figure.documents);
  const sources = new Set(known.map(({ figure }) => figure.source));
  const figure = {
    ...figureOf(value, 0, estimate),
    documents: counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    source: sources.size > 1 ? "mixed" as const : (known[0]?.figure.source ?? "none"),
    publishedIn: [...new Set(known.map((each) => each.figure.publishedIn).filter((name) => name !== ""))].join("; "),
  };
  return { figure, sample: null, estimate };
}
