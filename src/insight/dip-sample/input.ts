/** The ratings of one team in one month, added up. `mean` and `variance` are of percentages 0–100. */
export type TeamMonthCell = { month: string; teamId: string; n: number; mean: number; variance: number | null; frame?: number | null };

/** The ratings of one team in one period, one section of the plan; only ratings to which the section applied. */
export type SectionCell = { period: "now" | "before"; section: string; teamId: string; n: number; mean: number; variance: number | null };

/** How often a criterion applied in the period, and how often it was not (or not fully) met. */
export type CriterionCount = { criterionId: string; applicable: number; notMet: number };

/** A figure of an earlier publication. `periodStart` is the first month, YYYY-MM. */
export type PublishedFigure = {
  series: string;
  period: "month" | "quarter" | "term" | "year";
  periodStart: string;
  groupName: string;
  value: number;
  plans: number | null;
  source: string;
};

export type DipSampleInput = {
  instrument: { id: string; version: number; title: string; hash: string };
  sections: readonly { id: string; title: string }[];
  criteria: readonly { id: string; section: string; text: string }[];
  /** First and last month, YYYY-MM. */
  from: string;
  to: string;
  /** Which roles of ratings count. */
  roles: readonly string[];
  teams: readonly { id: string; name: string; position: number }[];
  /** The months of the period and, for the long view, those before it. */
  cells: readonly TeamMonthCell[];
  sectionCells: readonly SectionCell[];
  criterionCounts: readonly CriterionCount[];
  published: readonly PublishedFigure[];
  /** What the period's figures rest on. */
  sample: {
    ratings: number;
    plans: number;
    /** Ratings that name no team: they cannot be weighed evenly, so no figure holds them. */
    withoutTeam: number;
    /** Ratings without a percentage: nothing in them applied or was answered. */
    withoutScore: number;
    auditors: number;
    disciplines: readonly { discipline: string; auditors: number; ratings: number }[];
  };
  /** What there was to draw from: plans in force on the last day, and final plans issued or amended in the period. */
  frame: { inForce: number; issued: number; asAt: string } | null;
};
