import type { DipSampleFigures } from "../../insight/index.ts";
import type { RecommendationState } from "../recommendations/recommendation-states.ts";
import type { ReportState } from "../report-states.ts";

/** Another report of the series, as this one refers to it. Months YYYY-MM, days YYYY-MM-DD. */
export type ReportReference = { id: string; title: string; from: string; to: string; publishedOn: string };

export type ReportRecommendation = { id: string; text: string; owner: string; dueOn: string | null };

/** A recommendation of an earlier report, as it stands now. */
export type CarriedRecommendation = ReportRecommendation & {
  state: RecommendationState;
  /** The note of its latest change; empty where nobody has written one. */
  note: string;
  firstIn: { id: string; title: string };
};

/** All that a dip-sampling report is made of, before it has words. Pure data: the same content gives the same document. */
export type DipSampleContent = {
  title: string;
  authorityName: string;
  state: ReportState;
  publishedOn: string | null;
  figures: DipSampleFigures;
  /** Place in the series of published reports, from 1. */
  number: number;
  previous: ReportReference | null;
  recommendations: readonly ReportRecommendation[];
  carried: readonly CarriedRecommendation[];
  /** A person's words in place of the program's, by the block's id; empty words leave the block out. */
  edits: Readonly<Record<string, string>>;
};
