/** The states of a draw, their words and colours (GOV.UK tag). A withdrawn draw stays readable with its reason; it never comes back. */
export const sampleStates = {
  drawn: { words: "Drawn", colour: "green" },
  withdrawn: { words: "Withdrawn", colour: "grey" },
} as const;
export type SampleState = keyof typeof sampleStates;

/** The states of a drawn document. Both others are for good, and have a reason. */
export const itemStates = {
  in: { words: "In the sample", colour: "green" },
  replaced: { words: "Replaced", colour: "yellow" },
  out: { words: "Taken out", colour: "grey" },
} as const;
export type ItemState = keyof typeof itemStates;
