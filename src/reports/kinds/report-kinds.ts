import type { ReportKindId } from "../document/report-kind-id.ts";
import { boardKind } from "./board-kind.ts";
import { dipSampleKind } from "./dip-sample-kind.ts";
import { easyReadKind } from "./families/easy-read-kind.ts";
import { familiesSummaryKind } from "./families/families-summary-kind.ts";
import { inspectionPackKind } from "./inspection-pack-kind.ts";
import { programmeYearKind } from "./programme-year-kind.ts";
import { quarterlyLearningKind } from "./quarterly-learning-kind.ts";
import { timelinessKind } from "./timeliness-kind.ts";
import type { ReportKind } from "./report-kind.ts";

/** Every kind of report that the program can make. */
export const reportKinds: Readonly<Record<ReportKindId, ReportKind>> = {
  "dip-sample": dipSampleKind, "programme-year": programmeYearKind, "quarterly-learning": quarterlyLearningKind, board: boardKind, timeliness: timelinessKind, "inspection-pack": inspectionPackKind,
  "families-summary": familiesSummaryKind, "easy-read": easyReadKind,
};
