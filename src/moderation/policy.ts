import type { Policy } from "../access/index.ts";

/** Who may do what with second ratings and differences, one sentence each. */
export const policy = {
  "compare ratings of mine": ["administrator", "qa-officer", "auditor", "moderator", "panel-member"],
  "see what waits for moderation": ["administrator", "qa-officer", "moderator"],
  "see every moderation": ["administrator", "qa-officer"],
  "decide differences": ["administrator", "qa-officer", "moderator"],
  "open a settled one again": ["administrator", "qa-officer"],
  "give documents to outside auditors": ["administrator", "qa-officer"],
  "see calibration": ["administrator", "qa-officer", "auditor", "moderator", "panel-member", "manager"],
  "see how raters differ": ["administrator", "qa-officer", "moderator", "manager"],
  "see my own severity": ["administrator", "qa-officer", "moderator", "manager", "auditor", "panel-member"],
} as const satisfies Policy;
