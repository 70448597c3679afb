import type { StatusWords } from "../../ui/index.ts";

type RecommendationStateRow = StatusWords & { readonly isOpen: boolean; readonly to: readonly string[]; readonly movedBy: string };

/** How far a recommendation has come. Open ones are carried forward into the next report until they are done or dropped. */
export const recommendationStates = {
  open: { words: "Not started", colour: "grey", isOpen: true, to: ["in-progress", "done", "dropped"], movedBy: "the manager or the QA officer" },
  "in-progress": { words: "In progress", colour: "blue", isOpen: true, to: ["open", "done", "dropped"], movedBy: "the manager or the QA officer" },
  done: { words: "Done", colour: "green", isOpen: false, to: ["in-progress"], movedBy: "the manager or the QA officer" },
  dropped: { words: "Dropped", colour: "orange", isOpen: false, to: ["open"], movedBy: "the manager or the QA officer, with a reason" },
} as const satisfies Record<string, RecommendationStateRow>;

export type RecommendationState = keyof typeof recommendationStates;

export function isRecommendationState(text: unknown): text is RecommendationState {
  return typeof text === "string" && Object.hasOwn(recommendationStates, text);
}

/** The states that a recommendation may be moved to from `state`. */
export function nextStates(state: RecommendationState): readonly RecommendationState[] {
  return recommendationStates[state].to;
}
