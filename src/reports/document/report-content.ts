import type { CarriedRecommendation, ReportRecommendation } from "../dip-sample/content.ts";
import type { ReportState } from "../report-states.ts";

/** What reports of every kind are made of, before they have words; each kind adds its figures. */
export type ReportContent = {
  title: string;
  authorityName: string;
  state: ReportState;
  publishedOn: string | null;
  recommendations: readonly ReportRecommendation[];
  carried: readonly CarriedRecommendation[];
  /** A person's words in place of the program's, by the block's id; empty words leave the block out. */
  edits: Readonly<Record<string, string>>;
};
