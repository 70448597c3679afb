import type { Policy } from "../../access/index.ts";

/** Who may do what with programmes, one sentence each. Whoever draws and shares out never sees a child's name on these pages. */
export const programmePolicy = {
  "see programmes": ["administrator", "qa-officer", "moderator", "manager"],
  "run programmes": ["administrator", "qa-officer"],
} as const satisfies Policy;
