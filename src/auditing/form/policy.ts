import type { Policy } from "../../access/index.ts";

const raters = ["auditor", "moderator", "panel-member", "outside-auditor", "qa-officer"] as const;

/** Who may do what with audits, one sentence each. Beyond the role it must be their own audit, their own panel or their own plan: audit-access.ts. */
export const formPolicy = {
  "audit what was given to me": raters,
  "see my audits": [...raters, "writer"],
  "talk about an audit": [...raters, "writer"],
  "send audits back": ["moderator", "qa-officer"],
  "withdraw audits": ["qa-officer"],
} as const satisfies Policy;
