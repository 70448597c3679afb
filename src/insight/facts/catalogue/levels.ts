/**
 * What one row of facts is: a whole rating, a section of it, an answer; a plan that was issued; what the reading program says of a plan, or of one kind of
 * its provision.
 */
export const levels = ["rating", "section", "answer", "plan", "reading", "provision"] as const;

export type Level = (typeof levels)[number];

/** Levels that come from ratings, where auditors, tools and samples are known. */
export const ratingLevels: readonly Level[] = ["rating", "section", "answer"];

/** Levels that come from the reading program, and not from people. */
export const readingLevels: readonly Level[] = ["reading", "provision"];
