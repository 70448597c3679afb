import { wordsToCode } from "./words-to-code.ts";

/** How a family was kept informed between the request and the final plan, with the words that councils' files use. */
export const familyInformed = {
  "each-step": { text: "Told at each step", also: ["yes", "y", "always", "every step", "at every step", "each stage", "every stage", "fully", "regularly", "weekly", "fortnightly"] },
  "some-steps": { text: "Told at some steps", also: ["some", "sometimes", "partly", "partially", "in part", "some stages", "occasionally"] },
  asked: { text: "Told only when they asked", also: ["asked", "when asked", "only when asked", "on request", "when they asked"] },
  not: { text: "Not kept informed", also: ["no", "n", "never", "not at all", "not informed"] },
} as const;

export const familyInformedOf = wordsToCode(familyInformed);
