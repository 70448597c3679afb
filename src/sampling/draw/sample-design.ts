/** What a draw is for. Random draws alone stand for all documents of the frame; the others are kept apart so that estimates stay honest. */
export const purposes = {
  random: { words: "Random", means: "Stands for all documents that it could have drawn. Figures for the whole council come from these." },
  risk: { words: "Risk-led", means: "Takes those that need a look most. Not a fair picture of all." },
  chosen: { words: "Chosen by hand", means: "You name the plans and say why. Not a fair picture of all." },
  calibration: { words: "Calibration", means: "A few documents that every auditor rates, to see how auditors differ." },
} as const;
export type Purpose = keyof typeof purposes;

/** What a sample is called that nobody gave a name. */
export const usualNames: Readonly<Record<Purpose, string>> = { random: "Random sample", risk: "Risk-led sample", chosen: "Sample chosen by hand", calibration: "Calibration set" };

/** By what a risk-led draw puts the documents in order. */
export const risks = {
  "oldest-review": { words: "Oldest review first", order: "the plan whose last review (or start, where there was none) lies furthest back comes first" },
  "most-findings": { words: "Most findings by the reading program first", order: "the plan with the most findings of the reading program comes first" },
} as const;
export type Risk = keyof typeof risks;

/** By what documents are divided into strata. */
export const divisions = { kind: "Kind of document", team: "Team", need: "Main need" } as const;
export type Division = keyof typeof divisions;

/** Whose advice a plan must have in its file. */
export const adviceRules = {
  health: "Advice from health", "social-care": "Advice from social care", either: "Advice from health or social care", both: "Advice from health and from social care",
} as const;
export type AdviceRule = keyof typeof adviceRules;

/** Which documents could be drawn. An empty list or a missing entry sets no rule. Families who opted out are left out whatever the rule. */
export type FrameRule = {
  /** Ids of document kinds; at least one. */
  kinds: string[];
  /** First and last day that the document may bear, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Of plans only. */
  stage?: "draft" | "final";
  /** Ids of teams. */
  teams: string[];
  status?: string;
  /** Codes of main needs. */
  needs: string[];
  /** National-curriculum year groups on the document's day; Reception is 0. */
  yearFrom?: number;
  yearTo?: number;
  lookedAfter?: "yes" | "no";
  settings: string[];
  advice?: AdviceRule;
  /** Leaves out what was audited, or drawn and is still to be audited, within so many months. */
  notAuditedMonths?: number;
  /** Only those whose file is here. */
  withFile?: boolean;
};

/** How many of each stratum: all; the same of each; a total shared by size; or a number of its own for each. */
export type Allocation =
  | { by: "all" }
  | { by: "equal"; each: number }
  | { by: "proportional"; total: number; atLeastOne: boolean }
  | { by: "fixed"; wanted: Record<string, number> };

/** A draw as a person set it. */
export type SampleDesign = {
  name: string;
  purpose: Purpose;
  frame: FrameRule;
  divide: Division[];
  allocation: Allocation;
  /** Kinds of advice: all such documents of each drawn plan are drawn with it. */
  advice: string[];
  risk?: Risk;
  /** Chosen by hand: the plans' references, and why they were chosen. */
  chosen?: { references: string[]; reason: string };
};

/** Of what is drawn along with a plan. */
export const ADVICE_STRATUM = "Advice of the drawn plans";
