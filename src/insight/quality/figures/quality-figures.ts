import type { RunChart } from "../../../statistics/index.ts";
import type { BesideBefore } from "./beside-before.ts";
import type { Measured } from "./measured.ts";

/** Months YYYY-MM, both included. */
export type Months = { from: string; to: string };

/**
 * What one tool's audits found, of all kinds of document together or of one kind. Percentages 0 to 100; `score` in the tool's own points, null where these are per
 * cent; `good` null where the tool has no grade called Good.
 */
export type QualityRow = Omit<BesideBefore, "keys"> & {
  tool: string; title: string;
  /** null: all kinds together, or (of a row of one kind) the ratings do not say. */
  kind: string | null; kindName: string | null;
  /** What the tool rates; null where no rating says. */
  family: "plan" | "review" | "views" | "advice" | null;
  /** Audits by one person, or what a panel agreed. */
  role: "audit" | "panel";
  score: Measured | null;
  good: Measured | null;
};

/** A tool with all that it rated, and by kind of document. */
export type ToolQuality = QualityRow & { kinds: QualityRow[] };

/** One tool month by month, to the last month of the report. `measure` "good" where the tool has grades, otherwise compliance. */
export type QualityRun = {
  tool: string; title: string; measure: "good" | "percent"; documents: number;
  months: { month: string; figure: Measured | null }[];
  /** Of the months that have a figure, in order (`charted`). */
  chart: RunChart | null; charted: string[];
  /** Months that belong to a sign of more than chance. */
  special: string[];
  words: string;
};

/** A section of a tool: the mean share of its points, per cent. */
export type SectionRow = Omit<BesideBefore, "keys"> & { tool: string; title: string; section: string; sectionTitle: string };

/** How often a criterion was met (with full points; on a scale of grades, Good or better), per cent of the audits to which it applied; `met` counts them. */
export type CriterionRow = Omit<BesideBefore, "keys"> & {
  tool: string; title: string; id: string; section: string; text: string;
  /** What good looks like, as the tool says; empty where it does not. */
  good: string;
  /** Codes of the reading program's findings that bear on it. */
  checks: string[];
  met: number;
};

export type ThemeRow = { theme: string; name: string; comments: number; documents: number };

export type QualityFigures = Months & {
  before: Months;
  /** Documents that were audited, whether or not they stand for all; and those of them that random draws picked (or whose draw is not recorded). */
  audited: { documents: number; random: number };
  /** Tools for plans first, those with most documents first. */
  rows: ToolQuality[];
  runs: QualityRun[];
  sections: SectionRow[];
  criteria: CriterionRow[];
  themes: ThemeRow[];
  /** Comments that stand under no theme. */
  withoutTheme: number;
  tools: { id: string; title: string; version: number; hash: string }[];
};
