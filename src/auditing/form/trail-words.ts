import type { TrailWords } from "../../access/index.ts";

/** What the form writes into the trail of an audit; the words of the others stand with those of the whole room. */
export type FormAct = "begin-audit" | "open-audit" | "open-audit-file" | "change-answer" | "change-judgement" | "hand-in-audit" | "send-audit-back" | "withdraw-audit";

export const formTrailWords: TrailWords = {
  acts: {
    "begin-audit": { words: "began the audit" },
    "open-audit-file": { words: "opened the audited file", opens: true },
  },
  subjects: {},
};
