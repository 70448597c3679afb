import type { Policy } from "../access/index.ts";

/** Who may do what with audit tools, one sentence each. */
export const policy = {
  "see audit tools": ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "outside-auditor", "manager", "viewer"],
  "import audit tools": ["administrator", "qa-officer"],
} as const satisfies Policy;
