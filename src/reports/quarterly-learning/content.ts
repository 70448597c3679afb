import type { AdviceReceived, AgreementFigures, QualityFigures, ReadPlansFigures } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { RecommendationProgress } from "../recommendations/progress.ts";

/** All that the quarterly learning report is made of, before it has words. Months YYYY-MM, both included. Pure data: the same content gives the same document. */
export type LearningContent = ReportContent & {
  from: string; to: string;
  quality: QualityFigures; agreement: AgreementFigures;
  /** Of the plans dated in these months, or of all that were read where these are too few. */
  read: ReadPlansFigures;
  /** What better wording has for each kind of finding that a criterion bears on, by its code: the program's own words. */
  better: Readonly<Record<string, string>>;
  advice: readonly AdviceReceived[];
  progress: readonly RecommendationProgress[];
  /** The day on which recommendations stand as told, YYYY-MM-DD. */
  asAt: string;
};
