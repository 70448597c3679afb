import { type Level, levels, ratingLevels } from "./levels.ts";

export type Dimension = {
  readonly words: string;
  readonly group: "When" | "Who wrote it" | "Where" | "The document" | "The child" | "How it came about" | "Who audited it";
  /** The rows that know it. */
  readonly levels: readonly Level[];
  /** Parts of time, in order. */
  readonly time?: true;
  /** One document can stand in several parts at once, so the parts do not add up to the whole. */
  readonly several?: true;
  /** Two ratings of the same document can stand in two parts, so the parts are not independent. */
  readonly shared?: true;
  /** Compares single people: for those who manage them alone. */
  readonly people?: true;
};

const all = levels;

/** By what a measure can be divided, and what it can be narrowed to. Where each comes from in the database stands in sql/dimension-sql.ts. */
export const dimensions = {
  month: { words: "Month", group: "When", levels: all, time: true },
  quarter: { words: "Quarter", group: "When", levels: all, time: true },
  term: { words: "School term", group: "When", levels: all, time: true },
  "school-year": { words: "Academic year", group: "When", levels: all, time: true },
  "financial-year": { words: "Financial year", group: "When", levels: all, time: true },
  cycle: { words: "Cycle", group: "When", levels: ratingLevels, time: true },
  team: { words: "Team", group: "Who wrote it", levels: all },
  writer: { words: "Plan writer", group: "Who wrote it", levels: all, people: true },
  area: { words: "Area", group: "Where", levels: all },
  "setting-type": { words: "Type of setting", group: "Where", levels: all },
  setting: { words: "School or setting", group: "Where", levels: all },
  "out-of-area": { words: "In or out of area", group: "Where", levels: all },
  kind: { words: "Kind of document", group: "The document", levels: all },
  section: { words: "Section", group: "The document", levels: ["section", "answer", "provision"], shared: true },
  criterion: { words: "Criterion", group: "The document", levels: ["answer"], shared: true },
  theme: { words: "Theme of the comment", group: "The document", levels: ["answer"], several: true, shared: true },
  "provision-kind": { words: "Kind of provision", group: "The document", levels: ["provision"], shared: true },
  grade: { words: "Overall grade", group: "The document", levels: ["rating", "section", "answer", "reading", "provision"] },
  need: { words: "Main need", group: "The child", levels: all },
  "any-need": { words: "Any need", group: "The child", levels: all, several: true, shared: true },
  "year-group": { words: "Year group", group: "The child", levels: all },
  phase: { words: "Phase", group: "The child", levels: all },
  "from-year-9": { words: "Before or from Year 9", group: "The child", levels: all },
  age: { words: "Age", group: "The child", levels: all },
  "looked-after": { words: "Looked after", group: "The child", levels: all },
  "since-review": { words: "Time since the last review", group: "How it came about", levels: all },
  "newest-report": { words: "Age of the newest report", group: "How it came about", levels: all },
  payer: { words: "Who paid for the reports", group: "How it came about", levels: all },
  services: { words: "Services that contributed", group: "How it came about", levels: all },
  advice: { words: "Advice on the plan", group: "How it came about", levels: all, several: true, shared: true },
  appeal: { words: "Mediation and tribunal", group: "How it came about", levels: all },
  oversight: { words: "Oversight before it was sent", group: "How it came about", levels: all },
  "family-part": { words: "The family’s part in writing it", group: "How it came about", levels: all },
  "family-informed": { words: "How the family was kept informed", group: "How it came about", levels: all },
  "preferred-place": { words: "The place that the family wanted", group: "How it came about", levels: all },
  "advice-missing": { words: "Advice that never came", group: "How it came about", levels: all },
  timeliness: { words: "Within 20 weeks", group: "How it came about", levels: all },
  "delay-reason": { words: "Reason for the delay", group: "How it came about", levels: all },
  instrument: { words: "Audit tool", group: "Who audited it", levels: ratingLevels, shared: true },
  role: { words: "Role of the rater", group: "Who audited it", levels: ratingLevels, shared: true },
  discipline: { words: "Discipline of the rater", group: "Who audited it", levels: ratingLevels, shared: true },
  rater: { words: "Rater", group: "Who audited it", levels: ratingLevels, shared: true, people: true },
  purpose: { words: "How it was picked", group: "Who audited it", levels: ratingLevels },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof dimensions;

export const dimensionIds = Object.keys(dimensions) as DimensionId[];

export const isDimension = (text: string): text is DimensionId => Object.hasOwn(dimensions, text);

export const dimensionOf = (id: DimensionId): Dimension => dimensions[id];
