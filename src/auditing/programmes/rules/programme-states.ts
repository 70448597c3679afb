import type { StatusWords } from "../../../ui/index.ts";

type Row = StatusWords & { readonly to: readonly string[]; readonly movedBy: string };

/** What state a programme is in. A draft draws nothing; a closed one stays to be read. */
export const programmeStates = {
  draft: { words: "Being set up", colour: "blue", to: ["running"], movedBy: "the QA officer" },
  running: { words: "Running", colour: "green", to: ["closed"], movedBy: "the QA officer" },
  closed: { words: "Closed", colour: "grey", to: ["running"], movedBy: "the QA officer" },
} as const satisfies Record<string, Row>;

export type ProgrammeState = keyof typeof programmeStates;

/** What state a cycle is in. Sharing out its audits begins it; the QA officer moves it on. */
export const cycleStates = {
  planned: { words: "Planned", colour: "grey", to: ["auditing"], movedBy: "sharing out its audits" },
  auditing: { words: "Auditing", colour: "blue", to: ["moderating", "closed"], movedBy: "the QA officer" },
  moderating: { words: "Moderating", colour: "purple", to: ["auditing", "closed"], movedBy: "the QA officer" },
  closed: { words: "Closed", colour: "green", to: ["moderating"], movedBy: "the QA officer" },
} as const satisfies Record<string, Row>;

export type CycleState = keyof typeof cycleStates;

/** Whether the table of states lets it move there. */
export const mayMove = (table: Readonly<Record<string, Row>>, from: string, to: string): boolean => table[from]?.to.includes(to) ?? false;
