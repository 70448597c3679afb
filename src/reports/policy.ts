import type { Policy } from "../access/index.ts";

/** Who may do what with reports, one sentence each. Whoever is of the authority sees what is published, outside auditors not; a draft is its makers' and the managers'. */
export const policy = {
  "see published reports": ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "writer", "manager", "viewer"],
  "see drafts of reports": ["administrator", "qa-officer", "manager"],
  "make and edit reports": ["administrator", "qa-officer"],
  "change the council’s logo": ["administrator", "qa-officer"],
  "publish and withdraw reports": ["administrator", "qa-officer"],
  "see recommendations": ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "writer", "manager", "viewer"],
  "move recommendations on": ["administrator", "qa-officer", "manager"],
} as const satisfies Policy;
