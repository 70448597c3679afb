/** Words of the document that an answer rests on, and the section in which they stand; null where the auditor reads their own copy. */
export type Evidence = { quote: string; section: string | null };

/** Who saved something, and when. `by` is their name. */
export type Saved = { revision: number; savedBy: string | null; by: string | null; at: Date };

export type DraftAnswer = Saved & {
  /** Empty where only a comment was written so far. Ticks are joined by " | ". */
  value: string;
  comment: string;
  evidence: Evidence[];
  themes: string[];
  /** What the reading program had suggested when the auditor saw it. */
  suggested: string | null;
};

export type JudgementValue = string | string[] | Record<string, string | number | boolean>;
export type DraftJudgement = Saved & { value: JudgementValue };

/** An audit while it is being made: answers by criterion; judgements by name ("comment": the closing comment, "facts": what the conditions ask). */
export type Draft = { answers: Record<string, DraftAnswer>; judgements: Record<string, DraftJudgement> };
