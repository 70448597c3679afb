/** A row of the table of states: its words, its colour (GOV.UK tag), and what may come next. */
export const importStates = {
  checking: { text: "Being checked", colour: "blue", next: ["checked", "failed", "cancelled"] },
  checked: { text: "Checked, nothing taken in yet", colour: "yellow", next: ["checking", "running", "cancelled"] },
  running: { text: "Being taken in", colour: "blue", next: ["done", "checked", "failed", "cancelled"] },
  done: { text: "Taken in", colour: "green", next: ["undone"] },
  failed: { text: "Stopped by a fault", colour: "red", next: ["checking", "cancelled"] },
  cancelled: { text: "Cancelled", colour: "grey", next: ["checking"] },
  undone: { text: "Undone", colour: "grey", next: ["checking"] },
} as const satisfies Record<string, { text: string; colour: string; next: readonly string[] }>;

export type ImportState = keyof typeof importStates;
