import type { Role, TrailInBrief } from "../../access/index.ts";
import type { ProgrammeYearFigures, TimelinessReport } from "../../insight/index.ts";
import type { ProgrammeAgreement, SeverityInBrief, Settlements } from "../../moderation/index.ts";
import type { Draw } from "../../sampling/index.ts";
import type { ReportContent } from "../document/report-content.ts";
import type { RecommendationState } from "../recommendations/recommendation-states.ts";

export type PackTool = { id: string; title: string; version: number; hash: string; criteria: number; sections: number; source: string; scoring: string; /** Best first; none where the tool gives no grades. */ grades: string[] };

/** Documents that all auditors of a cycle rate, to see how they differ: how many people were asked, and how many of their ratings came in. */
export type PackCalibration = { cycle: string; documents: number; people: number; asked: number; handedIn: number };

export type PackMethod = {
  /** Who audits and moderates what; `share` is the per cent that is rated a second time. */
  rules: { kind: string; tool: string | null; auditors: string | null; moderators: string | null; share: number; mode: "one" | "pair" | "panel" }[];
  tools: PackTool[];
  calibration: PackCalibration[];
  disciplines: { discipline: string; people: number; audits: number; moderations: number }[];
};

export type PackProgress = { cycle: string; drawn: number; audited: number };
export type PackGrade = { kind: string; grade: string; count: number };

/** Plans in force, those with a plan's file and those read; `drawn` are the plans that were drawn. `versions` of the reading program. */
export type PackCoverage = { plans: number; withFile: number; read: number; optedOut: number; drawn: number; drawnRead: number; versions: string[] };

export type PackActions = {
  recommendations: { text: string; owner: string; dueOn: string | null; state: RecommendationState; report: string; note: string; isOverdue: boolean }[];
  states: Record<RecommendationState, number>;
  audits: { open: number; overdue: number; done: number; dropped: number };
};

/** `trail` null: a draft, which leaves it out. */
export type PackAccess = { roles: { role: Role; people: number }[]; trail: TrailInBrief | null };

/** All that an inspection pack is made of, before it has words. Pure data: the same content gives the same document. */
export type InspectionPackContent = ReportContent & {
  /** The day as of which it is made, YYYY-MM-DD. */
  today: string;
  figures: ProgrammeYearFigures;
  method: PackMethod;
  draws: readonly Draw[];
  progress: readonly PackProgress[];
  /** Audits beside second ratings, and beside the outside auditors'; undefined where no document was rated by both. */
  agreement: ProgrammeAgreement | undefined;
  outside: ProgrammeAgreement | undefined;
  settlements: Settlements;
  severity: SeverityInBrief | undefined;
  grades: readonly PackGrade[];
  actions: PackActions;
  coverage: PackCoverage;
  /** Of the programme's whole months so far. */
  timeliness: TimelinessReport;
  access: PackAccess;
};
