import type { RecommendationState } from "./recommendation-states.ts";

/** A recommendation of an earlier report, of whatever kind, as it stands on the day of this one. */
export type RecommendationProgress = {
  id: string; text: string; owner: string; dueOn: string | null; state: RecommendationState; isOverdue: boolean;
  /** The note of its latest change; empty where there is none. */
  note: string;
  /** The day it was done or dropped; null while it is open. */
  closedOn: string | null;
  reportTitle: string;
};
