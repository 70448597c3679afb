import type { StatusWords } from "../../../ui/index.ts";

/** What state an assignment is in: somebody is to rate a drawn document. Only these moves are possible. */
export const assignmentStates = {
  open: { words: "Nobody yet", colour: "grey", to: ["assigned", "withdrawn"], movedBy: "sharing out, or the QA officer" },
  assigned: { words: "Given", colour: "blue", to: ["assigned", "started", "withdrawn"], movedBy: "the auditor, by opening it" },
  started: { words: "Begun", colour: "yellow", to: ["handed-in", "withdrawn"], movedBy: "the auditor, by handing in" },
  "handed-in": { words: "Handed in", colour: "green", to: ["sent-back", "withdrawn"], movedBy: "the moderator or the QA officer, with words" },
  "sent-back": { words: "Sent back", colour: "orange", to: ["handed-in", "withdrawn"], movedBy: "the auditor, by handing in again" },
  withdrawn: { words: "Withdrawn", colour: "grey", to: [], movedBy: "nobody" },
} as const satisfies Record<string, StatusWords & { readonly to: readonly string[]; readonly movedBy: string }>;

export type AssignmentState = keyof typeof assignmentStates;
