import type { Policy } from "../access/index.ts";

/** Who may do what with ratings, one sentence each. */
export const policy = {
  "see ratings": ["administrator", "qa-officer", "auditor", "moderator", "manager", "viewer"],
  "export ratings": ["administrator", "qa-officer", "moderator", "manager"],
} as const satisfies Policy;
