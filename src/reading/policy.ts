import type { Policy } from "../access/index.ts";

/** Who may do what with readings: whoever sees plans sees what the program noticed in them. */
export const policy = {
  "see readings": ["administrator", "qa-officer", "auditor", "moderator", "manager"],
  "export findings": ["administrator", "qa-officer", "manager"],
  "upload plans": ["administrator", "qa-officer"],
  "read a plan again": ["administrator", "qa-officer", "auditor", "moderator"],
} as const satisfies Policy;
