import type { Policy } from "../access/index.ts";

/** Who may do what with ratings, one sentence each. What auditors write and quote may name a child: viewers see the answers without the words. */
export const policy = {
  "see ratings": ["administrator", "qa-officer", "auditor", "moderator", "manager", "viewer"],
  "read what auditors wrote": ["administrator", "qa-officer", "auditor", "moderator", "manager"],
  "export ratings": ["administrator", "qa-officer", "moderator", "manager"],
} as const satisfies Policy;
