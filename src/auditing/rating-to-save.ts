import type { RatingRole } from "./rating-roles.ts";
import type { RatingState } from "./rating-states.ts";

export type AnswerToSave = {
  criterionId: string;
  /** An option's value, or the number or text where the scale has no options; ticks are joined by " | ". */
  value: string;
  comment?: string;
  /** Words of the document, a line each. */
  evidence?: string;
  /** Under which themes the comment is put: their ids. */
  themes?: readonly string[];
  /** What the reading program had suggested when the rater saw it. */
  suggested?: string | null;
};

/** A rating before it is scored and stored. `id` is given when a stored rating is replaced. */
export type RatingToSave = {
  id?: string;
  reference: string;
  role: RatingRole;
  state?: RatingState;
  raterId: string;
  teamId?: string | null;
  planId?: string | null;
  planVersionId?: string | null;
  documentId?: string | null;
  documentKind?: string | null;
  ratedOn: string;
  facts?: Record<string, number | string | boolean>;
  judgements?: Record<string, string | string[]>;
  comment?: string;
  answers: readonly AnswerToSave[];
};
