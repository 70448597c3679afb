import type { StatusWords } from "../../ui/index.ts";

/** What state a moderation is in: a first and a second rating of one document. Only these moves are possible. */
export const moderationStates = {
  waiting: { words: "To be rated", colour: "grey", to: ["comparing"], movedBy: "the two raters, when both have handed in" },
  comparing: { words: "To be compared", colour: "yellow", to: ["waiting", "settled"], movedBy: "the moderator or the QA officer, by settling it; sending a rating back lets it wait again" },
  settled: { words: "Settled", colour: "green", to: ["comparing"], movedBy: "the QA officer, who opens it again with a reason" },
} as const satisfies Record<string, StatusWords & { readonly to: readonly string[]; readonly movedBy: string }>;

export type ModerationState = keyof typeof moderationStates;

export const isModerationState = (text: string): text is ModerationState => Object.hasOwn(moderationStates, text);

/** The state that is so: a settled one stays settled; otherwise the two are compared once both ratings are handed in. */
export function stateOf(stored: ModerationState, first: string, second: string): ModerationState {
  if (stored === "settled") return "settled";
  return first === "handed-in" && second === "handed-in" ? "comparing" : "waiting";
}
