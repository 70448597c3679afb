import type { StatusWords } from "../../ui/index.ts";

type Row = StatusWords & { readonly to: readonly string[]; readonly movedBy: string };

/** The states of a draw. A withdrawn one stays readable with its reason; it never comes back. */
export const sampleStates = {
  drawn: { words: "Drawn", colour: "green", to: ["withdrawn"], movedBy: "the QA officer, with a reason, while no audit of it is begun" },
  withdrawn: { words: "Withdrawn", colour: "grey", to: [], movedBy: "nobody" },
} as const satisfies Record<string, Row>;
export type SampleState = keyof typeof sampleStates;

/** The states of a drawn document. Both others are for good, and have a reason. */
export const itemStates = {
  in: { words: "In the sample", colour: "green", to: ["replaced", "out"], movedBy: "the QA officer, with a reason, while no audit of it is handed in" },
  replaced: { words: "Replaced", colour: "yellow", to: [], movedBy: "nobody" },
  out: { words: "Taken out", colour: "grey", to: [], movedBy: "nobody" },
} as const satisfies Record<string, Row>;
export type ItemState = keyof typeof itemStates;
