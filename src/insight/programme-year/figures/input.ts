/** A cycle of the programme. Days YYYY-MM-DD. */
export type YearCycle = { id: string; name: string; position: number; from: string; to: string; state: "planned" | "auditing" | "moderating" | "closed" };

export type KindFamily = "plan" | "review" | "views" | "advice";

/** A kind of document, with who audits and moderates it by the programme's rules; null where no rule names it. */
export type YearKind = { id: string; name: string; family: KindFamily; position: number; auditors: string | null; moderators: string | null; tool: string | null };

/** One rating that was handed in. `role` "internal" is an audit or what a panel agreed. */
export type YearRating = {
  role: "internal" | "moderation" | "external";
  kind: string;
  cycleId: string;
  /** Names the document, the same for every rating of it in its cycle. */
  document: string;
  /** Out of 20; null where nothing in it scored. A document that was not there has none here and counts as 0 where absent ones count. */
  score: number | null;
  isAbsent: boolean;
  /** The group of whoever moderated; null where it is not recorded. */
  group: string | null;
  /** Out of 20, by the tool's section. */
  sections: Readonly<Record<string, number>>;
};

/** A criterion that the internal audits of a kind asked, with how often each option of its scale was chosen. */
export type YearCriterion = {
  kind: string;
  /** The tool's id: the same criterion of two kinds that share a tool is two rows. */
  tool: string;
  id: string;
  section: string;
  sectionTitle: string;
  text: string;
  /** Options from best to worst, those that do not count last; `points` null for those. */
  options: readonly { label: string; points: number | null }[];
  /** In the order of `options`. */
  counts: readonly number[];
};

/** How many comments of the internal audits stand under a theme, and of how many documents. */
export type YearTheme = { name: string; comments: number; documents: number };

/** A figure that was published before the program held the ratings behind it. `from` is the first day of its period. */
export type YearPublished = { series: string; from: string; period: "month" | "quarter" | "term" | "year"; group: string; value: number; documents: number | null; source: string };

/** Everything that the report of a programme's year is worked out from. */
export type ProgrammeYearInput = {
  programme: { id: string; name: string; from: string; to: string };
  cycles: readonly YearCycle[];
  kinds: readonly YearKind[];
  ratings: readonly YearRating[];
  criteria: readonly YearCriterion[];
  themes: readonly YearTheme[];
  published: readonly YearPublished[];
  /** People and panels who audited, and those who moderated. */
  raters: { auditors: number; moderators: number };
  tools: readonly { id: string; title: string; version: number; hash: string }[];
  /** Draws of the programme's cycles: what there was to draw from, and how many documents each took. */
  draws: readonly { cycleId: string; purpose: "random" | "risk" | "chosen" | "calibration"; frame: number; drawn: number; replaced: number }[];
};
