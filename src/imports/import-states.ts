/** A row of the table of states: its words, its colour (GOV.UK tag), and what may come next. */
export const importStates = {
  checking: { words: "Being checked", colour: "blue", next: ["checked", "failed", "cancelled"] },
  checked: { words: "Checked", colour: "yellow", next: ["checking", "running", "cancelled"] },
  running: { words: "Being taken in", colour: "blue", next: ["done", "checked", "failed", "cancelled"] },
  done: { words: "Taken in", colour: "green", next: ["undone"] },
  failed: { words: "Stopped by a fault", colour: "red", next: ["checking", "cancelled"] },
  cancelled: { words: "Cancelled", colour: "grey", next: ["checking"] },
  undone: { words: "Undone", colour: "grey", next: ["checking"] },
} as const satisfies Record<string, { words: string; colour: string; next: readonly string[] }>;

export type ImportState = keyof typeof importStates;
