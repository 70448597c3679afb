/** What state a rating is in, in words and colour. Only submitted ratings count in figures. */
export const ratingStates = {
  draft: { label: "Draft", colour: "light-blue", to: ["submitted", "withdrawn"], movedBy: "the auditor" },
  submitted: { label: "Handed in", colour: "green", to: ["draft", "withdrawn"], movedBy: "the auditor or the QA officer" },
  withdrawn: { label: "Withdrawn", colour: "grey", to: [], movedBy: "the QA officer" },
} as const;

export type RatingState = keyof typeof ratingStates;
