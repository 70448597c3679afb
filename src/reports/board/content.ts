import type { BoardActivity } from "../../auditing/index.ts";
import type { AgreementFigures, Delay, IssueFigures, KeptLimits, QualityFigures, ReadPlansFigures } from "../../insight/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { RecommendationProgress } from "../recommendations/progress.ts";

/** All that the board's report is made of, before it has words. Months YYYY-MM, both included. Pure data: the same content gives the same document. */
export type BoardContent = ReportContent & {
  from: string; to: string;
  quality: QualityFigures; agreement: AgreementFigures;
  /** Of all plans that the program has read. */
  read: ReadPlansFigures;
  issued: IssueFigures; delays: readonly Delay[];
  /** As the register stands on the day when the figures were made. */
  limits: KeptLimits;
  activity: BoardActivity;
  progress: readonly RecommendationProgress[];
  /** The board's own cycles in these months. */
  cycles: readonly { id: string; name: string; programme: string }[];
};
