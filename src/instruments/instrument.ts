import { z } from "zod";

/**
 * The audit-tool language. An instrument file is YAML of this shape; `instruments/instrument.schema.json`
 * (made from it) serves editors. Everything that a person reads is plain text.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters, digits and single hyphens");
const criterionId = z.string().regex(/^[A-Za-z][A-Za-z0-9.]*$/, "start with a letter; letters, digits and dots");
const text = z.string().trim().min(1);
/**
 * A condition in the Common Expression Language, true or false, e.g. `facts.yearGroup >= 9`. Where it cannot be told (a fact was not given,
 * there is no score) a criterion is asked, a grade is not reached and a limit does not hold. conditions/sample-contexts.ts has every name.
 */
const condition = text;

const option = z.strictObject({
  /** What is stored and what spreadsheets hold: "Yes", "N/A", "Good". */
  value: text,
  label: text.optional(),
  /** null: chosen, and left out of the denominator (N/A). */
  points: z.number().nullable(),
  meaning: text.optional(),
  /** Other ways people type it in spreadsheets, compared without case: ["y", "met"]. */
  also: z.array(text).default([]),
});

/** How a criterion is answered. `choice`: one option; `number`: from–to; `ticks`: any of the options; `text`: never scores. */
export const scaleSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("choice"), title: text.optional(), options: z.array(option).min(2) }),
  z.strictObject({
    type: z.literal("number"), title: text.optional(),
    from: z.number(), to: z.number(), step: z.number().positive().default(1),
    /** Whether "N/A" may be given instead of a number. */
    notApplicable: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal("ticks"), title: text.optional(), options: z.array(option).min(1) }),
  z.strictObject({ type: z.literal("text"), title: text.optional() }),
]);

export const criterionSchema = z.strictObject({
  id: criterionId,
  text,
  /** How to answer it. */
  guidance: text.optional(),
  /** What good looks like. */
  good: text.optional(),
  /** The paragraph or regulation behind it, e.g. "SEND Code of Practice 9.69 (section F)". */
  rule: text.optional(),
  /** Name of a scale; the instrument's default where absent. */
  scale: id.optional(),
  weight: z.number().min(0).default(1),
  critical: z.boolean().default(false),
  /** Asked only when this holds; otherwise it counts as not applicable. */
  when: condition.optional(),
  /** Codes of the reading program's findings that bear on it. */
  checks: z.array(text).default([]),
  /** Answers that need evidence or a comment, e.g. comment: ["No", "Partly"]. */
  requires: z.strictObject({ evidence: z.array(text).default([]), comment: z.array(text).default([]) }).optional(),
  /** The same question in other instruments or versions, "instrument-id/criterion", for scoring old answers again. */
  maps: z.array(text).default([]),
});

export const groupSchema = z.strictObject({
  title: text.optional(),
  when: condition.optional(),
  criteria: z.array(criterionSchema).min(1),
});

export const sectionSchema = z.strictObject({
  /** The plan's section letter where there is one ("A", "H1"), or the tool's own ("T"). */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/),
  title: text,
  intro: text.optional(),
  weight: z.number().min(0).default(1),
  when: condition.optional(),
  groups: z.array(groupSchema).min(1),
});

/**
 * How answers become a score. For each section and the whole (where a criterion weighs its own weight times its section's):
 * `share` Σ(weight×points) ÷ Σ(weight×most points) × outOf; `percent-met` the weighted share of applicable criteria
 * with full points, out of 100; `mean` of points; `sum` of points; `mean-of-sections` evenly (or by section weight);
 * `worst` the lowest points of any answer; `tally` only counts answers, no score.
 */
const rollup = z.enum(["share", "percent-met", "mean", "sum", "mean-of-sections", "worst", "tally"]);

export const scoreSchema = z.strictObject({
  rollup,
  /** How a section scores; where nothing is said as the whole does, and by share where the whole is a mean of sections. */
  sectionRollup: rollup.optional(),
  outOf: z.number().positive().optional(),
  /** An unanswered criterion: left out (default), or counted as no points. */
  unanswered: z.enum(["left-out", "zero"]).default("left-out"),
  /** A not-applicable one: left out (default), or counted as full points. */
  notApplicable: z.enum(["left-out", "full"]).default("left-out"),
  /** Decimal places people see. */
  decimals: z.number().int().min(0).max(4).default(1),
});

const gradeSchema = z.strictObject({
  id,
  label: text,
  meaning: text.optional(),
  /** Reached when the percentage (0–100) is at least this … */
  from: z.number().optional(),
  /** … and/or when this condition on counts and score holds, e.g. `counts.Inadequate == 0 && percent >= 70.0`. */
  when: condition.optional(),
  colour: z.enum(["green", "turquoise", "blue", "light-blue", "purple", "pink", "red", "orange", "yellow", "grey"]).optional(),
});

export const gradesSchema = z.strictObject({
  /** Best first; the first that is reached is the grade; the last needs no condition. */
  list: z.array(gradeSchema).min(2),
  limits: z.array(z.strictObject({
    id,
    when: condition,
    /** The best grade that is still possible when the condition holds. */
    atMost: id,
    /** In words for people: "a critical criterion was answered No". */
    because: text,
  })).default([]),
  /** Whether a person may set another grade; then always with a reason. */
  override: z.boolean().default(false),
});

const judgementSchema = z.strictObject({
  id,
  question: text,
  hint: text.optional(),
  type: z.enum(["choice", "choices", "text"]),
  options: z.array(z.strictObject({ value: text, label: text.optional(), meaning: text.optional() })).default([]),
  required: z.boolean().default(false),
});

export const instrumentSchema = z.strictObject({
  id,
  version: z.number().int().positive(),
  title: text,
  summary: text,
  /** Where it comes from: "after North Somerset's Quality Assurance Framework, Appendix 1". */
  source: text,
  appliesTo: z.array(id).min(1),
  /** What conditions may ask about the document: facts.<name>. */
  facts: z.array(z.strictObject({ name: z.string().regex(/^[a-z][A-Za-z0-9]*$/), type: z.enum(["number", "yes-no", "text"]), question: text })).default([]),
  scales: z.record(id, scaleSchema),
  /** The scale of a criterion that names none. */
  scale: id,
  sections: z.array(sectionSchema).min(1),
  score: scoreSchema,
  grades: gradesSchema.optional(),
  judgements: z.array(judgementSchema).default([]),
});

export type Instrument = z.infer<typeof instrumentSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type Rollup = z.infer<typeof rollup>;
