import { wordsToCode } from "./words-to-code.ts";

/** Whether section I names the place that the child and their family wanted (Children and Families Act 2014, section 38(2)(b) and 39), with the words that councils' files use. */
export const preferredPlace = {
  named: { text: "The place they wanted", also: ["yes", "y", "agreed", "preference named", "preferred", "parental preference", "parent's preference", "preference met"] },
  other: { text: "Another place", also: ["no", "n", "not named", "refused", "not agreed", "preference not met", "another"] },
  none: { text: "They named no place", also: ["no preference", "none stated", "not stated", "no preference stated"] },
} as const;

export const preferredPlaceOf = wordsToCode(preferredPlace);
