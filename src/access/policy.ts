import { allRoles, type Role } from "./role.ts";

/** Who may do what, one sentence each. Every room has one. */
export type Policy = Readonly<Record<string, readonly Role[]>>;

export const policy = {
  "see my own account": allRoles,
  "manage people": ["administrator"],
  "see messages that were sent": ["administrator"],
  "see the trail": ["administrator", "qa-officer"],
  "see who opened a plan": ["administrator", "qa-officer", "manager"],
} as const satisfies Policy;
