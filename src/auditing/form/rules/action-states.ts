import type { StatusWords } from "../../../ui/index.ts";

export type ActionState = "open" | "done" | "dropped";

/** How an agreed action stands. Whoever takes part in the audit, or the QA officer, ends it. */
export const actionStates = {
  open: { words: "To do", colour: "blue", to: ["done", "dropped"], movedBy: "those who agreed it, or the QA officer" },
  done: { words: "Done", colour: "green", to: [], movedBy: "nobody" },
  dropped: { words: "Dropped", colour: "grey", to: [], movedBy: "nobody" },
} as const satisfies Record<ActionState, StatusWords & { readonly to: readonly string[]; readonly movedBy: string }>;
