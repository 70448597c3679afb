import { recommendationStates } from "./recommendation-states.ts";
import type { RecommendationRow } from "./store.ts";

/** Open, and due before `today` (YYYY-MM-DD). */
export function isOverdue({ dueOn, state }: Pick<RecommendationRow, "dueOn" | "state">, today: string): boolean {
  return dueOn !== null && dueOn < today && recommendationStates[state].isOpen;
}
