import type { Level } from "./levels.ts";

/**
 * What is measured. `mean` has a t interval, `share` (per cent) Wilson's, `parts` is a whole that falls into parts with a share each (of a document's grades,
 * answers or findings), `coefficient` goes from -1 to 1 and is told with two decimals, `count` adds up and has no interval.
 */
export type MeasureKind = "mean" | "share" | "parts" | "coefficient" | "count";

export type Measure = {
  readonly words: string;
  /** What exactly is counted, for the page and the data dictionary. */
  readonly means: string;
  readonly kind: MeasureKind;
  /** What stands behind the number; a score's "out of" comes from the tool. */
  readonly unit: "%" | "points" | "weeks" | "";
  /** From which rows it can be counted, the plainest first: a section or a criterion asks for finer ones. */
  readonly levels: readonly Level[];
  readonly better: "higher" | "lower" | "neither";
  /** Of parts: a document can have several, so they are no whole that is divided. */
  readonly overlaps?: true;
  /** Of a count: what is counted. */
  readonly counts?: "ratings" | "documents" | "rows";
  /** Of one unit of x, in words: what the share is a share of. */
  readonly of: string;
};

/** Every measure that may be asked for. */
export const measures = {
  percent: {
    words: "Compliance", means: "The mean of the documents’ percentages: of each, the share of its tool’s full score that it reached", kind: "mean", unit: "%",
    levels: ["rating", "section", "answer"], better: "higher", of: "ratings",
  },
  score: {
    words: "Mean score", means: "The mean of the documents’ scores, in the points of the audit tool", kind: "mean", unit: "points",
    levels: ["rating", "section", "answer"], better: "higher", of: "ratings",
  },
  grades: {
    words: "Grades", means: "Which share of the documents has which grade; of a section, the grade that its percentage would reach", kind: "parts", unit: "%",
    levels: ["rating", "section"], better: "neither", of: "ratings",
  },
  good: {
    words: "Good or better", means: "Of the documents with a grade, the share whose grade is Good or stands above it; only tools that have such a grade count", kind: "share", unit: "%",
    levels: ["rating"], better: "higher", of: "ratings",
  },
  answers: {
    words: "Answers", means: "Which share of the answers is Yes, Partly, No, not applicable, or whatever the scale of the tool has", kind: "parts", unit: "%",
    levels: ["answer"], better: "neither", of: "answers",
  },
  met: {
    words: "Criteria met in full", means: "Of the answers that apply, the share with full points", kind: "share", unit: "%", levels: ["answer"], better: "higher", of: "answers that apply",
  },
  ratings: { words: "Number of ratings", means: "How many ratings were handed in", kind: "count", counts: "ratings", unit: "", levels: ["rating", "section", "answer"], better: "neither", of: "ratings" },
  documents: { words: "Number of documents audited", means: "How many documents the ratings are of; one that is audited in two cycles counts in both", kind: "count", counts: "documents", unit: "", levels: ["rating", "section", "answer"], better: "neither", of: "ratings" },
  comments: { words: "Number of comments", means: "How many answers auditors wrote a comment to", kind: "count", counts: "rows", unit: "", levels: ["answer"], better: "neither", of: "answers" },
  moderated: { words: "Checked by a second rater", means: "The share of ratings beside which a second rating of the same audit stands", kind: "share", unit: "%", levels: ["rating"], better: "neither", of: "ratings" },
  agreement: {
    words: "Agreement of first and second ratings",
    means: "Of the answers that the auditor and the moderator of the same audit both gave, by the same version of the tool, the share that is the same. Answers that do not count, such as not applicable, are left out",
    kind: "share", unit: "%", levels: ["answer"], better: "higher", of: "answers given twice",
  },
  "agreement-beyond-chance": {
    words: "Agreement beyond chance",
    means: "Gwet’s AC2, with quadratic weights, of the answers that the auditor and the moderator of the same audit both gave: 1 where they always agree, 0 where they agree no more than chance would make them. One step apart counts as nearly agreeing",
    kind: "coefficient", unit: "", levels: ["answer"], better: "higher", of: "answers given twice",
  },
  weeks: { words: "Weeks to the final plan", means: "The mean number of weeks from the request to the final plan, of new plans", kind: "mean", unit: "weeks", levels: ["plan"], better: "lower", of: "plans" },
  "in-20-weeks": {
    words: "Issued within 20 weeks", means: "The share of new plans sent within 20 weeks of the request (SEND Regulations 2014, regulation 13). Plans with a recorded lawful exception are left out, as the DfE publishes it",
    kind: "share", unit: "%", levels: ["plan"], better: "higher", of: "plans without an exception",
  },
  "kept-informed": {
    words: "Families told at each step", means: "Of new plans whose record says how the family was kept informed, the share whose family was told at each step between the request and the final plan",
    kind: "share", unit: "%", levels: ["plan"], better: "higher", of: "plans whose record says so",
  },
  "preference-named": {
    words: "Place that the family wanted", means: "Of new plans whose family wanted a place and whose record says which was named, the share that names the one they wanted in section I",
    kind: "share", unit: "%", levels: ["plan"], better: "neither", of: "plans of families who wanted a place",
  },
  "advice-never-came": {
    words: "Plans without advice that was asked for", means: "Of new plans whose record says whether all advice came, the share for which a piece was asked for and never came",
    kind: "share", unit: "%", levels: ["plan"], better: "lower", of: "plans whose record says so",
  },
  plans: { words: "Number of plans issued", means: "How many new plans were sent", kind: "count", counts: "documents", unit: "", levels: ["plan"], better: "neither", of: "plans" },
  smart: { words: "Outcomes that are SMART", means: "Of the outcomes in section E, the share that says what, by how much and by when", kind: "share", unit: "%", levels: ["reading"], better: "higher", of: "outcomes" },
  specific: { words: "Provision that is specified and quantified", means: "Of the pieces of provision, the share that says who, how much and how often, as far as its kind needs it", kind: "share", unit: "%", levels: ["provision"], better: "higher", of: "pieces of provision" },
  adulthood: { words: "Plans with an outcome for adult life", means: "The share of plans that have at least one outcome that prepares for adulthood", kind: "share", unit: "%", levels: ["reading"], better: "higher", of: "plans" },
  "findings-each": { words: "Findings a plan", means: "The mean number of faults that the reading program found in a plan", kind: "mean", unit: "", levels: ["reading"], better: "lower", of: "plans" },
  "carried-over": {
    words: "Advice carried over", means: "Of what the advice recommends, the share whose substance stands in the plan", kind: "share", unit: "%", levels: ["reading"], better: "higher", of: "recommendations of advice",
  },
  misplaced: {
    words: "Information in the wrong section", means: "Of all plans that were read, the share in which something of this kind stands in the wrong section, from where to where; a plan can have several",
    kind: "parts", overlaps: true, unit: "%", levels: ["reading"], better: "neither", of: "plans",
  },
  findings: { words: "Plans with each finding", means: "Of all plans that were read, the share that has the finding at least once; a plan can have several", kind: "parts", overlaps: true, unit: "%", levels: ["reading"], better: "neither", of: "plans" },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof measures;

export const isMeasure = (text: string): text is MeasureId => Object.hasOwn(measures, text);

export const measureOf = (id: MeasureId): Measure => measures[id];

/** Measures of two ratings of the same audit. */
export const ofPairs: readonly MeasureId[] = ["agreement", "agreement-beyond-chance"];

/** Measures of plans whose record says something: the others are left out, and may differ. */
export const ofRecorded: readonly MeasureId[] = ["kept-informed", "preference-named", "advice-never-came"];
