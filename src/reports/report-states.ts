import type { StatusWords } from "../ui/index.ts";

type ReportStateRow = StatusWords & { readonly to: readonly string[]; readonly movedBy: string; readonly meaning: string };

/** In what state a report is, who moves it on, and what that means for its readers. */
export const reportStates = {
  draft: { words: "Draft", colour: "blue", to: ["published"], movedBy: "the QA officer", meaning: "Its figures follow the ratings; its words can be changed" },
  published: { words: "Published", colour: "green", to: ["withdrawn"], movedBy: "the QA officer", meaning: "Frozen: figures, words and files stay as they were" },
  withdrawn: { words: "Withdrawn", colour: "grey", to: [], movedBy: "nobody", meaning: "No longer stands, for a stated reason; it can still be read as it was" },
} as const satisfies Record<string, ReportStateRow>;

export type ReportState = keyof typeof reportStates;

export function isReportState(text: unknown): text is ReportState {
  return typeof text === "string" && Object.hasOwn(reportStates, text);
}
