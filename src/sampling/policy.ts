import type { Policy } from "../access/index.ts";

/** Who may do what with samples, one sentence each. Nobody sees a child's name on these pages. */
export const policy = {
  "see samples": ["administrator", "qa-officer", "moderator", "manager"],
  "draw samples": ["qa-officer"],
} as const satisfies Policy;
