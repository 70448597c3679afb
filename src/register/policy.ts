import type { Policy } from "../access/index.ts";

/** Who may do what with the register, one sentence each. Viewers see reports, not children. */
export const policy = {
  "import the register": ["administrator", "qa-officer"],
  "see the register": ["administrator", "qa-officer", "auditor", "moderator", "manager"],
  "export the register": ["administrator", "qa-officer", "manager"],
  "add a document": ["administrator", "qa-officer", "auditor", "moderator"],
  "open a document": ["administrator", "qa-officer", "auditor", "moderator", "manager"],
  "note that a family does not want an audit": ["administrator", "qa-officer"],
} as const satisfies Policy;
