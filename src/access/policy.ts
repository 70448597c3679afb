import { allRoles, type Role } from "./role.ts";

/** Who may do what, one sentence each. Every room has one. */
export type Policy = Readonly<Record<string, readonly Role[]>>;

export const policy = {
  "see my own account": allRoles,
  "manage people": ["administrator"],
} as const satisfies Policy;
