import type { Policy } from "../access/index.ts";

/** Who may do what with the numbers, one sentence each. Figures of few documents can point at a child or a colleague: board members get published reports. */
export const policy = {
  "ask the numbers": ["administrator", "qa-officer", "moderator", "manager"],
  "compare single people": ["administrator", "qa-officer", "manager"],
} as const satisfies Policy;
