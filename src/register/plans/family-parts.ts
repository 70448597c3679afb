import { wordsToCode } from "./words-to-code.ts";

/** What part the child and their family had in writing a plan, with the words that councils' files use. */
export const familyParts = {
  none: { text: "Took no part", also: ["no", "none", "did not take part", "not involved", "no contribution"] },
  views: { text: "Gave their views", also: ["views", "views only", "gave views", "views form", "questionnaire", "section a"] },
  draft: { text: "Gave views and commented on the draft", also: ["draft", "commented", "commented on draft", "commented on the draft", "comments on draft", "views and draft"] },
  together: { text: "Wrote it with the writer", also: ["yes", "together", "co-produced", "coproduced", "co production", "co-production", "joint meeting", "wrote it together", "meeting", "co-production meeting"] },
} as const;

export const familyPartOf = wordsToCode(familyParts);
